import type { Message } from '../domain/message.ts';
import type { ReadConcern, Reading, ReadingContext } from '../domain/reading.ts';
import type { Intent } from '../domain/values.ts';
import { findLink } from './fields/link.ts';
import { findPlace } from './fields/place.ts';
import { findRole } from './fields/role.ts';
import type { Line } from './line.ts';

/** The facts of a message besides what it does: who, where, when, and where calendar and body differ. */
export type Parts = Pick<Reading, 'slots' | 'people' | 'company' | 'role' | 'place' | 'link' | 'conflicts'>;

/** Reads every fact from a message's zoned lines. */
export function readParts(message: Message, lines: readonly Line[], _context: ReadingContext): Parts {
  return {
    slots: [],
    people: [],
    company: null,
    role: findRole(message, lines),
    place: findPlace(message, lines),
    link: findLink(message, lines),
    conflicts: [],
  };
}

/** No doubts are read yet. */
export function findConcerns(
  _message: Message,
  _lines: readonly Line[],
  _context: { outgoing: boolean; intent: Intent },
): ReadConcern[] {
  return [];
}
