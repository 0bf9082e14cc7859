import { fold } from '../words.ts';
import { isShortWeekday, monthOf, weekdayOf } from './names.ts';

/** A date in a line: its place, and the day it means. `vague`: only a weekday or a relative word was said. */
export type FoundDate = { start: number; end: number; day: Temporal.PlainDate; vague: boolean };

/** `order` of numeric dates; `today` is the day the message was sent, in the sender's zone. */
export type DateContext = { today: Temporal.PlainDate; order: 'dmy' | 'mdy' };

const WORD = '[\\p{L}]{2,13}\\.?';
const ORDINAL = '(?:st|nd|rd|th|er|ère|e|º|ª|°|\\.)?';

/** `Thursday 5 March 2026`, `5. März`, `5 de marzo de 2026`, `Thu 5th of March`; also `9 or 10 March`. */
const DAY_MONTH = new RegExp(
  `(?:(${WORD}),?\\s+(?:(?:the|den|dem|le|el|de|il|em|dia)\\s+)?)?(\\d{1,2})${ORDINAL}(?:\\s*(?:or|and|oder|und|ou|et|o|y|e|of|en|/|,|&|-|–)\\s*(?:(${WORD}),?\\s+(?:the\\s+)?)?(\\d{1,2})${ORDINAL})?\\s*(?:of\\s+|de\\s+|do\\s+)?(${WORD})(?:,?\\s+(?:de\\s+|del\\s+|do\\s+)?(\\d{4})\\b)?`,
  'giu',
);
/** `06-Mar-2026`, `6/Mar/26`. */
const DASHED = /(?<![\d-])(\d{1,2})[-/]([A-Za-z]{3,9})[-/](\d{4}|\d{2})(?!\d)/g;
/** `March 5th, 2026`, `Thursday, Mar 5`, `Monday March 9 or Tuesday March 10`. */
const MONTH_DAY = new RegExp(
  `(?:(${WORD}),?\\s+)?(${WORD})\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:,?\\s+(\\d{4})\\b)?`,
  'giu',
);
/** `05/03/2026`, `5.3.26`, `05.03.`, `2026-03-05`, `5/3`. */
const NUMERIC =
  /(?<![\d.:/])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([./-])(\d{1,2})(?:\5(\d{4}|\d{2})|(?<=\.\d{1,2})\.)?)(?![\d:/%€$£])(?!\s?(?:am|pm|uhr)\b)/gi;
/** `Monday 9th`, `Tuesday the 10th`, `Di, 10.`: the month goes without saying. */
const WEEKDAY_DAY = new RegExp(
  `(${WORD}),?\\s+(?:the\\s+|den\\s+|le\\s+|el\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\d:.,h/-]|\\s?(?:am|pm|uhr|h\\b|u\\b))`,
  'giu',
);
const SINGLE = /\p{L}[\p{L}'’-]{1,14}/giu;

/** The dates of a line, in its order, none inside another. */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (start: number, end: number, day: Temporal.PlainDate | null, vague = false) => {
    const overlaps = found.some((each) => start < each.end && end > each.start && !each.vague);
    if (day && !overlaps) found.push({ start, end, day, vague });
  };
  for (const match of text.matchAll(DAY_MONTH)) dayMonth(match, context, add);
  for (const match of text.matchAll(MONTH_DAY)) {
    const [whole, weekday, month = '', day = '', year] = match;
    const number = monthOf(month);
    const end = match.index + whole.trimEnd().length;
    if (number) add(startOf(match, weekday, month), end, dayIn(Number(day), number, year, weekday, context));
  }
  for (const match of text.matchAll(DASHED)) {
    const [whole, day, month = '', year = ''] = match;
    const number = monthOf(month);
    const full = year.length === 2 ? `20${year}` : year;
    if (number) add(match.index, match.index + whole.length, plain(Number(full), number, Number(day)));
  }
  for (const match of text.matchAll(NUMERIC)) {
    const day = numeric(match, context);
    add(match.index, match.index + match[0].length, day);
  }
  for (const match of text.matchAll(WEEKDAY_DAY)) {
    const weekday = weekdayOf(match[1] ?? '');
    if (weekday)
      add(match.index, match.index + match[0].length, nextWith(Number(match[2]), weekday, context));
  }
  addWords(text, context, found);
  return found.sort((a, b) => a.start - b.start);
}

type Add = (start: number, end: number, day: Temporal.PlainDate | null, vague?: boolean) => void;

/** One day of a month, or two that share it. */
function dayMonth(match: RegExpExecArray, context: DateContext, add: Add): void {
  const [whole, weekday, first = '', secondWeekday, second, month = '', year] = match;
  const number = monthOf(month);
  if (!number) return;
  const end = match.index + whole.length;
  const start = startOf(match, weekday, first);
  if (second === undefined) return add(start, end, dayIn(Number(first), number, year, weekday, context));
  const middle = match.index + whole.lastIndexOf(second);
  add(start, middle, dayIn(Number(first), number, year, weekday, context));
  add(middle, end, dayIn(Number(second), number, year, secondWeekday, context));
}

/** A date begins with its weekday; any other word before the number ("by 15 March") is not of it. */
const startOf = (match: RegExpExecArray, weekday: string | undefined, next: string) =>
  match.index + (weekday !== undefined && weekdayOf(weekday) === undefined ? match[0].indexOf(next) : 0);

/** A day of a month; without a year the one that its weekday fits, else the next one from today on. */
function dayIn(
  day: number,
  month: number,
  year: string | undefined,
  weekday: string | undefined,
  { today }: DateContext,
): Temporal.PlainDate | null {
  if (year) return plain(Number(year), month, day);
  const wanted = weekday ? weekdayOf(weekday) : undefined;
  const near = [today.year, today.year + 1].flatMap((each) => plain(each, month, day) ?? []);
  const ahead = near.filter((each) => Temporal.PlainDate.compare(each, today.subtract({ days: 60 })) >= 0);
  return (wanted ? ahead.find((each) => each.dayOfWeek === wanted) : undefined) ?? ahead[0] ?? null;
}

function numeric(match: RegExpExecArray, context: DateContext): Temporal.PlainDate | null {
  const [whole, isoYear, isoMonth, isoDay, a, mark, b, year] = match;
  if (isoYear) return plain(Number(isoYear), Number(isoMonth), Number(isoDay));
  // Two numbers with a dot are a time or a price unless a second dot or a year follows.
  if (!year && (mark === '-' || (mark === '.' && !whole.endsWith('.')))) return null;
  const [first, second] = [Number(a), Number(b)];
  const isMonthFirst = mark === '/' && (second > 12 || (context.order === 'mdy' && first <= 12));
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  if (year) return plain(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  return month >= 1 && month <= 12 ? dayIn(day, month, undefined, undefined, context) : null;
}

/** The next date that is this day of a month and this weekday. */
function nextWith(day: number, weekday: number, { today }: DateContext): Temporal.PlainDate | null {
  if (day < 1 || day > 31) return null;
  for (let i = 0; i < 130; i += 1) {
    const each = today.add({ days: i });
    if (each.day === day && each.dayOfWeek === weekday) return each;
  }
  return null;
}

/** Words for a day counted from the day of sending. */
const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  hoy: 0,
  vandaag: 0,
  oggi: 0,
  hoje: 0,
  tomorrow: 1,
  tmrw: 1,
  demain: 1,
  manana: 1,
  domani: 1,
  amanha: 1,
  imorgon: 1,
  jutro: 1,
  ubermorgen: 2,
  overmorgen: 2,
};

/** Before a weekday these push it a week on. */
const NEXT_WEEK =
  /(?:next|nächste[nr]?|kommende[nr]? woche|prochaine?|próxim[oa]|que viene|volgende|aanstaande week)\s*$/i;
const WEEK_AFTER = /^\s*(?:week|in einer woche|en huit)\b/i;
const MORNING = /^(?:morgen)$/i;

function addWords(text: string, context: DateContext, found: FoundDate[]): void {
  for (const match of text.matchAll(SINGLE)) {
    const word = fold(match[0]);
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((each) => start < each.end && end > each.start)) continue;
    const relative =
      (Object.hasOwn(RELATIVE, word) ? RELATIVE[word] : undefined) ??
      (MORNING.test(word) &&
      !/^\s*(?:um|früh)?\s*\p{Lu}/u.test(text.slice(end)) &&
      !/guten?\s*$/i.test(text.slice(0, start))
        ? 1
        : undefined);
    if (relative !== undefined) {
      found.push({ start, end, day: context.today.add({ days: relative }), vague: true });
      continue;
    }
    const weekday = weekdayOf(word);
    if (!weekday || isShortWeekday(word) || isBesideDate(start, end, found)) continue;
    found.push({
      start,
      end,
      day: weekdayFrom(weekday, text.slice(0, start), text.slice(end), context),
      vague: true,
    });
  }
}

/** "Tuesday 3/17", "17.03. (Dienstag)": the number says the day. */
const isBesideDate = (start: number, end: number, found: readonly FoundDate[]) =>
  found.some(
    (each) =>
      !each.vague &&
      ((each.start >= end && each.start - end <= 4) || (each.end <= start && start - each.end <= 3)),
  );

/** "Thursday" is the next one; "next Thursday" the one of next week; "Thursday week" a week later. */
function weekdayFrom(
  weekday: number,
  before: string,
  after: string,
  { today }: DateContext,
): Temporal.PlainDate {
  const ahead = (weekday - today.dayOfWeek + 7) % 7 || 7;
  const near = today.add({ days: ahead });
  if (WEEK_AFTER.test(after)) return near.add({ weeks: 1 });
  const sameWeek = ahead <= 7 - today.dayOfWeek;
  return NEXT_WEEK.test(before) && sameWeek ? near.add({ weeks: 1 }) : near;
}

function plain(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
