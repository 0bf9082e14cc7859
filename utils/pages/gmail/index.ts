import { mailSite } from '../mail-site.ts';
import { CONVERSATIONS, PRINT } from './layouts.ts';

/**
 * Gmail: a conversation in the whole window, beside the list or in a window of its own, and the print view.
 * Verified against: no live account. The rows are what InboxSDK, gmail.js, Defuddle, Mailvelope and FlowCrypt rely on, each
 * with the month of its last sighting; the pages of tests/fixtures/pages/gmail.ts are built from the same facts.
 * Unknown: Gmail's own card of an event; of a calendar file only its presence is told.
 */
export const gmailReader = mailSite({
  id: 'gmail',
  hosts: ['mail.google.com'],
  layouts: [...CONVERSATIONS, PRINT],
  isOpen: ({ hash, searchParams }) => OPEN.test(hash) || searchParams.get('view') === 'pt',
});

/** `#inbox/TOKEN`, `#label/Jobs/TOKEN`, `#search/words/TOKEN`: the last part is long where a conversation is open. */
const OPEN =
  /^#(?!chat|rooms|calls|settings|contacts)[^?]*\/(?:[0-9a-f]{16}|FMfcg[\w-]{10,}|thread-[\w:-]{6,}|[A-Za-z]{24,})(?:\?|$)/;
