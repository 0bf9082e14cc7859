import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';
import { AT, WEAK_AT } from './rows/hours.ts';

/** Whether a word that asks for a time stands before a place: at, um, à; `weak` ones ask for a range or a unit as well. */
export function askedAt(pieces: readonly Lexeme[], at: number): 'strong' | 'weak' | null {
  let place = at - 1;
  while (place > 0 && (isWordAt(pieces, place, ABOUT) || isMarkAt(pieces, place, '.'))) place -= 1;
  const piece = pieces[place];
  if (piece?.text === '@') return 'strong';
  // "Hörsaal A 1.12"
  if (!piece || !isWordAt(pieces, place, AT) || (piece.upper && piece.text === 'a')) return null;
  // "à 14h" is said to somebody's watch; an English "a" is not.
  return WEAK_AT.has(piece.text) ? 'weak' : 'strong';
}

const ABOUT = setOf('ca circa etwa around about approximately ungefahr environ rond');
