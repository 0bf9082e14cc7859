import type { SlotItem } from '../../utils/day/agenda.ts';
import { aheadWords, type Moment } from '../../utils/day/moment.ts';
import type { Person } from '../../utils/domain/records.ts';

/** "Margaret Oyelaran, CEO": a person in one line. */
export const personWords = ({ name, title }: Pick<Person, 'name' | 'title'>): string =>
  [name, title].filter(Boolean).join(', ') || 'An interviewer';

/** What a conversation is known by on screen; two may begin at the same time. */
export const slotKey = ({ slot }: Pick<SlotItem, 'slot'>): string => slot.start + slot.words;

/** Who is in a conversation, or what the invite calls it. */
export function roomWords({ people, entry }: Pick<SlotItem, 'people' | 'entry'>): string {
  return people.map(({ name, title }) => name ?? title).join(', ') || entry || 'Nobody named yet';
}

/** "now · 20 min left", "in 12 min": what a slot's tag says at this moment; null where it says nothing. */
export function tagWords(moment: Moment, index: number): string | null {
  if (moment.kind === 'after' || moment.index !== index) return null;
  if (moment.kind === 'before') return aheadWords(moment.minutes);
  return moment.minutesLeft === null ? 'now' : `now · ${moment.minutesLeft} min left`;
}

/** "2 came up, 1 went badly"; empty where nothing is logged. */
export function markWords(marks: readonly { badly: boolean }[]): string {
  const badly = marks.filter((mark) => mark.badly).length;
  return [marks.length > badly && `${marks.length - badly} came up`, badly > 0 && `${badly} went badly`]
    .filter(Boolean)
    .join(', ');
}
