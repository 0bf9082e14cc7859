import type { Message } from '../domain/message.ts';
import type { Reading, ReadingContext } from '../domain/reading.ts';
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
  return {
    slots,
    people: findPeople(message, lines, context),
    company: findCompany(message, lines, context),
    role: findRole(message, lines),
    place: findPlace(message, lines),
    link: findLink(message, lines),
    conflicts,
  };
}
