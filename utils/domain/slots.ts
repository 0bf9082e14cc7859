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
