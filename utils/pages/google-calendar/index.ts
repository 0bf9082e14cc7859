import { dayOf } from '../days.ts';
import { type EventLayout, readEvent, shownText } from '../event-layout.ts';
import { IDLE, type PageReader, unread } from '../reader.ts';
import { dayOfKey, decodeEventId } from './event-id.ts';

/**
 * Google Calendar: the popup of an event, and the page on which one is opened whole.
 * Verified against: no live account. The ids are those of several extensions' and a live check of September 2026; the day
 * comes from the chip that the popup belongs to, for the popup itself mostly leaves out the year. The pages of
 * tests/fixtures/pages/google-calendar.ts are built from the same facts. Times are on the calendar's own zone, which the
 * page does not name. Not covered: print views; text and place on the page of a whole event.
 */
export const googleCalendarReader: PageReader = {
  id: 'google-calendar',
  matches: ({ hostname }) => hostname === 'calendar.google.com',
  read: (doc, url) => {
    const outcomes = LAYOUTS.flatMap((layout) => readEvent('google-calendar', layout, doc, url) ?? []);
    const [first] = outcomes;
    return first ?? (OPEN.test(url.pathname) ? unread('google-calendar/unknown', 'no-body') : IDLE);
  },
};

/** Without an id after it the page makes a new event. */
const OPEN = /\/(?:r\/)?eventedit\/([\w-]{8,})/;

const POPUP: EventLayout = {
  id: 'popup',
  pane: [{ css: '#xDetDlg[role="dialog"], #xDetDlg', seen: '2026-09' }],
  title: [
    { css: '#rAECCd', seen: '2026-09' },
    { css: '#xDetDlgWhen [role="heading"]', seen: '2026-09' },
    { css: '[role="heading"]', seen: '2026-09' },
  ],
  when: [{ css: '#xDetDlgWhen', seen: '2026-09' }],
  place: [{ css: '#xDetDlgLoc', seen: '2026-09' }],
  body: [{ css: '#xDetDlgDesc', seen: '2026-09' }],
  guests: [
    { css: '#xDetDlgAtt [data-email]', seen: '2026-07' },
    { css: '[role="tree"] [role="treeitem"][data-hovercard-id*="@"]', seen: '2026-09' },
  ],
  isPartial: false,
  whenOf: (_, element) => shownText(element).split('\n').slice(titleLines(element)).join('\n').trim(),
  dayOf: (pane, doc, url, when) =>
    dayOfKey(chipOf(pane, doc)) ?? dayOf(when) ?? dayOf(`${when} ${yearOf(url)}`),
  idOf: (pane) => decodeEventId(pane.closest('[data-eventid]')?.getAttribute('data-eventid') ?? ''),
};

const WHOLE: EventLayout = {
  id: 'event',
  pane: [{ css: 'body:has(#xTiIn)', seen: '2025-03' }],
  title: [{ css: '#xTiIn', seen: '2025-03' }],
  when: [{ css: '#xStDaIn', seen: '2025-03' }],
  place: [],
  body: [],
  guests: [
    { css: '[role="tree"] [data-email]', seen: '2026-07' },
    { css: '[role="tree"] [role="treeitem"][data-hovercard-id*="@"]', seen: '2026-09' },
  ],
  isPartial: true,
  whenOf: (pane) =>
    ['#xStDaIn', '#xStTiIn', '#xEnTiIn', '#xEnDaIn']
      .map((css) => pane.querySelector<HTMLInputElement>(css)?.value.trim() ?? '')
      .filter((value, i, all) => value !== '' && all.indexOf(value) === i)
      .join(' '),
  idOf: (_, { pathname }) => decodeEventId(OPEN.exec(pathname)?.[1] ?? ''),
};

const LAYOUTS: readonly EventLayout[] = [POPUP, WHOLE];

/** The heading within the element that says when is the title, in lines of its own. */
const titleLines = (element: Element) => {
  const heading = element.querySelector('[role="heading"]');
  return heading ? shownText(heading).split('\n').length : 0;
};

/** The date key of the event's chip in the grid, which stands beneath the popup. */
function chipOf(pane: Element, doc: Document): string | null {
  const id = pane.closest('[data-eventid]')?.getAttribute('data-eventid');
  const chip = [...doc.querySelectorAll('[data-eventchip][data-eventid]')].find(
    (each) => each.getAttribute('data-eventid') === id,
  );
  return chip?.closest('[data-datekey]')?.getAttribute('data-datekey') ?? null;
}

/** `/calendar/u/0/r/week/2026/3/17` → 2026; empty where the address names no day. */
const yearOf = ({ pathname }: URL) => /\/r\/\w+\/(\d{4})\//.exec(pathname)?.[1] ?? '';
