import type { MailLayout } from '../mail-layout.ts';
import { mailSite } from '../mail-site.ts';

/**
 * iCloud Mail: list and header in a frame of the page's own origin, a mail's text in a frame of another one
 * (www-mail.icloud-sandbox.com), whose own script sends it; the two are joined where exactly one message is open.
 * Verified against: no live account. Two public sources (2026) and hashed class names: the header is found by its pane,
 * contact tokens, headings and dates. The pages of tests/fixtures/pages/icloud.ts are built from the same facts.
 */
const LAYOUT: MailLayout = {
  id: 'thread',
  pane: [
    { css: '.thread-detail-pane', seen: '2026-09' },
    { css: '[class*="thread-detail"]', seen: '2026-09' },
  ],
  message: [],
  collapsed: [],
  body: [
    { css: '.mail-message-defaults', seen: '2025-01' },
    { css: 'iframe[src*="icloud-sandbox.com"]', seen: '2026-09' },
  ],
  subject: [
    { css: 'h1, h2, h3', seen: '2026-09' },
    { css: '[role="heading"]', seen: '2026-09' },
  ],
  from: [
    { css: '.contact-token:first-child', seen: '2026-09' },
    { css: '.contact-token', seen: '2026-09' },
  ],
  to: [{ css: '.contact-token ~ .contact-token, :has(.contact-token) ~ * .contact-token', seen: '2026-09' }],
  date: [
    { css: 'time', seen: '2026-09' },
    { css: '[class*="date" i], [class*="timestamp" i]', seen: '2026-09' },
  ],
  partial: [],
  calendarFile: [],
  notBody: '',
};

export const icloudReader = mailSite({
  id: 'icloud',
  hosts: ['www.icloud.com'],
  layouts: [LAYOUT],
  documentOf: (doc) =>
    doc.querySelector<HTMLIFrameElement>('iframe.child-application')?.contentDocument ?? doc,
  isOpen: () => false,
});
