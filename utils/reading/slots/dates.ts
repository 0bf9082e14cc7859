import { afterOrdinal, bareDayAt, dayNumber, isHalfAt, ordinalAt } from './bare-days.ts';
import { type DateSpec, type Found, NO_DATE } from './date-spec.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';
import { numericAt } from './numeric.ts';
import { phraseAt, phraseTable } from './phrases.ts';
import {
  AFTER_NEXT,
  ARTICLES,
  MONTHS_OR_WORDS,
  MORNING_BEFORE,
  monthOf,
  NEXT,
  NUMBERED,
  OF,
  RELATIVE,
  TOMORROW_OR_MORNING,
  WEEK_BEFORE,
  WEEK_LATER,
  WEEK_OF,
  WEEKS,
  weekdayOf,
} from './rows/days.ts';

const RELATIVE_TABLE = phraseTable(RELATIVE);
const WEEKS_TABLE = phraseTable(WEEKS);
const WEEK_OF_TABLE = phraseTable(WEEK_OF.map((phrase) => [phrase, true] as const));
const LATER_TABLE = phraseTable(WEEK_LATER);
const BEFORE_TABLE = phraseTable(WEEK_BEFORE);

/** Whether a date may begin with a folded word. */
export const beginsDate = (word: string) =>
  monthOf(word) !== undefined ||
  weekdayOf(word) !== null ||
  TOMORROW_OR_MORNING.has(word) ||
  [RELATIVE_TABLE, BEFORE_TABLE, WEEKS_TABLE, WEEK_OF_TABLE].some((table) => table.has(word));

/** The date that begins at a place. */
export function dateAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark') return null;
  // "EC4A 4AB"
  if (piece.glued && pieces[at - 1]?.kind === 'word') return null;
  if (piece.kind === 'number')
    return numericAt(pieces, at) ?? dayMonthAt(pieces, at) ?? ordinalAt(pieces, at);
  return weekOfAt(pieces, at) ?? weekdayAt(pieces, at) ?? monthDayAt(pieces, at) ?? wordsAt(pieces, at);
}

/** "week of 9 March": the date in it gives a week. */
function weekOfAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  const found = phraseAt(WEEK_OF_TABLE, pieces, at);
  if (!found) return null;
  const from = isWordAt(pieces, found.next, ARTICLES) ? found.next + 1 : found.next;
  const date = dateAt(pieces, from);
  return date && { ...date, value: { ...date.value, isSpan: true } };
}

/** Days said in words: tomorrow, next week. */
function wordsAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  const before = phraseAt(BEFORE_TABLE, pieces, at);
  const day = before && weekdayAt(pieces, before.next);
  if (day && day.value.day === null) return { ...day, value: { ...day.value, offset: before.value } };
  const relative = phraseAt(RELATIVE_TABLE, pieces, at);
  if (relative) return { value: { ...NO_DATE, offset: relative.value }, next: relative.next };
  const weeks = phraseAt(WEEKS_TABLE, pieces, at);
  if (weeks) return weekdayOfWeek(pieces, weeks);
  if (!isWordAt(pieces, at, TOMORROW_OR_MORNING) || isWordAt(pieces, at - 1, MORNING_BEFORE)) return null;
  // "Guten Morgen", "Morgen Frau Ott": a greeting.
  if (pieces[at]?.capital && pieces[at + 1]?.capital) return null;
  return { value: { ...NO_DATE, offset: 1 }, next: at + 1 };
}

/** "next week on Tuesday" is that Tuesday; "next week" alone a week. */
function weekdayOfWeek(pieces: readonly Lexeme[], weeks: Found<number>): Found<DateSpec> {
  const from = isWordAt(pieces, weeks.next, ARTICLES) ? weeks.next + 1 : weeks.next;
  const day = weekdayAt(pieces, from);
  if (day && day.value.weeks === null) return { ...day, value: { ...day.value, weeks: weeks.value } };
  return { value: { ...NO_DATE, weeks: weeks.value, isSpan: true }, next: weeks.next };
}

/** A weekday, with the date after it where one stands there. */
function weekdayAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  const piece = pieces[at];
  const weekday = piece ? weekdayOf(piece.text) : null;
  if (!piece || !weekday) return null;
  const after = afterName(pieces, at + 1);
  const date = explicitAt(pieces, after) ?? bareDayAt(pieces, after);
  if (date) return { value: { ...date.value, weekday: weekday.number }, next: date.next };
  if (weekday.needs === 'number' && !isShortBeforeClock(pieces, at)) return null;
  if (weekday.needs === 'capital' && !piece.capital && !isClockAt(pieces, at + 1)) return null;
  return withWeek(pieces, at, weekday.number);
}

/** "Thursday week", "Tuesday of next week", "next Tuesday". */
function withWeek(pieces: readonly Lexeme[], at: number, weekday: number): Found<DateSpec> {
  const value = { ...NO_DATE, weekday, isNext: isWordAt(pieces, at - 1, NEXT) };
  const next =
    isMarkAt(pieces, at + 1, '.') && pieces[at + 1]?.glued && isShortName(pieces, at) ? at + 2 : at + 1;
  const later = phraseAt(LATER_TABLE, pieces, next);
  if (later) return { value: { ...value, weeks: null, offset: later.value }, next: later.next };
  if (isWordAt(pieces, at - 1, AFTER_NEXT)) return { value: { ...value, offset: 7 }, next };
  let from = next;
  while (from < next + 2 && (isWordAt(pieces, from, OF) || isWordAt(pieces, from, WEEK_ARTICLES))) from += 1;
  const weeks = phraseAt(WEEKS_TABLE, pieces, from);
  return weeks ? { value: { ...value, weeks: weeks.value }, next: weeks.next } : { value, next };
}

const WEEK_ARTICLES = setOf('la der den de the in');

const isShortName = (pieces: readonly Lexeme[], at: number) => (pieces[at]?.text.length ?? 9) <= 4;

/** "Mo 10 Uhr", "Do., 14:00": short German and Dutch forms with a capital letter before a clock time. */
function isShortBeforeClock(pieces: readonly Lexeme[], at: number): boolean {
  if (pieces[at]?.capital !== true) return false;
  // "Di. und Mi."
  const after = isMarkAt(pieces, at + 1, '.') ? at + 2 : at + 1;
  const isListed =
    (isWordAt(pieces, after, OR) && isShortDay(pieces[after + 1])) ||
    (isWordAt(pieces, at - 1, OR) && (isShortDay(pieces[at - 2]) || isShortDay(pieces[at - 3])));
  return isListed || isClockAt(pieces, afterName(pieces, at + 1));
}

const OR = setOf('und oder en of et ou y o');
const isShortDay = (piece: Lexeme | undefined) => piece?.capital === true && weekdayOf(piece.text) !== null;

/** A number with minutes or a unit that only clocks have. */
function isClockAt(pieces: readonly Lexeme[], at: number): boolean {
  const [hour, mark, minute] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (hour?.kind !== 'number' || hour.text.length > 2) return false;
  if (mark?.kind === 'mark') return ':.'.includes(mark.text) && minute?.text.length === 2 && minute.glued;
  return ['uhr', 'am', 'pm', 'h', 'u', 'uur', 'a', 'p'].includes(mark?.text ?? '');
}

/** What stands between a weekday and its date: a full stop, a comma, a bracket, articles. */
function afterName(pieces: readonly Lexeme[], at: number): number {
  let place = at;
  for (let i = 0; i < 4; i += 1) {
    if (isMarkAt(pieces, place, '.,(-–/') || isWordAt(pieces, place, ARTICLES)) place += 1;
    else break;
  }
  return place;
}

/** A date with its month. */
function explicitAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  if (pieces[at]?.kind === 'word') return monthDayAt(pieces, at, true);
  return numericAt(pieces, at, true) ?? dayMonthAt(pieces, at);
}

/** `5 March 2026`, `5. März`, `5 de marzo de 2026`, `5th of March`, `5-Mar-26`; `10–12 March` is a span. */
function dayMonthAt(pieces: readonly Lexeme[], at: number): Found<DateSpec> | null {
  const day = dayNumber(pieces, at);
  if (day === null) return null;
  let place = afterOrdinal(pieces, at + 1);
  let isSpan = false;
  // "Slot 1 - 15 Sept": a number of its own.
  if (isWordAt(pieces, at - 1, NUMBERED)) return null;
  if (isMarkAt(pieces, place, '-–') && dayNumber(pieces, place + 1) !== null) {
    place = afterOrdinal(pieces, place + 2);
    isSpan = true;
  } else if (isMarkAt(pieces, place, '-/') && pieces[place]?.glued) place += 1;
  if (isWordAt(pieces, place, OF)) place += 1;
  const month = pieces[place]?.kind === 'word' ? monthOf(pieces[place]?.text ?? '') : undefined;
  if (!month) return null;
  const year = yearAt(pieces, place + 1);
  return { value: { ...NO_DATE, day, month, year: year.value, isSpan }, next: year.next };
}

/** `March 5th, 2026`, `Mar 5`; `March 10–12` is a span. */
function monthDayAt(pieces: readonly Lexeme[], at: number, isSure = false): Found<DateSpec> | null {
  const piece = pieces[at];
  const month = piece?.kind === 'word' ? monthOf(piece.text) : undefined;
  if (!piece || !month || (MONTHS_OR_WORDS.has(piece.text) && !piece.capital && !isSure)) return null;
  let place = isMarkAt(pieces, at + 1, '.-') ? at + 2 : at + 1;
  if (isWordAt(pieces, place, ARTICLES)) place += 1;
  const day = dayNumber(pieces, place);
  // The stop of "March 19." ends its sentence.
  const after = isMarkAt(pieces, place + 1, '.') ? place + 1 : afterOrdinal(pieces, place + 1);
  if (day === null || isMinuteAfter(pieces, place) || isHalfAt(pieces, place + 1)) return null;
  if (
    isMarkAt(pieces, after, '-–') &&
    dayNumber(pieces, after + 1) !== null &&
    !isClockish(pieces, after + 1)
  )
    return { value: { ...NO_DATE, day, month, isSpan: true }, next: after + 2 };
  const year = yearAt(pieces, after);
  return { value: { ...NO_DATE, day, month, year: year.value }, next: year.next };
}

const isMinuteAfter = (pieces: readonly Lexeme[], at: number) =>
  isMarkAt(pieces, at + 1, ':') && pieces[at + 2]?.kind === 'number' && pieces[at + 2]?.glued === true;

const isClockish = (pieces: readonly Lexeme[], at: number) =>
  isMinuteAfter(pieces, at) || isHalfAt(pieces, at + 1);

/** A year of four digits, or two after an apostrophe or a dash, where one stands there. */
function yearAt(pieces: readonly Lexeme[], at: number): Found<number | null> {
  let place = at;
  while (place < at + 2 && (isMarkAt(pieces, place, ",.-/'’") || isWordAt(pieces, place, OF))) place += 1;
  const piece = pieces[place];
  const isYear =
    piece?.kind === 'number' && piece.text.length === 4 && piece.value >= 1990 && piece.value < 2100;
  if (isYear) return { value: piece.value, next: place + 1 };
  const isShort =
    piece?.kind === 'number' && piece.text.length === 2 && piece.glued && isMarkAt(pieces, place - 1, "-'’");
  return isShort && place > at ? { value: 2000 + piece.value, next: place + 1 } : { value: null, next: at };
}
