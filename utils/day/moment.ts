import type { Slot } from '../domain/reading.ts';
import { instant } from '../domain/slots.ts';

/** Where in the day a moment is. */
export type Moment =
  | { kind: 'before'; index: number; minutes: number }
  | { kind: 'during'; index: number; minutesLeft: number | null }
  | { kind: 'after' };

/** What is on now or next at an ISO instant; `index` counts slots. A slot without an end lasts until the next one begins. */
export function momentOf(slots: readonly Slot[], now: string): Moment {
  const ordered = [...slots].sort((a, b) => instant(a.start) - instant(b.start));
  const at = instant(now);
  for (const [index, slot] of ordered.entries()) {
    if (at < instant(slot.start)) return { kind: 'before', index, minutes: minutesTo(slot.start, now) };
    const end = slot.end ?? ordered[index + 1]?.start ?? plusHour(slot.start);
    if (at < instant(end))
      return { kind: 'during', index, minutesLeft: slot.end ? minutesTo(slot.end, now) : null };
  }
  return { kind: 'after' };
}

/** So long before the first conversation the day begins: on the way there it is of use. */
const BEFORE_MS = 12 * 60 * 60_000;

/** Whether the interview day is on at an ISO instant: from the hours before its first conversation to the end of its last. */
export function isDayOf(slots: readonly Slot[], now: string): boolean {
  const moment = momentOf(slots, now);
  if (moment.kind !== 'before') return moment.kind === 'during';
  return moment.index > 0 || moment.minutes * 60_000 <= BEFORE_MS;
}

/** "in 12 min", "in 3 h", "tomorrow", "in 5 days": how far ahead a moment is, in plain words. */
export function aheadWords(minutes: number): string {
  if (minutes < 1) return 'now';
  if (minutes < 90) return `in ${minutes} min`;
  if (minutes < 24 * 60) return `in ${Math.round(minutes / 60)} h`;
  const days = Math.round(minutes / (24 * 60));
  return days === 1 ? 'in a day' : `in ${days} days`;
}

/** Minutes ahead at which the next conversation is called out, and minutes left at which the end of one is. */
const CALLS = [15, 5];
const LAST_CALL = 5;

/**
 * What a screen reader is told, in steps: it changes a few times an hour and not with every minute. `names` are the
 * slots' people in words, in the order of the clock. Empty while there is nothing to tell.
 */
export function callOf(slots: readonly Slot[], names: readonly string[], now: string): string {
  const moment = momentOf(slots, now);
  if (moment.kind === 'after') return 'The last conversation of the day is over.';
  const name = names[moment.index] || 'the next conversation';
  if (moment.kind === 'before') {
    const call = CALLS.findLast((minutes) => moment.minutes <= minutes);
    return call === undefined ? '' : `Next in ${call} minutes: ${name}.`;
  }
  const isEnding = moment.minutesLeft !== null && moment.minutesLeft <= LAST_CALL;
  return isEnding ? `${LAST_CALL} minutes left with ${name}.` : `Now: ${name}.`;
}

const minutesTo = (iso: string, now: string) => Math.ceil((instant(iso) - instant(now)) / 60_000);
const plusHour = (iso: string) => Temporal.Instant.from(iso).add({ hours: 1 }).toString();
