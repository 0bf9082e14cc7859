import type { Message } from '../../domain/message.ts';
import type { Conflict, ReadingContext, Slot } from '../../domain/reading.ts';
import { millisOf, toIso } from '../../time/iso.ts';
import type { Line } from '../line.ts';
import { readBody } from './body.ts';
import { calendarSlots } from './calendar.ts';
import { describedSlots } from './described.ts';
import { WORTH } from './worth.ts';

export { bodySlots } from './body.ts';
export { calendarSlots } from './calendar.ts';

/** The times on the table, and where calendar and text differ. */
export type SlotReading = { slots: Slot[]; conflicts: Conflict[] };

/**
 * Every interview time of a message. The calendar part outranks the text; a text that lists the conversations within the
 * event refines it, one that names another time is a conflict to show.
 */
export function findSlots(
  message: Message,
  lines: readonly Line[],
  context: ReadingContext,
  worth = WORTH,
): SlotReading {
  const calendar = calendarSlots(message.calendar, context);
  // A text without a zone is on its calendar's clock.
  const named = calendar.find(({ zone }) => zone !== null && zone !== 'UTC');
  const clock = named?.zone ?? null;
  const isOwn = named !== undefined && onClock(named, context.zone).start === named.start;
  const body = readBody(
    message,
    lines,
    { ...context, zone: isOwn ? context.zone : (clock ?? context.zone) },
    worth,
  );
  if (calendar.length === 0) {
    const day = body.slots.length > 0 ? body.slots : describedSlots(message, context, worth);
    return { slots: day, conflicts: [] };
  }
  const told = body.slots.map((slot) => ({ ...slot, zone: slot.zone ?? clock }));
  const inside = told.filter((slot) => calendar.some((event) => isWithin(slot, event)));
  if (calendar.length === 1 && inside.length >= 2)
    return { slots: inside.map((slot) => ({ ...slot, status: 'fixed' })), conflicts: [] };
  const rows = inside.length === 0 ? agendaOf(calendar, describedSlots(message, context, worth)) : [];
  if (rows.length > 0) return { slots: rows, conflicts: conflictsOf(calendar, told) };
  const own = ownWithin(calendar, inside);
  if (own) return { slots: [own], conflicts: conflictsOf(calendar, told) };
  const slots = calendar.map((event) => withWords(event, told, body.zone, context.zone));
  return { slots, conflicts: conflictsOf(calendar, told) };
}

/** The conversations that a single event's description splits it into. */
function agendaOf(calendar: readonly Slot[], rows: readonly Slot[]): Slot[] {
  const [event] = calendar;
  const inside = rows.filter((slot) => event !== undefined && isWithin(slot, event));
  return calendar.length === 1 && inside.length >= 2 ? inside : [];
}

/** "It says 9 to 1 for the room; yours is 11.15 to 12": the one stretch that the text gives within a longer event. */
function ownWithin(calendar: readonly Slot[], inside: readonly Slot[]): Slot | null {
  const [event, slot] = [calendar[0], inside[0]];
  if (calendar.length !== 1 || inside.length !== 1 || !event || !slot || isSameStart(event, slot))
    return null;
  return slot.end !== null &&
    slot.status === 'fixed' &&
    (millisOf(slot.end) ?? 0) <= (millisOf(event.end) ?? 0)
    ? slot
    : null;
}

/** An event with what the text adds to it: a zone where it has none that people use, an end, the words, the names. */
function withWords(event: Slot, told: readonly Slot[], zone: string | null, own: string): Slot {
  const same = told.find((slot) => isSameStart(slot, event));
  const better = betterZone(event, same, zone, own);
  // A universal time says when, not whose clock it is on.
  const plain = event.zone === 'UTC' ? { ...event, ...onClock(event, own), zone: null } : event;
  const clocked = better === null ? plain : { ...event, ...onClock(event, better) };
  return same ? { ...clocked, end: clocked.end ?? same.end, words: same.words, with: same.with } : clocked;
}

/** A universal or unknown zone gives way to the text's; any zone to the person's own, where the text names that. */
function betterZone(
  { zone }: Slot,
  same: Slot | undefined,
  forAll: string | null,
  own: string,
): string | null {
  if (same && same.zone === own) return own;
  if (zone === null) return same?.zone ?? null;
  return zone === 'UTC' ? (same?.zone ?? plainZone(forAll)) : null;
}

const plainZone = (zone: string | null) => (zone !== null && /^[+-]/.test(zone) ? null : zone);

/** The same instants on the clock of a zone. */
function onClock({ start, end }: Slot, zone: string): Pick<Slot, 'start' | 'end' | 'zone'> {
  const at = (iso: string) => toIso(Temporal.Instant.from(iso).toZonedDateTimeISO(zone));
  return { start: at(start), end: end && at(end), zone };
}

/** A fixed time of the text that no event has. */
function conflictsOf(calendar: readonly Slot[], told: readonly Slot[]): Conflict[] {
  const fixed = told.filter((slot) => slot.status === 'fixed');
  const agrees = fixed.some((slot) =>
    calendar.some((event) => isSameStart(slot, event) || isWithin(slot, event)),
  );
  const [event, slot] = [calendar[0], fixed[0]];
  return agrees || !event || !slot ? [] : [{ field: 'time', calendar: event.start, body: slot.start }];
}

const isSameStart = (a: Slot, b: Slot) => millisOf(a.start) === millisOf(b.start);

function isWithin(slot: Slot, event: Slot): boolean {
  const [start, from, to] = [millisOf(slot.start), millisOf(event.start), millisOf(event.end)];
  return start !== null && from !== null && to !== null && start >= from && start < to;
}
