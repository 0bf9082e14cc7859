import type { Case } from '../domain/case.ts';
import type { Concern, Person } from '../domain/records.ts';
import { mentionsOf } from './words.ts';

/**
 * Whose doubt it is, as far as the message tells: a person it names before or in the quote (the nearest), else its sender
 * where that is one of the interviewers. A recruiter who passes words on is no voice. Null where nobody can be told.
 */
export function voiceOf(
  concern: Concern,
  { people, messages }: Pick<Case, 'people' | 'messages'>,
): Person | null {
  const source = messages.find(({ id }) => id === concern.messageId);
  if (!source) return null;
  const { message } = source;
  const quote = concern.quote ?? concern.text;
  if (groupIn(quote)) return null;
  const at = message.text.indexOf(quote);
  const until = at < 0 ? message.text.length : at + quote.length;
  const told = message.text.slice(0, until);
  const named = people
    .map((person) => ({ person, place: lastBefore(told, person) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => b.place - a.place);
  const sender = people.find(({ name }) => isSame(name, message.from?.name ?? null));
  return named[0]?.person ?? sender ?? null;
}

/** Several who doubt together, as the quote calls them: "the team"; null where it names none. */
export const groupIn = (quote: string): string | null =>
  /\bthe (?:team|panel|board|committee|partners|interviewers|directors)(?= (?:was|were|is|are|had|has|have|felt|feels?|thought|wondered|would|did|still|also|could)\b)/i
    .exec(quote)?.[0]
    .toLowerCase() ?? null;

const lastBefore = (text: string, { name }: Person) => mentionsOf(text, name).at(-1) ?? -1;

const isSame = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
