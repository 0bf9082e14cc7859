import type { CalendarEvent, CalendarTime } from '../../domain/message.ts';
import type { ReadingContext, Slot } from '../../domain/reading.ts';
import { atZone, toIso } from '../../time/iso.ts';
import { isPreparation, meetsNobody } from './polarity.ts';

/** Methods whose events are no plan of ours: taken back, or only an answer. */
const NO_PLAN = new Set(['CANCEL', 'REPLY', 'REFRESH', 'DECLINECOUNTER']);

/** The events that are plans of an interview: of each (UID and RECURRENCE-ID) only its newest version. */
export const plansOf = (events: readonly CalendarEvent[]): CalendarEvent[] =>
  newest(events)
    .filter(({ summary }) => !isPreparation(summary) && !(events.length > 1 && meetsNobody(summary)))
    .filter((event) => !NO_PLAN.has(event.method ?? '') && event.status !== 'CANCELLED');

/** The fixed slots of calendar events. */
export const calendarSlots = (events: readonly CalendarEvent[], context: ReadingContext): Slot[] =>
  plansOf(events)
    .flatMap((event) => toSlot(event, context) ?? [])
    .filter((slot, i, all) => all.findIndex((each) => each.start === slot.start) === i);

/** RFC 5546 2.1.5: the highest SEQUENCE, then the latest DTSTAMP; a series called off has no days left. */
function newest(events: readonly CalendarEvent[]): CalendarEvent[] {
  const byKey = new Map<string, CalendarEvent>();
  for (const [i, event] of events.entries()) {
    const key = event.uid === null ? `none ${i}` : `${event.uid} ${event.recurrenceId ?? ''}`;
    const before = byKey.get(key);
    if (!before || isNewer(event, before)) byKey.set(key, event);
  }
  const all = [...byKey.values()];
  return all.filter((event) => !all.some((other) => endsSeries(other, event)));
}

/** A cancellation that was made later wins with whatever sequence: programs that cancel seldom count on. */
function isNewer(event: CalendarEvent, before: CalendarEvent): boolean {
  const [stamp, last] = [event.stamp ?? '', before.stamp ?? ''];
  if (isCancelled(event) !== isCancelled(before) && stamp !== last) return stamp > last;
  return event.sequence > before.sequence || (event.sequence === before.sequence && stamp >= last);
}

const isCancelled = ({ method, status }: CalendarEvent) => method === 'CANCEL' || status === 'CANCELLED';

/** A series that is called off takes each of its days with it. */
const endsSeries = (series: CalendarEvent, { uid, recurrenceId, stamp }: CalendarEvent) =>
  isCancelled(series) &&
  series.recurrenceId === null &&
  uid !== null &&
  series.uid === uid &&
  recurrenceId !== null &&
  (series.stamp ?? '') >= (stamp ?? '');

function toSlot({ start, end, method }: CalendarEvent, context: ReadingContext): Slot | null {
  // A whole day without a clock is no conversation yet.
  if (!start?.local.includes('T')) return null;
  const from = moment(start, context);
  const to = end?.local.includes('T') ? moment(end, context) : null;
  if (!from) return null;
  return {
    start: toIso(from),
    end: to && toIso(to),
    zone: zoneName(start, from, context.zone),
    status: method === 'COUNTER' ? 'offered' : 'fixed',
    words: '',
    with: [],
  };
}

/** A mere offset names no zone, unless it is that of the person's own clock at the time. */
function zoneName({ local, zone }: CalendarTime, from: Temporal.ZonedDateTime, own: string): string | null {
  if (zone === null || !/^[+-]/.test(zone)) return zone;
  return atZone(local, own)?.offset === from.offset ? own : null;
}

/** A floating or unknown zone is the person's own, and said to be unknown. */
const moment = ({ local, zone }: CalendarTime, context: ReadingContext) =>
  atZone(local, zone ?? context.zone);
