import type { Slot } from '../domain/reading.ts';
import type { KeptMessage } from '../domain/records.ts';
import { leadingEvent } from './order.ts';
import { isSameStart, pairSlots, sharesPeople } from './pairs.ts';

/** A conversation with the calendar event that it stands in; null for one that only a mail speaks of. */
export type Placed = Slot & { uid: string | null };

/**
 * The conversations once a message has spoken: what it says replaces what it speaks of and nothing else, so that one
 * conversation of a day moves alone. `names` are the people that the message names.
 */
export function slotsAfter(before: readonly Placed[], kept: KeptMessage, names: readonly string[]): Placed[] {
  const isOverruled = kept.overruled?.includes('time') ?? false;
  const said = isOverruled ? [] : kept.reading.slots.map((slot) => ({ ...slot, uid: uidOf(slot, kept) }));
  const isMove = kept.reading.intent === 'reschedule';
  if (said.length === 0) return isMove && !isOverruled && movesNothingElse(kept, names) ? [] : [...before];
  const fixed = said.filter(isFixed);
  const old = before.filter(isFixed);
  if (fixed.length === 0) return isMove || old.length === 0 ? said : [...before];
  const gone = old.filter((slot) => isReplaced(slot, fixed, old, kept, names));
  const rest = old.filter((slot) => !gone.includes(slot));
  const named = fixed.map((slot) =>
    (rest.length > 0 || slot.uid !== null) && slot.with.length === 0 ? { ...slot, with: [...names] } : slot,
  );
  const came = pairSlots(gone, named).flatMap(({ before: was, after }) => (after ? inherit(after, was) : []));
  return [...rest, ...came].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/** The conversations that a cancel leaves: those of other events, or those with people that it doesn't name. */
export function slotsLeft(before: readonly Placed[], kept: KeptMessage): Placed[] {
  const uids = new Set(kept.message.calendar.flatMap(({ uid }) => uid ?? []));
  if (uids.size > 0 && before.some(({ uid }) => uid !== null))
    return before.filter(({ uid }) => !uids.has(uid ?? ''));
  const text = kept.message.text.toLowerCase();
  const isNamed = (slot: Slot) => slot.with.some((name) => text.includes(name.toLowerCase()));
  return before.some(isNamed) ? before.filter((slot) => !isNamed(slot)) : [];
}

const isFixed = ({ status }: Slot) => status === 'fixed';

/** A reschedule that names another place or other people may leave the time as it is. */
const movesNothingElse = ({ reading }: KeptMessage, names: readonly string[]) =>
  names.length === 0 && reading.place === null && reading.link === null;

function isReplaced(
  slot: Placed,
  fixed: readonly Placed[],
  old: readonly Placed[],
  kept: KeptMessage,
  names: readonly string[],
): boolean {
  if (fixed.some((each) => isSameStart(each, slot) || sharesPeople(each, slot))) return true;
  const uids = fixed.flatMap(({ uid }) => uid ?? []);
  if (slot.uid !== null && uids.includes(slot.uid)) return true;
  const isMove = kept.reading.intent === 'reschedule';
  // A conversation that another event stands for is not this one's, unless this one says that it moves.
  if (uids.length > 0 && slot.uid !== null && !isMove) return false;
  if (old.length === 1 || (uids.length === 0 && fixed.length >= old.length)) return true;
  if (isMove && isOtherDay(fixed, old)) return true;
  return fixed.length === 1 && (slot.with.some((name) => names.includes(name)) || speaksOfClock(kept, slot));
}

const isOtherDay = (fixed: readonly Slot[], old: readonly Slot[]) =>
  fixed.every((each) => old.every(({ start }) => start.slice(0, 10) !== each.start.slice(0, 10)));

/** Whether a message says the hour that a conversation began at: "from 14:00 to 15:30", "instead of 2 pm". */
function speaksOfClock({ message }: KeptMessage, { start }: Slot): boolean {
  const [hour, minute] = [Number(start.slice(11, 13)), start.slice(14, 16)];
  const half = `${((hour + 11) % 12) + 1}`;
  const short = minute === '00' ? [`${half} ?${hour < 12 ? 'am' : 'pm'}`] : [];
  const shapes = [`0?${hour}[:.h]${minute}`, `${half}[:.]${minute} ?${hour < 12 ? 'am' : 'pm'}`, ...short];
  return new RegExp(`(?<![\\d:.])(?:${shapes.join('|')})(?!\\d)`, 'i').test(message.text);
}

/** What is not said anew stays: length, people, event, and the zone in which an hour without one is meant. */
function inherit(slot: Placed, was: Placed | null): Placed {
  if (!was) return slot;
  const isSame = isSameStart(slot, was);
  const kept = { with: slot.with.length > 0 ? slot.with : was.with, uid: slot.uid ?? was.uid };
  if (isSame) {
    const when = slot.zone === null ? { start: was.start, zone: was.zone } : {};
    return { ...slot, ...kept, ...when, end: slot.end ?? was.end };
  }
  const moved = slot.zone === null && was.zone !== null ? inZone(slot, was.zone) : slot;
  return { ...moved, ...kept, end: moved.end ?? endAfter(moved, was) };
}

/** The same hour on the clock of another zone. */
function inZone(slot: Placed, zone: string): Placed {
  const there = (iso: string) =>
    Temporal.PlainDateTime.from(iso.slice(0, 16))
      .toZonedDateTime(zone)
      .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return { ...slot, zone, start: there(slot.start), end: slot.end && there(slot.end) };
}

/** As long as it was to last before. */
function endAfter({ start }: Slot, was: Slot): string | null {
  if (was.end === null) return null;
  const minutes = (Date.parse(was.end) - Date.parse(was.start)) / 60_000;
  const offset = start.slice(16).replace(/^:\d\d/, '');
  const end = Temporal.PlainDateTime.from(start.slice(0, 16)).add({ minutes });
  return `${end.toString({ smallestUnit: 'minute' })}${offset}`;
}

/** The event that a slot was read from: the one that begins then, else the message's only one. */
function uidOf({ start }: Slot, kept: KeptMessage): string | null {
  const events = kept.message.calendar;
  const own = events.find((event) => event.start !== null && isAt(event.start, start));
  if (own) return own.uid;
  return new Set(events.map(({ uid }) => uid)).size === 1 ? (leadingEvent(kept)?.uid ?? null) : null;
}

function isAt({ local, zone }: { local: string; zone: string | null }, start: string): boolean {
  if (zone === null || !local.includes('T')) return false;
  try {
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
    return at === Date.parse(start);
  } catch {
    return false;
  }
}
