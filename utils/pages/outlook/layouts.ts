import { isRendered } from '../../text/dom.ts';
import type { MailLayout } from '../mail-layout.ts';
import { EMAIL, tidy } from '../parts.ts';

/** Labels are translated, places are not: a sender's label is on a span, recipients' on a div, before the body. */
const READING: Omit<MailLayout, 'id' | 'pane'> = {
  message: [],
  collapsed: [{ css: '[aria-expanded="false"] [data-testid="SentReceivedSavedTime"]', seen: '2026-07' }],
  body: [
    { css: 'div[id^="UniqueMessageBody"]', seen: '2026-07' },
    { css: '[role="document"]', seen: '2026-07' },
  ],
  subject: [
    { css: '[id$="_SUBJECT"][role="heading"]', seen: '2026-07' },
    { css: '[id$="_SUBJECT"]', seen: '2025-12' },
    {
      css: '[role="heading"].allowTextSelection, [role="heading"]:has(.allowTextSelection)',
      seen: '2025-12',
    },
    { css: '[role="heading"][aria-level="2"]', seen: '2025-12' },
  ],
  from: [
    { css: 'span[aria-label*=":"]:not(div[aria-label*=":"] *), span[aria-label*="："]', seen: '2026-07' },
    { css: '[role="heading"] .OZZZK, .OZZZK', seen: '2025-12' },
    { css: '[role="button"] span[title*="@"]', seen: '2025-12' },
  ],
  to: [
    { css: '[data-testid="RecipientWell"] .lpc-hoverTarget', seen: '2026-07' },
    { css: 'div[aria-label*=":"] .lpc-hoverTarget, div[aria-label*="："] .lpc-hoverTarget', seen: '2025-12' },
    { css: '[data-testid="RecipientWell"] span', seen: '2026-07' },
  ],
  date: [{ css: '[data-testid="SentReceivedSavedTime"]', seen: '2026-07' }],
  partial: [],
  calendarFile: [
    { css: '[role="listbox"] [role="option"][title$=".ics" i]', seen: '2026-07' },
    { css: '[role="listbox"] [role="option"][aria-label*=".ics " i]', seen: '2026-07' },
  ],
  notBody: '[role="toolbar"], [data-app-section="InfoBar"]',
  personOf: (element) => {
    const shown = tidy(element.textContent ?? '');
    const email = EMAIL.exec(`${shown} ${element.getAttribute('title') ?? ''}`)?.[0].toLowerCase() ?? null;
    const name = tidy(shown.replace(EMAIL, '').replace(/[<>();,"]/g, ' '));
    return { name: name === '' || name.length > 80 ? null : name, email };
  },
  textAbove: meetingHeader,
  threadIds: (_, doc) => {
    const id = doc
      .querySelector('[role="option"][data-convid][aria-selected="true"]')
      ?.getAttribute('data-convid');
    return id ? [`outlook:${id}`] : [];
  },
};

const CLOCK = /\d{1,2}[:.]\d{2}|\d\s?[ap]m\b/i;
const FURNITURE = 'button, [role="button"], [role="toolbar"], [role="listbox"], [role="menu"], i, svg';
const HEADER =
  'span[aria-label], [data-testid="RecipientWell"], div[aria-label], [data-testid="SentReceivedSavedTime"], [role="heading"]';

/**
 * A meeting request has time and place between header and body. No dependable selector is known for it: what stands there
 * counts where one of its lines has a clock time.
 */
function meetingHeader(message: Element, body: Element): string {
  const date = message.querySelector('[data-testid="SentReceivedSavedTime"]');
  if (!date) return '';
  const isBetween = (each: Element) =>
    (date.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (each.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const lines = [...message.querySelectorAll('*')]
    .filter((each) => each.children.length === 0 && isBetween(each) && isRendered(each))
    .filter((each) => !each.closest(FURNITURE) && !isHeaderPart(each, message))
    .map((each) => tidy(each.textContent ?? ''))
    .filter((line) => line !== '');
  return lines.some((line) => CLOCK.test(line)) ? [...new Set(lines)].join('\n') : '';
}

const isHeaderPart = (element: Element, message: Element) => {
  const part = element.closest(HEADER);
  return part !== null && part !== message && message.contains(part);
};

/** A message in a window of its own, and the reading pane beside the list or below it. */
export const LAYOUTS: readonly MailLayout[] = [
  {
    ...READING,
    id: 'pop-out',
    pane: [{ css: '[data-app-section="MailReadCompose"]', seen: '2026-07' }],
  },
  {
    ...READING,
    id: 'reading-pane',
    pane: [
      { css: '[data-app-section="ConversationContainer"]', seen: '2026-07' },
      { css: '#ConversationReadingPaneContainer', seen: '2025-12' },
      { css: '#ReadingPaneContainerId', seen: '2026-07' },
    ],
  },
];
