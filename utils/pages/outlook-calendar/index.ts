import { dayOf } from '../days.ts';
import { type EventLayout, readEvent, shownText } from '../event-layout.ts';
import { OUTLOOK_HOSTS } from '../outlook/hosts.ts';
import { IDLE, type PageReader, unread } from '../reader.ts';

/**
 * Outlook Calendar: the peek at an event, which has neither addresses nor text, and the event opened whole.
 * Verified against: no live account. Labels are English in the sources; in any other language the row with the clock and
 * the shape of a time stand in. The year comes from the tile of the same title. The pages of
 * tests/fixtures/pages/outlook-calendar.ts are built from the same facts. Not covered: an own event that is read as one
 * sentence, print views.
 */
export const outlookCalendarReader: PageReader = {
  id: 'outlook-calendar',
  matches: ({ hostname, pathname }) =>
    OUTLOOK_HOSTS.some((host) => host === hostname) && pathname.startsWith('/calendar'),
  read: (doc, url) => {
    const [first] = LAYOUTS.flatMap((layout) => readEvent('outlook-calendar', layout, doc, url) ?? []);
    return first ?? (OPEN.test(url.pathname) ? unread('outlook-calendar/unknown', 'no-body') : IDLE);
  },
};

const OPEN = /^\/calendar\/(?:\d\/)?item\/[^/]{8,}/;

/** The row of an event that begins with an icon: the icon's name is the same in every language. */
const rowOf = (icon: string) =>
  `div:has(> i[data-icon-name^="${icon}"]), div:has(> * > i[data-icon-name^="${icon}"])`;

const EVENT = {
  title: [
    { css: '[aria-label="Title"]', seen: '2026-07' },
    { css: '[role="heading"]', seen: '2026-07' },
  ],
  when: [
    { css: 'span[aria-label="Time"]', seen: '2026-07' },
    { css: rowOf('Clock'), seen: '2026-07' },
    { css: 'span[aria-label]:not([role="button"] *)', seen: '2026-07' },
  ],
  place: [
    { css: '[aria-label="Location"]', seen: '2026-07' },
    { css: rowOf('Location'), seen: '2026-07' },
  ],
  guests: [
    {
      css: '[role="button"][aria-label]:has(img, [class*="persona" i]) ~ [role="button"][aria-label]',
      seen: '2026-07',
    },
    { css: '[role="button"][data-lpc-hover-target-id]', seen: '2026-07' },
  ],
  dayOf: (pane: Element, doc: Document, _: URL, when: string) => dayOf(when) ?? dayOf(tileLabel(pane, doc)),
} satisfies Partial<EventLayout>;

const LAYOUTS: readonly EventLayout[] = [
  {
    ...EVENT,
    id: 'peek',
    pane: [{ css: '[data-app-section="CalendarItemPeek"]', seen: '2026-07' }],
    body: [],
    isPartial: true,
  },
  {
    ...EVENT,
    id: 'event',
    pane: [{ css: '[data-app-section="Form_Content"]', seen: '2026-07' }],
    body: [
      { css: 'div[id^="UniqueMessageBody"]', seen: '2026-07' },
      { css: '[role="document"]', seen: '2026-07' },
    ],
    isPartial: false,
  },
];

/** The label of the tile with this title: "SUBJECT, 15:30 to 17:00, Thursday, September 17, 2026, By …" has the year. */
function tileLabel(pane: Element, doc: Document): string {
  const heading = pane.querySelector('[aria-label="Title"], [role="heading"]');
  const title = heading ? shownText(heading) : '';
  const tiles = [...doc.querySelectorAll('[data-calitemid][aria-label]')].map(
    (tile) => tile.getAttribute('aria-label') ?? '',
  );
  const label = title === '' ? undefined : tiles.find((each) => each.includes(title));
  return label?.slice(label.indexOf(title) + title.length) ?? '';
}
