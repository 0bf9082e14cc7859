import { type DateSpec, type Found, NO_DATE } from './date-spec.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';

/** Before two numbers with a slash they make a date of them. */
const BEFORE = setOf(
  'for until before after since bis zum fur ab pour avant jusqu para hasta antes voor tot vanaf tomorrow today morgen heute demain manana hoy vandaag on am le el il op em den dem the date datum fecha data dia del vom du of or oder und and ou et o y',
);

/** After two numbers with a dot: a time follows, they are a date. */
const BEFORE_TIME = setOf('at um a om');

/**
 * A date in numbers: `2026-03-05`, `05/03/2026`, `5.3.26`, `05.03.`, `5/3`. `pair` keeps the order of the two where it
 * may be either; dots and dashes go day first. `isSure` where a weekday stands before it.
 */
export function numericAt(pieces: readonly Lexeme[], at: number, isSure = false): Found<DateSpec> | null {
  const [a, mark, b] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark?.kind !== 'mark') return null;
  if (!mark.glued || !b.glued || !'/.-'.includes(mark.text) || isPartOfMore(pieces, at)) return null;
  const third = yearOf(pieces, at + 3, mark.text);
  if (a.text.length === 4) return third && yearFirst(a, b, third, at + 5);
  if (a.text.length > 2 || b.text.length > 2) return null;
  if (third) return inOrder(a.value, b.value, mark.text, fullYear(third.value), at + 5);
  return isDate(pieces, at, mark.text, isSure)
    ? inOrder(a.value, b.value, mark.text, null, endOf(pieces, at))
    : null;
}

const endOf = (pieces: readonly Lexeme[], at: number) =>
  isMarkAt(pieces, at + 3, '.') && pieces[at + 3]?.glued ? at + 4 : at + 3;

/** A price, a version, the end of a longer number. */
const isPartOfMore = (pieces: readonly Lexeme[], at: number) =>
  pieces[at]?.glued === true && isMarkAt(pieces, at - 1, '.:/-+£€$#') && pieces[at - 2]?.kind === 'number';

/** The third number after the same mark. */
function yearOf(pieces: readonly Lexeme[], at: number, mark: string): Lexeme | null {
  const [second, year] = [pieces[at], pieces[at + 1]];
  if (second?.text !== mark || !second.glued || year?.kind !== 'number' || !year.glued) return null;
  const isMore =
    isMarkAt(pieces, at + 2, mark) &&
    pieces[at + 2]?.glued &&
    pieces[at + 3]?.kind === 'number' &&
    pieces[at + 3]?.glued;
  return isMore ? null : year;
}

const fullYear = (year: number) => (year < 100 ? 2000 + year : year);

function yearFirst(year: Lexeme, month: Lexeme, day: Lexeme, next: number): Found<DateSpec> | null {
  const isReal = year.value > 1990 && month.value <= 12 && day.value <= 31 && month.value > 0;
  if (!isReal) return null;
  const value = { ...NO_DATE, year: year.value, month: month.value, day: day.value };
  return { value, next };
}

/** Two numbers alone: with a dot they need a second dot or a weekday, with a slash a weekday or a word before them. */
function isDate(pieces: readonly Lexeme[], at: number, mark: string, isSure: boolean): boolean {
  const [a, b, after] = [pieces[at], pieces[at + 2], pieces[at + 3]];
  if (mark === '-' || (a?.value === 24 && b?.value === 7)) return false;
  if (after?.kind === 'word' && ['am', 'pm', 'uhr', 'h', 'uur', 'u'].includes(after.text)) return false;
  if (
    after?.text === '%' ||
    (after?.text === ':' && pieces[at + 4]?.glued && pieces[at + 4]?.kind === 'number')
  )
    return false;
  if (mark === '.')
    return (
      (isWordAt(pieces, at - 1, BEFORE) && isWordAt(pieces, at + 3, BEFORE_TIME) && (b?.value ?? 99) <= 12) ||
      (after?.text === '.' &&
        after.glued &&
        (b?.text.length === 2 || isSure || isWordAt(pieces, at - 1, BEFORE))) ||
      (isSure && b?.text.length === 2 && b.value <= 12 && !isMarkAt(pieces, at + 3, '-–'))
    );
  return (
    isSure ||
    isWordAt(pieces, at - 1, BEFORE) ||
    isMarkAt(pieces, at - 1, ':(|\t') ||
    at === 0 ||
    isMarkAt(pieces, at - 1, '-–•*')
  );
}

function inOrder(
  a: number,
  b: number,
  mark: string,
  year: number | null,
  next: number,
): Found<DateSpec> | null {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  const isEither = mark === '/' && a <= 12 && b <= 12;
  if (isEither) return { value: { ...NO_DATE, pair: [a, b], year }, next };
  if (mark !== '/' && b > 12 && mark !== '-') return null;
  const [day, month] = b > 12 ? [b, a] : [a, b];
  return { value: { ...NO_DATE, day, month, year }, next };
}
