import type { Message } from '../domain/message.ts';
import type { Reading, ReadingContext, ReadPerson, Slot } from '../domain/reading.ts';
import { findCompany } from './fields/company.ts';
import { findLink } from './fields/link.ts';
import { findPeople } from './fields/people.ts';
import { findPlace } from './fields/place.ts';
import { findRole } from './fields/role.ts';
import type { Line } from './line.ts';
import { findSlots } from './slots/index.ts';

/** The facts of a message besides what it does: who, where, when, and where calendar and body differ. */
export type Parts = Pick<Reading, 'slots' | 'people' | 'company' | 'role' | 'place' | 'link' | 'conflicts'>;

/** Reads every fact from a message's zoned lines. */
export function readParts(message: Message, lines: readonly Line[], context: ReadingContext): Parts {
  const { slots, conflicts } = findSlots(message, lines, context);
  const people = findPeople(message, lines, context);
  return {
    slots: slots.map((slot) => withoutTitles(slot, people)),
    people,
    company: findCompany(message, lines, context),
    role: findRole(message, lines),
    place: findPlace(message, lines),
    link: findLink(message, lines),
    conflicts,
  };
}

/** A cell that holds somebody's title is nobody's name: "Principal Data Engineer". */
function withoutTitles(slot: Slot, people: readonly ReadPerson[]): Slot {
  const isTitle = (name: string) => people.some((person) => person.title === name);
  return slot.with.some(isTitle) ? { ...slot, with: slot.with.filter((name) => !isTitle(name)) } : slot;
}
