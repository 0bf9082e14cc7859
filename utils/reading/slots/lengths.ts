import type { Found } from './date-spec.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';
import { phraseAt, phraseTable } from './phrases.ts';
import { LENGTHS } from './rows/hours.ts';
import { LENGTH_PHRASES } from './rows/lengths.ts';

const PHRASES = phraseTable(LENGTH_PHRASES);
/** Whether a length may begin with a folded word. */
export const beginsLength = (word: string) => PHRASES.has(word);

const LONGEST = 600;
const SHORTEST = 10;
const TO = setOf('to bis a tot or oder bis');
const AND = setOf('and und et y en e');

/** A length of time in minutes that begins at a place: "45 minutes", "1.5 hours", "1h30", "45–60 min" (the longer). */
export function lengthAt(pieces: readonly Lexeme[], at: number): Found<number> | null {
  const phrase = phraseAt(PHRASES, pieces, at);
  if (phrase) return phrase;
  const first = amountAt(pieces, at);
  if (!first) return null;
  const isRange = isMarkAt(pieces, first.next, '-–') || isWordAt(pieces, first.next, TO);
  const second = isRange ? amountAt(pieces, first.next + 1) : null;
  return (second && withUnit(pieces, second)) ?? withUnit(pieces, first);
}

/** A number with an optional half: 1.5, 1,5, 1½. */
function amountAt(pieces: readonly Lexeme[], at: number): Found<number> | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || piece.text.length > 3) return null;
  const [mark, rest] = [pieces[at + 1], pieces[at + 2]];
  if (mark?.text === '½') return { value: piece.value + 0.5, next: at + 2 };
  const isDecimal =
    mark?.glued && '.,'.includes(mark.text) && rest?.kind === 'number' && rest.glued && rest.text.length <= 2;
  if (isDecimal && rest) return { value: piece.value + rest.value / 10 ** rest.text.length, next: at + 3 };
  return { value: piece.value, next: at + 1 };
}

function withUnit(pieces: readonly Lexeme[], amount: Found<number>): Found<number> | null {
  const place = isMarkAt(pieces, amount.next, '-–') ? amount.next + 1 : amount.next;
  const unit = unitOf(pieces[place]);
  if (unit === null) return null;
  const more = unit === 60 ? minutesAfter(pieces, place + 1) : null;
  const minutes = amount.value * unit + (more?.value ?? 0);
  return minutes >= SHORTEST && minutes <= LONGEST ? { value: minutes, next: more?.next ?? place + 1 } : null;
}

function unitOf(piece: Lexeme | undefined): number | null {
  if (piece?.kind !== 'word') return null;
  // "Class 4H"
  if (piece.upper && piece.text === 'h') return null;
  if (Object.hasOwn(LENGTHS, piece.text)) return LENGTHS[piece.text] ?? null;
  // "45-minütiges", "zweistündig"
  return piece.text.startsWith('minut') ? 1 : piece.text.startsWith('stund') ? 60 : null;
}

/** "1 hour 30", "1 hour and 30 minutes", "1h30". */
function minutesAfter(pieces: readonly Lexeme[], at: number): Found<number> | null {
  const place = isWordAt(pieces, at, AND) ? at + 1 : at;
  const piece = pieces[place];
  if (piece?.kind !== 'number' || piece.text.length !== 2 || piece.value > 59) return null;
  const hasUnit = unitOf(pieces[place + 1]) === 1;
  return hasUnit
    ? { value: piece.value, next: place + 2 }
    : piece.glued
      ? { value: piece.value, next: place + 1 }
      : null;
}
