import type { Message } from '../domain/message.ts';
import type { Reading, ReadingContext, ReadPerson, Slot } from '../domain/reading.ts';
import { findCompany } from './fields/company.ts';
import { findLink } from './fields/link.ts';
import { findPeople } from './fields/people.ts';
import { findPlace } from './fields/place.ts';
import { findRole } from './fields/role.ts';
import type { Line } from './line.ts';
import { findSlots } from './slots/index.ts';

/** The facts of a message that tell what it does too: when, which job, and where calendar and body differ. */
export type Parts = Pick<Reading, 'slots' | 'company' | 'role' | 'link' | 'conflicts'>;

/** What only an interview to come has: names in a feedback are of the last one. */
export type Meeting = Pick<Reading, 'slots' | 'people' | 'place' | 'link'>;

/** Reads the facts of any message from its zoned lines. */
export function readParts(message: Message, lines: readonly Line[], context: ReadingContext): Parts {
  return {
    ...findSlots(message, lines, context),
    company: findCompany(message, lines, context),
    role: findRole(message, lines),
    link: findLink(message, lines),
  };
}

/** Reads who interviews, where and when; for messages that arrange an interview. */
export function readMeeting(
  message: Message,
  lines: readonly Line[],
  context: ReadingContext,
  { slots, link }: Parts,
): Meeting {
  const people = findPeople(message, lines, context);
  return {
    slots: slots.map((slot) => withoutTitles(slot, people)),
    people,
    place: findPlace(message, lines),
    link,
  };
}

/** A cell that holds somebody's title is nobody's name: "Principal Data Engineer". */
function withoutTitles(slot: Slot, people: readonly ReadPerson[]): Slot {
  const isTitle = (name: string) => people.some((person) => person.title === name);
  return slot.with.some(isTitle) ? { ...slot, with: slot.with.filter((name) => !isTitle(name)) } : slot;
}
