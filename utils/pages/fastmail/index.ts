import type { MailLayout } from '../mail-layout.ts';
import { mailSite } from '../mail-site.ts';

const CARD = '.v-MessageCard:not(.v-MessageCard--draft)';

/**
 * Fastmail: a thread of cards; a card's body stands in it or right after it. Threads that were left stay, hidden.
 * Verified against: no live account. Class names as in fastmail-plus (2026-06) and three other readers; the pages of
 * tests/fixtures/pages/fastmail.ts are built from the same facts. Unknown: attachments.
 */
const LAYOUT: MailLayout = {
  id: 'thread',
  pane: [{ css: '.v-Thread', seen: '2026-06' }],
  message: [{ css: CARD, seen: '2026-06' }],
  collapsed: [{ css: '.v-MessageCard.is-collapsed', seen: '2026-06' }],
  body: [{ css: `${CARD} .v-Message-body, ${CARD} ~ .v-Message-body`, seen: '2026-06' }],
  subject: [
    { css: '.v-Thread-title h1', seen: '2026-06' },
    { css: '.v-Thread-title', seen: '2025-01' },
  ],
  from: [{ css: '.v-MessageCard-from[title]', seen: '2026-06' }],
  to: [{ css: '.v-Message-toName[title]', seen: '2026-06' }],
  date: [{ css: '.v-MessageCard-time[title]', seen: '2026-06' }],
  partial: [],
  calendarFile: [],
  notBody: '',
  messageOf: (body) => body.closest(CARD) ?? cardBefore(body),
};

function cardBefore(body: Element): Element | null {
  let before = body.previousElementSibling;
  while (before && !before.matches('.v-MessageCard')) before = before.previousElementSibling;
  return before?.matches(CARD) ? before : null;
}

export const fastmailReader = mailSite({
  id: 'fastmail',
  hosts: ['app.fastmail.com', 'betaapp.fastmail.com'],
  layouts: [LAYOUT],
  isOpen: ({ pathname }) => /^\/mail\/[^/]+\/[\w-]+\.[\w-]+/.test(pathname),
});
