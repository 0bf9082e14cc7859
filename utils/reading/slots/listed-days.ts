import type { DateSpec, Found } from './date-spec.ts';
import { dateAt } from './dates.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';

const OR = setOf('or and oder und ou et o y of en e lub eller och');
const CLOCK_WORDS = setOf('am pm uhr uur h u a p hrs minutes min');
/** More days than this are a timetable. */
const MOST = 6;

/** A date and the places of its pieces. */
export type PlacedDate = { spec: DateSpec; from: number; next: number };

/** The dates that begin at a place: one, or several that share a month, "9 or 10 March", "March 10 and 11". */
export function datesAt(pieces: readonly Lexeme[], at: number): PlacedDate[] {
  const first = dateAt(pieces, at);
  if (first) return [{ spec: first.value, from: at, next: first.next }, ...daysAfter(pieces, first)];
  return daysBefore(pieces, at);
}

/** "9, 10 or 12 March": numbers before the first one that has its month. */
function daysBefore(pieces: readonly Lexeme[], at: number): PlacedDate[] {
  const places: number[] = [];
  let place = at;
  while (places.length < MOST && isDay(pieces, place)) {
    places.push(place);
    const joint = place + 1;
    if (!isWordAt(pieces, joint, OR) && !isMarkAt(pieces, joint, ',/&')) return [];
    place = isMarkAt(pieces, joint, ',') && isWordAt(pieces, joint + 1, OR) ? joint + 2 : joint + 1;
    const last = dateAt(pieces, place);
    if (!last || last.value.month === null || last.value.weekday !== null) continue;
    const days = places.map((from) => ({
      spec: { ...last.value, day: pieces[from]?.value ?? null },
      from,
      next: from + 1,
    }));
    return [...days, { spec: last.value, from: place, next: last.next }];
  }
  return [];
}

/** "March 10 or 11 at 2pm": a second number that is no hour. */
function daysAfter(pieces: readonly Lexeme[], first: Found<DateSpec>): PlacedDate[] {
  const { month, day, isSpan } = first.value;
  const place = first.next + 1;
  const isMonthFirst =
    month !== null &&
    pieces[first.next - 1]?.kind === 'number' &&
    (pieces[first.next - 1]?.value ?? -1) === day;
  if (!isMonthFirst || isSpan || !isWordAt(pieces, first.next, OR) || !isDay(pieces, place)) return [];
  const after = pieces[place + 1];
  if (
    isWordAt(pieces, place + 1, CLOCK_WORDS) ||
    (after?.glued && ':.'.includes(after.text) && pieces[place + 2]?.kind === 'number')
  )
    return [];
  return [
    {
      spec: { ...first.value, weekday: null, day: pieces[place]?.value ?? null },
      from: place,
      next: place + 1,
    },
  ];
}

function isDay(pieces: readonly Lexeme[], at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'number' && piece.text.length <= 2 && piece.value >= 1 && piece.value <= 31;
}
