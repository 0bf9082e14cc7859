import { type DateSpec, type Found, NO_DATE } from './date-spec.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';
import { OF, ORDINALS } from './rows/days.ts';
import { UNITS } from './rows/hours.ts';

/** A day after its weekday, the month unsaid: `Monday 9th`, `Di, 10.`, never the hour of `Monday 9am`. */
export function bareDayAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  const day = dayNumber(pieces, at);
  const next = afterOrdinal(pieces, at + 1);
  const isOrdinal = next > at + 1;
  if (day === null || isClockNext(pieces, at)) return null;
  // "Monday 8 & 9:30", "Friday 10 or 2pm": the number is an hour like the next one.
  if (
    !isOrdinal &&
    (isWordAt(pieces, next, OR) || isMarkAt(pieces, next, '&/')) &&
    isClockNext(pieces, next + 1)
  )
    return null;
  // "Tuesday, 10 or 2pm", "Tuesday 10-12": hours of that day.
  if (!isOrdinal && (isMarkAt(pieces, at - 1, ',-–') || isMarkAt(pieces, next, '-–'))) return null;
  return { value: { ...NO_DATE, day }, next: isMarkAt(pieces, next, ')') ? next + 1 : next };
}

/** Whether the number at a place goes on as a clock time. */
function isClockNext(pieces: readonly Lexeme[], at: number): boolean {
  const mark = pieces[at + 1];
  const minute = pieces[at + 2];
  if (isHalfAt(pieces, at + 1) || (mark?.text === 'u' && mark.glued)) return true;
  if ((mark?.text === 'a' || mark?.text === 'p') && (minute?.text === '.' || minute?.text === 'm'))
    return true;
  return (
    mark?.kind === 'mark' &&
    ':.,'.includes(mark.text) &&
    mark.glued &&
    minute?.kind === 'number' &&
    minute.glued
  );
}

/** `the 12th`, `den 12.`, `le 12`: a day with an ordinal mark or an article, before a time or a connecting word. */
export function ordinalAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  const day = dayNumber(pieces, at);
  const next = afterOrdinal(pieces, at + 1);
  if (day === null || isClockNext(pieces, at)) return null;
  // "el día 22", "le 23 courant": said to be a day.
  if (pieces[at - 1]?.text === 'dia' || isWordAt(pieces, next, OF_THIS_MONTH))
    return { value: { ...NO_DATE, day }, next };
  const hasArticle = isWordAt(pieces, at - 1, DAY_ARTICLES);
  const isOrdinal = next > at + 1;
  const follower = pieces[next];
  const isOnThe = isWordAt(pieces, at - 1, DAY_ARTICLES) && isWordAt(pieces, at - 2, ON);
  const goesOn =
    follower?.kind !== 'word' ||
    AFTER_A_DAY.has(follower.text) ||
    (isOnThe && !follower.capital && !NUMBERED_THINGS.has(follower.text));
  const isDay =
    isOrdinal && pieces[at + 1]?.kind === 'word'
      ? goesOn
      : hasArticle && BEFORE_A_TIME.has(follower?.text ?? '');
  return isDay ? { value: { ...NO_DATE, day }, next } : null;
}

const ON = setOf('on by from until');
const NUMBERED_THINGS = setOf(
  'floor round stage interview time attempt level storey day anniversary street avenue',
);
const OF_THIS_MONTH = setOf('courant corriente cte inst instant');
const OR = setOf('or and oder und ou et o y of en e');
const DAY_ARTICLES = setOf('the den dem am le el il dia');
const AFTER_A_DAY = new Set(
  'at from between or and on to any in afternoon morning time is works would also if then you we i um oder und a ou et o y om of en'.split(
    ' ',
  ),
);
const BEFORE_A_TIME = setOf('um ab von a ou a las la o oder alle om at');
/** 1..31 of a number of one or two digits; null for any other piece. */
export function dayNumber(pieces: readonly Lexeme[], at: number): number | null {
  const piece = pieces[at];
  return piece?.kind === 'number' && piece.text.length <= 2 && piece.value >= 1 && piece.value <= 31
    ? piece.value
    : null;
}

/** The place after `st`, `er`, `º` or a full stop that makes a number a day. */
export function afterOrdinal(pieces: readonly Lexeme[], at: number): number {
  const piece = pieces[at];
  if (!piece?.glued) return at;
  if (piece.kind === 'word' && ORDINALS.has(piece.text)) return at + 1;
  // "1º de marzo"
  if ((piece.text === 'o' || piece.text === 'a') && isWordAt(pieces, at + 1, OF)) return at + 1;
  return (piece.text === '.' && !(pieces[at + 1]?.kind === 'number' && pieces[at + 1]?.glued)) ||
    piece.text === '°'
    ? at + 1
    : at;
}

/** Whether a half of the day or a unit of clocks stands at a place. */
export const isHalfAt = (pieces: readonly Lexeme[], at: number) =>
  ['am', 'pm'].includes(pieces[at]?.text ?? '') || isWordAt(pieces, at, UNITS);
