import { askedAt } from './asked.ts';
import { isNoTime, isPartOfNumber } from './clock-guards.ts';
import { wordsAt } from './clock-words.ts';
import type { Found } from './date-spec.ts';
import { halfAt, quartersAt } from './halves.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';
import { COUNTING_UNITS, DASHES, FEWEST_HOURS_OF_DAY, NOON, TO, UNITS } from './rows/hours.ts';

/**
 * One clock time as it is written. `sure`: nothing else is written like this; `dotted`: a price or a section might be;
 * `bare`: a number that only its neighbours can make an hour.
 */
export type Clock = {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  form: 'sure' | 'dotted' | 'bare';
};

/** The clock time that begins at a place, in figures or in words. */
export function clockAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark') return null;
  return piece.kind === 'number' ? figuresAt(pieces, at) : wordsAt(pieces, at);
}

function figuresAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const piece = pieces[at];
  if (!piece || isPartOfNumber(pieces, at)) return null;
  if (piece.text.length === 4 || piece.text.length === 3) return militaryAt(pieces, at);
  if (piece.text.length > 2 || piece.value > 23) return null;
  const minutes = minutesAt(pieces, at);
  const half = halfAt(pieces, minutes.next);
  if (half && (piece.value > 12 || piece.value === 0))
    return half.isPhrase ? finish(pieces, at, minutes, null) : null;
  const found = finish(pieces, at, minutes, half);
  // "11/20 at 9": the day of a date.
  const isOfDate = piece.glued && isMarkAt(pieces, at - 1, '/') && pieces[at - 2]?.kind === 'number';
  return isOfDate && found?.value.form === 'bare' ? null : found;
}

type Minutes = { minute: number; mark: string; next: number };

/** `:30`, `.30`, `h30`, ` h 30` after an hour. */
function minutesAt(pieces: readonly Lexeme[], at: number): Minutes {
  const none = { minute: 0, mark: '', next: at + 1 };
  const [mark, minute] = [pieces[at + 1], pieces[at + 2]];
  const isMinute = minute?.kind === 'number' && minute.text.length === 2 && minute.value < 60;
  if (!mark || !isMinute || !minute) return none;
  const isMark = mark.kind === 'mark' && ':.'.includes(mark.text) && mark.glued && minute.glued;
  // "8h30", "8 h 30"; in Flanders "8u30".
  const isHour =
    (mark.text === 'h' && (minute.glued || !isMarkAt(pieces, at + 3, '-'))) ||
    (mark.text === 'u' && mark.glued && minute.glued);
  if (!isMark && !isHour) return none;
  if (
    isMarkAt(pieces, at + 3, ':.') &&
    pieces[at + 3]?.glued &&
    pieces[at + 4]?.kind === 'number' &&
    pieces[at + 4]?.glued
  ) {
    const isSeconds = mark.text === ':' && pieces[at + 3]?.text === ':';
    return isSeconds ? { minute: minute.value, mark: ':', next: at + 5 } : none;
  }
  return { minute: minute.value, mark: mark.text === 'u' ? ':' : mark.text, next: at + 3 };
}

function finish(
  pieces: readonly Lexeme[],
  at: number,
  minutes: Minutes,
  half: { half: 'am' | 'pm'; next: number } | null,
): Found<Clock> | null {
  const hour = pieces[at]?.value ?? 0;
  const next = half?.next ?? minutes.next;
  const unit = unitAt(pieces, at, next, minutes);
  const quarters = half || minutes.mark ? null : quartersAt(pieces, unit ?? next);
  const isSure =
    half !== null ||
    minutes.mark === ':' ||
    unit !== null ||
    quarters !== null ||
    (minutes.mark === 'h' && (hour >= 7 || askedAt(pieces, at) !== null));
  const later = unit === null || half ? null : halfAt(pieces, unit);
  const clock = {
    hour: quarters && quarters.minute < 0 ? hour - 1 : hour,
    minute: quarters ? (quarters.minute + 60) % 60 : minutes.minute,
    half: half?.half ?? (later && hour <= 12 ? later.half : null),
    form: isSure ? ('sure' as const) : minutes.mark === '.' ? ('dotted' as const) : ('bare' as const),
  };
  // "1h30" that nothing asks for is a length.
  if (minutes.mark === 'h' && !isSure) return null;
  if (isNoTime(pieces, later?.next ?? quarters?.next ?? unit ?? next, clock.form)) return null;
  return { value: clock, next: later?.next ?? quarters?.next ?? unit ?? next };
}

/** The place after a unit that makes a number a time; null where there is none, or it counts hours. */
function unitAt(pieces: readonly Lexeme[], at: number, next: number, minutes: Minutes): number | null {
  const piece = pieces[next];
  if (piece?.text === 'o' && isMarkAt(pieces, next + 1, "'’") && pieces[next + 2]?.text === 'clock')
    return next + 3;
  if (isWordAt(pieces, next, NOON) && pieces[at]?.value === 12) return next + 1;
  if (!isWordAt(pieces, next, UNITS)) return null;
  // "14:00 heure de Paris", "16:00 hora peninsular"
  if (minutes.mark !== '' && ZONE_UNITS.has(piece?.text ?? '')) return null;
  const isCounting = COUNTING_UNITS.has(piece?.text ?? '') && minutes.mark === '';
  const hour = pieces[at]?.value ?? 0;
  const asked = askedAt(pieces, at);
  const isCount =
    isCounting &&
    asked !== 'strong' &&
    (asked === null || piece?.text === 'hours') &&
    (hour < FEWEST_HOURS_OF_DAY || isWordAt(pieces, at - 1, COUNTS));
  return isCount || (isCounting && ['hours', 'hrs', 'hr'].includes(piece?.text ?? '') && asked !== 'strong')
    ? null
    : next + 1;
}

/** After minutes these begin the name of a zone. */
const ZONE_UNITS = setOf('heure hora ora');
/** Before a number of hours: it is a length. */
const COUNTS = setOf(
  'in within dans sous pendant binnen innerhalb for of duree dauert en durante entro per over every alle',
);

/** `1430 hrs`, `at 1430`. */
function militaryAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const value = pieces[at]?.value ?? -1;
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (hour > 23 || minute > 59) return null;
  const hasUnit = isWordAt(pieces, at + 1, MILITARY_UNITS);
  const isPlain = minute % 15 === 0 && hour >= 7 && hour < 19 && pieces[at + 1]?.kind !== 'number';
  const isAsked =
    askedAt(pieces, at) === 'strong' || isRangeOfFours(pieces, at) || isRangeOfFours(pieces, at - 2);
  const half = halfAt(pieces, at + 1);
  if (half && half.isPhrase === false && hour <= 12)
    return { value: { hour, minute, half: half.half, form: 'sure' }, next: half.next };
  if (pieces[at]?.text.length === 3 || (!hasUnit && !(isPlain && isAsked))) return null;
  return { value: { hour, minute, half: null, form: 'sure' }, next: hasUnit ? at + 2 : at + 1 };
}

/** "0930 to 1030", "0930-1030", never the years of "1990-2020". */
function isRangeOfFours(pieces: readonly Lexeme[], at: number): boolean {
  const [first, second] = [pieces[at], pieces[at + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || second.text.length !== 4) return false;
  if (first.text.length !== 4 || !(isMarkAt(pieces, at + 1, DASHES) || isWordAt(pieces, at + 1, TO)))
    return false;
  return first.value < second.value && second.value < 1900;
}

const MILITARY_UNITS = setOf('hrs hours hr h uhr uur');
