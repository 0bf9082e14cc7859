import type { CalendarEvent, Message } from '../domain/message.ts';
import type { Address } from '../domain/values.ts';
import { fromDom, isRendered } from '../text/dom.ts';
import { unwrapLink } from '../text/links.ts';
import { type Day, dayOf } from './days.ts';
import { headingText } from './mail-layout.ts';
import { addressOf, distinct, nameOf, tidy, toMessage } from './parts.ts';
import { type PageOutcome, read, unread } from './reader.ts';
import { findAll, findFirst, type Rows } from './select.ts';
import { readWhen } from './when.ts';

/** Which event a page shows, as the calendar itself numbers it. */
export type EventId = { uid: string | null; recurrenceId: string | null };

/** The parts of a page that shows one event, each as dated rows; what only some calendars do is a function. */
export type EventLayout = {
  id: string;
  pane: Rows;
  title: Rows;
  when: Rows;
  place: Rows;
  body: Rows;
  guests: Rows;
  /** Whether the page never has the event's text: absence then proves nothing. */
  isPartial: boolean;
  /** The words of date and time; the element's own text unless told. */
  whenOf?: (pane: Element, element: Element) => string;
  /** The day, where the words on screen leave out the year or more. */
  dayOf?: (pane: Element, doc: Document, url: URL, when: string) => Day | null;
  idOf?: (pane: Element, url: URL) => EventId;
};

/** Links that open a call. */
const JOIN = ['meet.google.com', 'zoom.us', 'teams.microsoft.com', 'teams.live.com', 'webex.com']
  .map((host) => `a[href*="${host}"]`)
  .join(', ');
/** Icons' names in letters, labels for screen readers, and buttons are no text of an event. */
const FURNITURE = 'i, svg, button, [role="button"], .sr-only';

/** Reads what a layout shows; null where it is not on screen. */
export function readEvent(site: string, layout: EventLayout, doc: Document, url: URL): PageOutcome | null {
  const pane = findFirst(doc, layout.pane);
  if (!pane) return null;
  // What the organiser wrote is no title, time, place or guest.
  const body = findAll(pane, layout.body);
  const outside = (each: Element) => !body.elements.some((text) => text.contains(each));
  const part = (name: 'title' | 'when' | 'place' | 'guests') => findAll(pane, layout[name], outside);
  const [title, when, place, guests] = [part('title'), part('when'), part('place'), part('guests')];
  const found = { subject: title.row, date: when.row, place: place.row, to: guests.row, body: body.row };
  const name = `${site}/${layout.id}`;
  const [heading] = title.elements;
  const [time] = when.elements;
  if (!heading || !time) return unread(name, 'no-header', { found });
  const words = layout.whenOf?.(pane, time) ?? shownText(time);
  const [spot] = place.elements;
  const event: EventParts = {
    title: fieldValue(heading) ?? headingText(heading),
    words,
    day: layout.dayOf?.(pane, doc, url, words) ?? dayOf(words),
    place: spot ? shownText(spot) : '',
    description: body.elements.map(shownText).join('\n\n'),
    guests: distinct(guests.elements.map(guest)),
    link: joinLink(pane),
    id: layout.idOf?.(pane, url) ?? { uid: null, recurrenceId: null },
  };
  return read(name, [toEventMessage(event, site, url, layout.isPartial)], found);
}

type EventParts = {
  title: string;
  words: string;
  day: Day | null;
  place: string;
  description: string;
  guests: Address[];
  link: string | null;
  id: EventId;
};

function toEventMessage(event: EventParts, site: string, url: URL, isPartial: boolean): Message {
  const head = [event.words, event.place, event.link].filter(Boolean).join('\n');
  const message = toMessage({
    reader: site,
    url,
    subject: event.title,
    from: null,
    to: event.guests,
    date: { words: null, machine: null },
    text: [head, event.description].filter(Boolean).join('\n\n'),
    partial: isPartial,
  });
  return { ...message, calendar: calendarOf(event) };
}

/** A calendar part where day and time are certain; else the words alone speak. */
function calendarOf(event: EventParts): CalendarEvent[] {
  const times = readWhen(event.words, event.day);
  if (!times) return [];
  const { start, end } = times;
  return [
    {
      method: null,
      ...event.id,
      sequence: 0,
      stamp: null,
      status: null,
      summary: event.title,
      description: event.description,
      location: event.place || null,
      url: event.link,
      start,
      end,
      organizer: null,
      attendees: event.guests,
    },
  ];
}

/** The text that is there to be seen: icons, buttons and what is hidden by its size left out. */
export function shownText(element: Element): string {
  const isText = (each: Element) => isRendered(each) && !each.matches(FURNITURE) && !isTiny(each);
  return fromDom(element, isText)
    .replace(/[\ue000-\uf8ff]/g, '')
    .trim();
}

/** Labels for screen readers are there, in a box of one pixel. */
function isTiny(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    element.childElementCount === 0 && tidy(element.textContent ?? '') !== '' && (width <= 1 || height <= 1)
  );
}

const fieldValue = (element: Element) =>
  'value' in element && typeof element.value === 'string' ? element.value : null;

function guest(element: Element): Address {
  const email = addressOf(element);
  return { name: nameOf(element, email), email };
}

function joinLink(pane: Element): string | null {
  const link = [...pane.querySelectorAll(JOIN)].find(isRendered)?.getAttribute('href');
  return link ? unwrapLink(link) || null : null;
}
