import type { Message } from '../domain/message.ts';
import type { ReadConcern, Reading, ReadingContext } from '../domain/reading.ts';
import type { Intent } from '../domain/values.ts';
import type { Line } from './line.ts';

/** The facts of a message besides what it does: who, where, when, and where calendar and body differ. */
export type Parts = Pick<Reading, 'slots' | 'people' | 'company' | 'role' | 'place' | 'link' | 'conflicts'>;

/** Reads every fact from the lines that speak for the message. */
export function readParts(_message: Message, _lines: readonly Line[], _context: ReadingContext): Parts {
  return { slots: [], people: [], company: null, role: null, place: null, link: null, conflicts: [] };
}

export function findConcerns(
  _message: Message,
  _lines: readonly Line[],
  _context: { outgoing: boolean; intent: Intent },
): ReadConcern[] {
  return [];
}
