import type { Slot } from './reading.ts';
import type { Interview, Person } from './records.ts';

/** An interview's conversations that have a fixed time, by the clock. */
export const slotsOf = ({ slots }: Pick<Interview, 'slots'>): Slot[] =>
  slots.filter(({ status }) => status === 'fixed').sort((a, b) => instant(a.start) - instant(b.start));

/**
 * Who is in one conversation: those its line names. Where it names nobody, those of the interview whom no other line
 * names either (all of them, where there is but one conversation).
 */
export function peopleIn(slot: Slot, interview: Interview, people: readonly Person[]): Person[] {
  const invited = people.filter(({ id }) => interview.personIds.includes(id));
  const named = invited.filter((person) => isNamed(person, slot));
  if (named.length > 0) return named;
  return invited.filter((person) => !interview.slots.some((each) => isNamed(person, each)));
}

const isNamed = ({ name }: Person, { with: names }: Slot) =>
  name !== null && names.some((each) => each.toLowerCase() === name.toLowerCase());

/** An ISO time with offset as milliseconds since the epoch. */
export const instant = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;

/** When the first and the last conversation of an interview begin and end, in milliseconds; null where no time is fixed. */
export function spanOf(interview: Pick<Interview, 'slots'>): { start: number; end: number } | null {
  const slots = slotsOf(interview);
  if (slots.length === 0) return null;
  return {
    start: Math.min(...slots.map(({ start }) => instant(start))),
    end: Math.max(...slots.map(({ start, end }) => instant(end ?? start))),
  };
}

/** Whether all of an interview's conversations have ended at an ISO instant. */
export function isOver(interview: Pick<Interview, 'slots'>, now: string): boolean {
  const span = spanOf(interview);
  return span !== null && span.end < instant(now);
}

/** Whether its first conversation has begun at an ISO instant. */
export function hasBegun(interview: Pick<Interview, 'slots'>, now: string): boolean {
  const span = spanOf(interview);
  return span !== null && span.start <= instant(now);
}
