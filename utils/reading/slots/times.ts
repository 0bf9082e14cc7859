import { askedAt } from './asked.ts';
import { type Clock, clockAt } from './clocks.ts';
import type { Found } from './date-spec.ts';
import { isMarkAt, isWordAt, type Lexeme } from './lexemes.ts';
import { AND, BETWEEN, DASHES, LENGTHS, MAY_FOLLOW_AN_HOUR, TO } from './rows/hours.ts';

/**
 * A time or a range: minutes since midnight, `to` null where only a beginning is said and past 1440 on the next day.
 * `form` says how sure it is, see Clock; `asked` where a word before it asks for a time.
 */
export type Time = { from: number; to: number | null; form: Clock['form']; asked: boolean };

/** The time or the range that begins at a place; `skipZone` gives the place after a zone's name. */
export function timeAt(
  pieces: readonly Lexeme[],
  at: number,
  skipZone: (at: number) => number,
): Found<Time> | null {
  const first = clockAt(pieces, at);
  if (!first) return null;
  const second = endAt(pieces, at, skipZone(first.next)) ?? endAt(pieces, at, first.next);
  const range = second && rangeOf(first.value, second.value);
  const asked = askedAt(pieces, at);
  if (second && range) {
    const form = formOf(first.value, second.value, asked !== null);
    return { value: { ...range, form, asked: asked !== null }, next: second.next };
  }
  const isHour = first.value.form === 'sure' || (asked !== null && goesOnAsHour(pieces, first.next));
  const isDotted = first.value.form === 'dotted' && isPlainWord(pieces[first.next]);
  const isAsked = asked === 'strong' && (isHour || isDotted);
  const form = first.value.form === 'sure' || isAsked ? 'sure' : first.value.form;
  // "Thursday at 10 it is": whether a day stands before it tells.
  const isOpen = asked === 'strong' && isPlainWord(pieces[first.next]);
  if (form === 'bare' && !isOpen && isCount(pieces, at, first.next)) return null;
  return { value: { from: minutesOf(first.value), to: null, form, asked: asked !== null }, next: first.next };
}

/** The end of a range: after a dash or a word that goes from one time to another. */
function endAt(pieces: readonly Lexeme[], at: number, next: number): Found<Clock> | null {
  const isBetween = isWordAt(pieces, at - 1, BETWEEN) || isWordAt(pieces, at - 2, BETWEEN);
  const isJoint =
    isMarkAt(pieces, next, DASHES) ||
    isWordAt(pieces, next, TO) ||
    (isBetween && isWordAt(pieces, next, AND));
  if (!isJoint) return null;
  let place = next + 1;
  // "a las 12", "bis um 12", "- at 12", "à 12h"
  while (place < next + 3 && isWordAt(pieces, place, END_FILLERS)) place += 1;
  return clockAt(pieces, place);
}

const END_FILLERS = new Set(['las', 'la', 'um', 'ca', 'circa', 'om', 'approx', 'around', 'about', 'alle']);

const formOf = (first: Clock, second: Clock, asked: boolean): Clock['form'] => {
  if (first.form === 'sure' || second.form === 'sure') return 'sure';
  if (first.form === 'dotted' && second.form === 'dotted') return 'sure';
  return asked && (first.form === 'dotted' || second.form === 'dotted') ? 'sure' : first.form;
};

/** The minutes of a range; null where its end is not after its beginning. */
function rangeOf(first: Clock, second: Clock): { from: number; to: number } | null {
  const from = minutesOf(withHalfOf(first, second));
  const to = minutesOf(second);
  if (to > from) return { from, to };
  if (second.half === null && to + 720 > from && to + 720 <= 22 * 60) return { from, to: to + 720 };
  return from >= 18 * 60 && to < 6 * 60 && second.half === 'am' ? { from, to: to + 1440 } : null;
}

/** "2–3pm": the first is of the same half, unless that would turn the range round. */
function withHalfOf(first: Clock, second: Clock): Clock {
  if (first.half !== null || second.half === null || first.hour > 12) return first;
  const same = { ...first, half: second.half };
  return minutesOf(same) < minutesOf(second) ? same : { ...first, half: second.half === 'pm' ? 'am' : 'pm' };
}

/** Nobody interviews between one and six in the morning: an hour without a half of the day is an afternoon's. */
function minutesOf({ hour, minute, half, form }: Clock): number {
  if (half === 'am') return (hour % 12) * 60 + minute;
  if (half === 'pm') return ((hour % 12) + 12) * 60 + minute;
  const isAfternoon = (hour >= 1 && hour <= 6) || (hour === 7 && form === 'bare');
  return (isAfternoon ? hour + 12 : hour) * 60 + minute;
}

/** Whether the words after a bare number leave it an hour. */
function goesOnAsHour(pieces: readonly Lexeme[], next: number): boolean {
  const after = pieces[next];
  if (!after) return true;
  if (after.kind === 'word')
    return MAY_FOLLOW_AN_HOUR.has(after.text) && !(after.glued && after.text !== 'uhr');
  if (after.kind === 'number') return false;
  return (
    !'%€$£/°'.includes(after.text) &&
    !(after.glued && '-'.includes(after.text) && pieces[next + 1]?.kind === 'word')
  );
}

/** "@ 11 PT" */
const isZoneLike = ({ upper, text }: Lexeme) => upper && /^[a-z]{1,3}t$/.test(text);

const isPlainWord = (piece: Lexeme | undefined) =>
  piece?.kind === 'word' &&
  (!piece.capital || isZoneLike(piece)) &&
  !piece.glued &&
  !Object.hasOwn(LENGTHS, piece.text);

/** "10 minutes", "3-day", "2 interviews": bare numbers before a word that no hour stands before. */
const isCount = (pieces: readonly Lexeme[], at: number, next: number) =>
  !goesOnAsHour(pieces, next) || (pieces[at]?.kind === 'number' && (pieces[at]?.value ?? 0) === 0);
