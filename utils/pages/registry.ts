import { fastmailReader } from './fastmail/index.ts';
import { genericReader } from './generic/index.ts';
import { gmailReader } from './gmail/index.ts';
import { googleCalendarReader } from './google-calendar/index.ts';
import { icloudReader } from './icloud/index.ts';
import { outlookReader } from './outlook/index.ts';
import { outlookCalendarReader } from './outlook-calendar/index.ts';
import { protonReader } from './proton/index.ts';
import { IDLE, type PageOutcome, type PageReader, unread } from './reader.ts';
import { roundcubeReader } from './roundcube/index.ts';
import { yahooReader } from './yahoo/index.ts';

/**
 * The readers in the order they are asked; the first that matches reads. A site of its own (Gmail, Outlook, the calendars)
 * is one folder and one line here, before the generic reader, which takes any page.
 */
const READERS: readonly PageReader[] = [
  gmailReader,
  googleCalendarReader,
  outlookCalendarReader,
  outlookReader,
  yahooReader,
  protonReader,
  fastmailReader,
  icloudReader,
  roundcubeReader,
  genericReader,
];

/** What is open in a page. A reader that stumbles over a page it doesn't know says so instead of throwing. */
export function readPage(doc: Document, address: string): PageOutcome {
  if (!URL.canParse(address)) return IDLE;
  const url = new URL(address);
  try {
    const reader = READERS.find((each) => each.matches(url, doc));
    return reader ? reader.read(doc, url) : IDLE;
  } catch {
    return unread('unknown', 'failed');
  }
}
