import type { MailLayout } from '../mail-layout.ts';
import { mailSite } from '../mail-site.ts';
import { tidy } from '../parts.ts';

/**
 * Proton Mail: a conversation or message, in a column or a row. The body stands in a frame of the page's own origin; a
 * quoted mail is absent from it until it is asked for.
 * Verified against: the client's own source (ProtonMail/WebClients, 2026), not a live account; the pages of
 * tests/fixtures/pages/proton.ts are built from it. Not covered: the shadow root of older versions.
 */
const LAYOUT: MailLayout = {
  id: 'conversation',
  pane: [
    { css: 'main:has([data-testid="conversation-header:subject"])', seen: '2026-07' },
    { css: 'body:has([data-testid="conversation-header:subject"])', seen: '2026-07' },
  ],
  message: [
    { css: 'article[data-testid^="message-view-"]', seen: '2026-07' },
    { css: 'article[data-message-id]', seen: '2026-07' },
  ],
  collapsed: [{ css: 'article[data-expanded="false"]', seen: '2026-07' }],
  body: [
    { css: '[data-testid="message-content:body"] iframe[data-testid="content-iframe"]', seen: '2026-07' },
    { css: '[data-testid="message-content:body"] iframe', seen: '2026-07' },
    { css: '[data-testid="message-content:body"]', seen: '2023-01' },
  ],
  subject: [{ css: '[data-testid="conversation-header:subject"]', seen: '2026-07' }],
  from: [
    { css: '[data-testid="recipients:sender"] [title*="@"]', seen: '2026-07' },
    { css: '[data-testid="recipients:sender"]', seen: '2026-07' },
  ],
  to: [
    { css: '[data-testid^="recipients:item-"] [title*="@"]', seen: '2026-07' },
    { css: '[data-testid^="recipients:item-"]', seen: '2026-07' },
  ],
  date: [{ css: 'time[datetime]', seen: '2026-07' }],
  partial: [],
  calendarFile: [{ css: '[data-testid^="attachment-item"][title$=".ics" i]', seen: '2026-07' }],
  notBody: '',
  // The text begins with a count.
  subjectOf: (heading) => tidy(heading.getAttribute('title') ?? heading.textContent ?? ''),
  textAbove: (message) =>
    tidy(message.querySelector('[data-testid="extra-event-date-header"]')?.textContent ?? ''),
};

export const protonReader = mailSite({
  id: 'proton',
  hosts: ['mail.proton.me'],
  layouts: [LAYOUT],
  isOpen: ({ pathname }) => /^\/u\/\d+\/[^/]+\/[\w=-]{20,}/.test(pathname),
});
