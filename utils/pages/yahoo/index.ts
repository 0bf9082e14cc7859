import type { MailLayout } from '../mail-layout.ts';
import { mailSite } from '../mail-site.ts';

/**
 * Yahoo Mail: the message view beside the list and alone.
 * Verified against: no live account. Its `data-test-id`s are what Mailvelope and three other readers rely on (2026); the
 * pages of tests/fixtures/pages/yahoo.ts are built from the same facts. Unknown: attachments, AOL (the same client).
 */
export const yahooReader = mailSite({
  id: 'yahoo',
  hosts: ['mail.yahoo.com'],
  layouts: [layout()],
  isOpen: ({ pathname }) => /\/messages\/[^/]{2,}/.test(pathname),
});

function layout(): MailLayout {
  const at = (name: string) => `[data-test-id="${name}"]`;
  return {
    id: 'message',
    pane: [
      { css: at('message-group-view'), seen: '2026-01' },
      { css: `[role="main"]:has(${at('message-view')})`, seen: '2026-01' },
    ],
    message: [{ css: at('message-view'), seen: '2026-01' }],
    collapsed: [{ css: `${at('message-view')}[aria-expanded="false"]`, seen: '2026-01' }],
    body: [
      { css: at('message-view-body-content'), seen: '2026-01' },
      { css: at('message-view-body'), seen: '2023-01' },
    ],
    subject: [{ css: at('message-group-subject-text'), seen: '2026-01' }],
    from: [
      { css: `${at('message-from')} ${at('email-pill')}`, seen: '2026-01' },
      { css: at('message-from'), seen: '2026-01' },
    ],
    to: [{ css: `${at('message-recipients')} ${at('email-pill')}`, seen: '2026-01' }],
    date: [
      { css: at('message-date'), seen: '2026-01' },
      { css: 'time', seen: '2026-01' },
    ],
    partial: [],
    calendarFile: [],
    notBody: '',
  };
}
