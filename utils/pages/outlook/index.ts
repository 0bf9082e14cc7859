import { mailSite } from '../mail-site.ts';
import { OUTLOOK_HOSTS } from './hosts.ts';
import { LAYOUTS } from './layouts.ts';

/**
 * Outlook on the web on its four hosts: the reading pane and a message in a window of its own, meeting requests with what
 * stands above their text.
 * Verified against: no live account. The rows are what Mailvelope's outlook-api branch and others' adapters rely on, with
 * the month of their last sighting; the pages of tests/fixtures/pages/outlook.ts are built from the same facts.
 * Unknown: the markup of a meeting's header; a sender's address where only the name is shown. Not covered: OWA on premises.
 */
export const outlookReader = mailSite({
  id: 'outlook',
  hosts: OUTLOOK_HOSTS,
  layouts: LAYOUTS,
  isOpen: ({ pathname, searchParams }) =>
    OPEN.test(pathname) || (pathname.startsWith('/owa/') && searchParams.has('ItemID')),
});

/** `/mail/…/id/ID`, `/mail/…/rp/ID`, `/mail/deeplink/read/ID`. */
const OPEN = /^\/mail\/(?:.*\/)?(?:id|rp|read)\/[^/]{8,}/;
