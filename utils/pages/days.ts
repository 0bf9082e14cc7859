/** A day as numbers, month from 1. */
export type Day = { year: number; month: number; day: number };

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** With points the day stands first everywhere. */
const POINTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})/;
/** With slashes the day or the month does: a number above twelve or the weekday beside it tells. */
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})/;
const EASTERN = /((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
const CLOCKS = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d|[./]\d)(?::\d{2})?/gi;
const OFFSET = /(?:^|\s)(?:UTC|GMT)?[+-]\d{2}:?\d{2}(?!\d)/;

/** Languages whose names are tried; the browser knows them. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl', 'fi', 'tr', 'cs'];

/** The day that a page's words name with its year; null where any part is missing or nobody can tell it from another. */
export function dayOf(text: string): Day | null {
  const iso = ISO_DAY.exec(text) ?? EASTERN.exec(text);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const pointed = POINTED.exec(text);
  if (pointed) return real(pointed[3], pointed[2], pointed[1]);
  const slashed = SLASHED.exec(text);
  if (slashed) return ofSlashes(slashed, text);
  return inLetters(text);
}

/** Words without their numeric dates, in which a clock could be seen. */
export const withoutDays = (text: string) =>
  [ISO_DAY, EASTERN, POINTED, SLASHED].reduce((rest, shape) => rest.replace(shape, ' '), text);

function inLetters(text: string): Day | null {
  const year = YEAR.exec(text)?.[0];
  const bare = text.replace(CLOCKS, ' ').replace(OFFSET, ' ').replace(YEAR, ' ');
  const month = bare
    .match(/\p{L}{3,12}/gu)
    ?.map(monthOf)
    .findLast(Boolean);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(bare)?.[0];
  return year && month && day ? real(year, String(month), day) : null;
}

function ofSlashes([, one, two, year]: RegExpExecArray, text: string): Day | null {
  const both = [real(year, one, two), real(year, two, one)].filter((each) => each !== null);
  if (both.length === 1 || one === two) return both[0] ?? null;
  const named = both.filter((each) => weekdaysOf(each).some((name) => hasWord(text, name)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const hasWord = (text: string, word: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);

type Part = string | undefined;

function real(year: Part, month: Part, day: Part): Day | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    Temporal.PlainDate.from(parts, { overflow: 'reject' });
    return parts;
  } catch {
    return null;
  }
}

let months: Map<string, number> | undefined;

/**
 * The number of a month's name or of its short form, 1 to 12; undefined for any other word. Callers take the last word that
 * has one: French `mar.` is a Tuesday too.
 */
function monthOf(word: string): number | undefined {
  months ??= new Map(
    LANGUAGES.flatMap((language) =>
      Array.from({ length: 12 }, (_, i) =>
        namesOf(language, 'month', { year: 2026, month: i + 1, day: 15 }).map(
          (name) => [name, i + 1] as const,
        ),
      ).flat(),
    ),
  );
  const plain = word.toLowerCase();
  return months.get(plain) ?? months.get(plain.slice(0, 3));
}

const weekdaysOf = (day: Day) => LANGUAGES.flatMap((language) => namesOf(language, 'weekday', day));

/** A month's or weekday's names in one language, written out and short, as they stand beside a day. */
function namesOf(language: string, part: 'month' | 'weekday', { year, month, day }: Day): string[] {
  const at = Date.UTC(year, month - 1, day);
  return (['long', 'short'] as const).flatMap((width) => {
    const form = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      [part]: width,
      timeZone: 'UTC',
    });
    const name = form.formatToParts(at).find(({ type }) => type === part)?.value ?? '';
    return /\p{L}/u.test(name) ? [name.toLowerCase().replace(/\.$/, '')] : [];
  });
}
