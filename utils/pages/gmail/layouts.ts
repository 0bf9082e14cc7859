import type { MailLayout } from '../mail-layout.ts';
import { EMAIL, tidy } from '../parts.ts';

/** Old views stay in the document, hidden: only a rendered pane with a subject of its own is open. */
const PANES = {
  split: [{ css: '[role="main"] .aia:has(h2.hP)', seen: '2026-07' }],
  'pop-out': [{ css: 'body.xE.Su:has(h2.hP)', seen: '2026-07' }],
  conversation: [
    { css: '[role="main"]:has(h2.hP)', seen: '2026-07' },
    { css: '[role="main"]:has([data-legacy-thread-id])', seen: '2026-07' },
  ],
} as const;

const CONVERSATION: Omit<MailLayout, 'id' | 'pane'> = {
  message: [
    { css: 'div.adn.ads[data-message-id]', seen: '2026-07' },
    { css: 'div.adn.ads', seen: '2026-07' },
    { css: '[role="list"] > [role="listitem"]', seen: '2025-03' },
  ],
  collapsed: [
    { css: '.kv, .ky, .kQ, .kx', seen: '2026-07' },
    { css: '.adf.ads', seen: '2026-07' },
  ],
  body: [
    { css: '.ii.gt .a3s.aiL:not(.undefined)', seen: '2026-07' },
    { css: '.a3s.aXjCH:not(.undefined)', seen: '2024-02' },
    { css: '.ii.gt .a3s:not(.undefined)', seen: '2026-07' },
    { css: '.adP', seen: '2026-07' },
  ],
  subject: [
    { css: 'h2.hP', seen: '2026-07' },
    { css: '[data-legacy-thread-id]', seen: '2026-07' },
  ],
  from: [
    { css: 'span.gD[email]', seen: '2026-07' },
    { css: '.gD[data-hovercard-id*="@"]', seen: '2026-07' },
  ],
  to: [
    { css: '.hb span[email]', seen: '2026-07' },
    { css: '.g2[email]', seen: '2025-03' },
  ],
  date: [
    { css: '.g3[title]', seen: '2026-07' },
    { css: '.g3[alt]', seen: '2025-03' },
    { css: '.g3', seen: '2025-03' },
  ],
  partial: [
    { css: '.iX a[href*="view=lg"]', seen: '2026-07' },
    { css: '.ajR', seen: '2026-07' },
  ],
  titleSubject: (title) => tidy(title.split(/ - (?=\S+@\S+ - )/)[0] ?? ''),
  calendarFile: [
    { css: '.aZo[download_url^="text/calendar"], .aZo[download_url*=".ics:"]', seen: '2025-03' },
  ],
  notBody: '.hq, .ajR, .ajT, .h4, .yj6qo, .a6S, .iX',
  messageId: (message) =>
    named('gmail', message.closest('[data-legacy-message-id]') ?? message, 'data-legacy-message-id'),
  threadIds: (pane) => {
    const heading = pane.querySelector('h2[data-legacy-thread-id]');
    return heading ? [named('gmail-thread', heading, 'data-legacy-thread-id') ?? []].flat() : [];
  },
};

/** Gmail writes the string "undefined" where it has no id yet. */
function named(kind: string, element: Element, attribute: string): string | null {
  const id = element.getAttribute(attribute);
  return id && /^[0-9a-f]{8,20}$/.test(id) ? `${kind}:${id}` : null;
}

/** A conversation beside the list, in a window of its own, or in the whole window. */
export const CONVERSATIONS: readonly MailLayout[] = (['split', 'pop-out', 'conversation'] as const).map(
  (id) => ({
    ...CONVERSATION,
    id,
    pane: PANES[id],
  }),
);

/** The print view: plain tables, collapsed mail and all. */
export const PRINT: MailLayout = {
  id: 'print',
  pane: [{ css: 'body:has(table.message)', seen: '2026-02' }],
  message: [{ css: 'table.message', seen: '2026-02' }],
  collapsed: [],
  body: [{ css: 'table.message div[style*="overflow: hidden"]', seen: '2026-02' }],
  subject: [{ css: '.maincontent > table:not(.message) b', seen: '2026-02' }],
  titleSubject: (title) => tidy(title.replace(/^Gmail - /, '')),
  from: [{ css: 'tr:first-child td:not([align="right"]) b', seen: '2026-02' }],
  to: [{ css: '.recipient div', seen: '2026-02' }],
  date: [{ css: 'td[align="right"] font[size="-1"]', seen: '2026-02' }],
  partial: [{ css: 'a[href*="view=lg"]', seen: '2026-02' }],
  calendarFile: [],
  notBody: '',
  personOf: (element) => {
    const line = tidy(element.closest('td, div')?.textContent ?? '');
    const email = EMAIL.exec(line)?.[0].toLowerCase() ?? null;
    const name = element.localName === 'b' ? tidy(element.textContent ?? '') : '';
    return { name: name.toLowerCase() === email ? null : name || null, email };
  },
};
