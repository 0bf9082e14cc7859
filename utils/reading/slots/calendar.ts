import type { CalendarEvent, CalendarTime } from '../../domain/message.ts';
import type { ReadingContext, Slot } from '../../domain/reading.ts';
import { atZone, toIso } from '../../time/iso.ts';
import { isPreparation } from './polarity.ts';

/** Methods whose events are no plan of ours: taken back, or only an answer. */
const NO_PLAN = new Set(['CANCEL', 'REPLY', 'REFRESH', 'DECLINECOUNTER']);

/** The fixed slots of calendar events: of each event (UID and RECURRENCE-ID) only its newest version. */
export function calendarSlots(events: readonly CalendarEvent[], context: ReadingContext): Slot[] {
  return newest(events)
    .filter((event) => !isPreparation(event.summary))
    .filter((event) => !NO_PLAN.has(event.method ?? '') && event.status !== 'CANCELLED')
    .flatMap((event) => toSlot(event, context) ?? [])
    .filter((slot, i, all) => all.findIndex((each) => each.start === slot.start) === i);
}

/** RFC 5546 2.1.5: the highest SEQUENCE, then the latest DTSTAMP. */
function newest(events: readonly CalendarEvent[]): CalendarEvent[] {
  const byKey = new Map<string, CalendarEvent>();
  for (const [i, event] of events.entries()) {
    const key = event.uid === null ? `none ${i}` : `${event.uid} ${event.recurrenceId ?? ''}`;
    const before = byKey.get(key);
    const isNewer =
      !before ||
      event.sequence > before.sequence ||
      (event.sequence === before.sequence && (event.stamp ?? '') >= (before.stamp ?? ''));
    if (isNewer) byKey.set(key, event);
  }
  return [...byKey.values()];
}

function toSlot({ start, end, method }: CalendarEvent, context: ReadingContext): Slot | null {
  // A whole day without a clock is no conversation yet.
  if (!start?.local.includes('T')) return null;
  const from = moment(start, context);
  const to = end?.local.includes('T') ? moment(end, context) : null;
  if (!from) return null;
  return {
    start: toIso(from),
    end: to && toIso(to),
    zone: start.zone,
    status: method === 'COUNTER' ? 'offered' : 'fixed',
    words: '',
    with: [],
  };
}

/** A floating or unknown zone is the person's own, and said to be unknown. */
const moment = ({ local, zone }: CalendarTime, context: ReadingContext) =>
  atZone(local, zone ?? context.zone);
