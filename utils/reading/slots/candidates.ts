import type { Bound } from './binding.ts';
import { isOldOfMove, type Polarity, plainly, polarityOf } from './polarity.ts';
import { NO_LENGTH_OF_IT } from './rows/lengths.ts';
import { type Candidate, isVague, type Sentence, type Spoken, wordsAround } from './scene.ts';
import { signsOf } from './signs.ts';
import type { TimeToken } from './tokens.ts';

/** Between a date and its time stand a few letters. */
const DATE_REACH = 24;

/** One time on each of its days. Of "moved from 2 to 3" only the second is meant. */
export function candidatesOf(
  { time, dates }: Bound,
  days: readonly Temporal.PlainDate[],
  sentence: Sentence,
  row: string | null,
  zone: string | null,
): Candidate[] {
  const { stretch } = sentence;
  const own = saidIn(sentence);
  const place = placeOf({ time, dates }, sentence);
  const around = wordsAround(sentence, place.start, place.end);
  // "any time tomorrow except 10": the words between a date and its time count too.
  const before = `${around.before} ${stretch.text.slice(place.gap, time.start)}`;
  const spanned = stretch.text.slice(time.start, time.end);
  const isMove = time.time.to !== null && !/[-–—]/.test(spanned) && isOldOfMove({ ...around, before });
  const isAllVague = dates.length > 0 && dates.every((date) => isVague(date.spec));
  const words = { ...around, before, row, isVague: isAllVague };
  const polarity = polarityFor(time, isMove, () => polarityOf(words));
  const said = zoneOf(time, sentence);
  const minutes = lengthOf(time, sentence);
  const common = {
    from: isMove ? (time.time.to ?? 0) : time.time.from,
    to: isMove ? null : time.time.to,
    zone: said ?? zone,
    minutes,
    polarity,
    isDated: dates.length > 0,
    signs: signsOf(words, {
      polarity,
      isDated: dates.length > 0,
      hasEnd: time.time.to !== null,
      hasZone: said !== null,
      hasLength: minutes !== null,
      sentence: own,
    }),
    row,
    sentence: own,
    start: stretch.start + time.start,
    end: stretch.start + time.end,
  };
  const distinct = new Map(days.map((day) => [day.toString(), day]));
  return [...distinct.values()].map((day) => ({ ...common, day }));
}

/** No sentence says more of its times: what is longer is a table run into one line. */
const LONGEST_SENTENCE = 1000;

const saidIn = ({ stretch, from, to }: Sentence) =>
  stretch.text.slice(from, Math.min(to, from + LONGEST_SENTENCE));

/** A minute to midnight is the end of a day on which something is due. */
const polarityFor = ({ time }: TimeToken, isMove: boolean, said: () => Polarity): Polarity =>
  time.from === LAST_MINUTE ? 'deadline' : isMove ? 'open' : said();

const LAST_MINUTE = 24 * 60 - 1;

/** A time with the dates right beside it; `gap` is where the words between them begin. */
function placeOf({ time, dates }: Bound, { tokens }: Sentence): { start: number; end: number; gap: number } {
  const isBetween = (from: number, to: number) =>
    tokens.some(({ kind, start, end }) => kind === 'time' && start >= from && end <= to);
  const before = dates.filter(
    ({ end }) => end <= time.start && time.start - end <= DATE_REACH && !isBetween(end, time.start),
  );
  const after = dates.filter(({ start }) => start >= time.end && !isBetween(time.end, start));
  return {
    start: Math.min(time.start, ...before.map(({ start }) => start)),
    gap: before.length > 0 ? Math.max(...before.map(({ end }) => end)) : time.start,
    end: Math.max(time.end, ...after.map(({ end }) => end)),
  };
}

/** The zone said between a time and the next one, else any of its sentence. */
function zoneOf(time: TimeToken, { tokens }: Sentence): string | null {
  const next = nextTime(time, tokens)?.start ?? Number.POSITIVE_INFINITY;
  const zones = tokens.filter((token) => token.kind === 'zone');
  const own = zones.find(({ start }) => start >= time.start && start < next);
  return (own ?? zones.find(({ start }) => start > time.start) ?? zones[0])?.zone ?? null;
}

/** The length said after a time, or the only one of its sentence. */
function lengthOf(time: TimeToken, { tokens, stretch }: Sentence): number | null {
  const next = nextTime(time, tokens)?.start ?? Number.POSITIVE_INFINITY;
  const lengths = tokens.flatMap((token) =>
    token.kind === 'length' && isOfIt(token, stretch.text) ? [token] : [],
  );
  const own = lengths.find(({ start }) => start > time.start && start < next);
  return (own ?? (lengths.length === 1 ? lengths[0] : undefined))?.minutes ?? null;
}

/** Whether a length is that of the conversation: a walk, a break or a talk lasts as well. */
export const isOfIt = ({ start, end }: { start: number; end: number }, text: string) =>
  !NO_LENGTH_OF_IT.test(plainly(text.slice(Math.max(0, start - 24), end + 28)));

const nextTime = (time: TimeToken, tokens: Sentence['tokens']) =>
  tokens.find((token) => token.kind === 'time' && token.start > time.start);

const BEGINS = /^[\s\-•*·–(|]*(?:(?:at|from|um|von|ab|à|de|a las|om|van|kl\.?)\s)?$/iu;
const LABELLED = /^[^:.?!]{2,40}(?::|\s[-–|]|\()\s*$/u;

/** What a row of an agenda says besides its time: its own words, or those of the line below where it has none. */
export function rowOf({ stretch, tokens, from, to }: Sentence, all: readonly Spoken[]): string | null {
  const first = tokens.find(({ kind }) => kind === 'time');
  if (!first) return null;
  const dated = tokens.find(({ kind }) => kind === 'date');
  const before = stretch.text.slice(from, Math.min(first.start, dated?.start ?? first.start));
  if (!stretch.text.includes('\t') && !BEGINS.test(before) && !LABELLED.test(before)) return null;
  const rest = tokens.reduceRight(
    (text, { kind, start, end }) =>
      kind === 'length' ? text : `${text.slice(0, start - from)} ${text.slice(end - from)}`,
    stretch.text.slice(from, to),
  );
  if (/\p{L}{2}/u.test(rest)) return rest.slice(0, LONGEST_SENTENCE);
  const next = all[stretch.index + 1];
  return next?.tokens.every(({ kind }) => kind === 'length') ? next.text : rest;
}
