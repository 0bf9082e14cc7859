import type { Line } from '../line.ts';
import { type Bound, bindTimes } from './binding.ts';
import { candidatesOf, rowOf } from './candidates.ts';
import type { DayContext } from './days.ts';
import { polarityOf } from './polarity.ts';
import { isOpeningSpan, resolveAll, type Spoke } from './resolve.ts';
import { type Candidate, isVague, type Sentence, type Spoken, wordsAround } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import { stretchesOf } from './stretches.ts';
import { type DateToken, type TimeToken, tokensOf } from './tokens.ts';
import type { ChooseZone } from './zone-words.ts';

/** The days that lines below speak of. `cells` are the columns of a table that they head. */
type Heading = { days: Temporal.PlainDate[]; cells: number[]; index: number; zone: string | null };
type Waiting = { time: TimeToken; sentence: Sentence; row: string | null };
type State = Spoke & { heading: Heading | null; old: Heading | null; waiting: Waiting[]; found: Candidate[] };
type Days = ReadonlyMap<DateToken, Temporal.PlainDate>;

/** A heading speaks for this many stretches of rows below it, and for this many of running text. */
const ROWS_REACH = 40;
const PROSE_REACH = 6;
/** More than these are no dates of an interview, and no times. */
const MOST_DAYS = 10;
const MOST_FOUND = 120;
const MOST_IN_SENTENCE = 48;
const OLD_REACH = 3;
/** Times wait this many stretches for a date below them. */
const WAITING_REACH = 3;

/** The times of a message's lines: date × time × zone, composed within a sentence and over neighbouring lines. */
export function compose(
  lines: readonly Line[],
  days: DayContext,
  choose: ChooseZone,
): { found: Candidate[]; spoken: Spoken[] } {
  const spoken = stretchesOf(lines).map((stretch, index) => ({
    ...stretch,
    index,
    tokens: tokensOf(stretch.text, choose),
  }));
  const state: State = { heading: null, old: null, monday: null, listed: null, waiting: [], found: [] };
  for (const stretch of spoken) {
    if (stretch.tokens.length === 0) continue;
    if (state.found.length > MOST_FOUND) break;
    for (const { from, to } of sentencesOf(stretch.text, stretch.tokens)) {
      const tokens = stretch.tokens
        .filter((token) => token.start >= from && token.start < to)
        .slice(0, MOST_IN_SENTENCE);
      readSentence({ stretch, tokens, from, to }, spoken, days, state);
    }
  }
  return { found: state.found, spoken };
}

function readSentence(sentence: Sentence, all: readonly Spoken[], context: DayContext, state: State): void {
  const { stretch, tokens } = sentence;
  const dates = tokens.filter((token) => token.kind === 'date');
  const times = tokens.filter((token) => token.kind === 'time');
  const days = resolveAll(dates, stretch, context, state);
  if (isOpeningSpan(dates, stretch.text)) return;
  const row = rowOf(sentence, all);
  if (times.length > 0 && days.size > 0) {
    const bindable = tokens.filter((token) => token.kind !== 'date' || !token.spec.isSpan);
    for (const bound of bindTimes(bindable, stretch.text)) {
      const own = bound.dates.slice(-MOST_DAYS).flatMap((date) => days.get(date) ?? []);
      state.found.push(...candidatesOf(bound, own, sentence, row, null));
    }
  } else if (times.length > 0) speakUnder(sentence, times, row, all, state);
  if (days.size > 0) takeHeading(sentence, times.length > 0, days, state);
}

/** Times with no date of their own: those of the heading above, or they wait for a date below. */
function speakUnder(
  sentence: Sentence,
  times: readonly TimeToken[],
  row: string | null,
  all: readonly Spoken[],
  state: State,
): void {
  const { stretch } = sentence;
  const heading = headingFor(stretch, row, state);
  if (heading === null || isDateLabelled(stretch, all)) {
    const most = MOST_IN_SENTENCE - state.waiting.length;
    state.waiting.push(...times.slice(0, Math.max(0, most)).map((time) => ({ time, sentence, row })));
    return;
  }
  for (const time of times) {
    const bound: Bound = { time, dates: [] };
    const own = columnOf(heading, stretch.text, time.start);
    state.found.push(...candidatesOf(bound, own, sentence, row, heading.zone));
  }
}

/** The heading above; else the day of a time that was taken away: "2pm on Thursday no longer works. Could we do 4?" */
function headingFor({ index }: Spoken, row: string | null, { heading, old }: State): Heading | null {
  const reach = row === null ? PROSE_REACH : ROWS_REACH;
  if (heading && index - heading.index <= reach) return heading;
  return old && index - old.index <= OLD_REACH ? old : null;
}

/** The days of a heading, or the one over the column that a time stands in. */
function columnOf({ cells, days }: Heading, text: string, at: number): Temporal.PlainDate[] {
  const column = cells.length > 1 ? cells.indexOf(cellOf(text, at)) : -1;
  return column < 0 ? days : days.slice(column, column + 1);
}

const cellOf = (text: string, at: number) => text.slice(0, at).split('\t').length - 1;

const LABEL = /^\s*[-•*]?\s*\p{L}[\p{L} ]{1,20}:/u;

/** "Time: 14:00" above "Date: 5 March". */
function isDateLabelled(stretch: Spoken, all: readonly Spoken[]): boolean {
  const next = all[stretch.index + 1];
  if (!next || !LABEL.test(stretch.text) || !LABEL.test(next.text)) return false;
  const has = (kind: string) => next.tokens.some((token) => token.kind === kind);
  return has('date') && !has('time');
}

/** The days of a sentence speak for the lines below, unless they are deadlines, past or taken away. */
function takeHeading(sentence: Sentence, hasTimes: boolean, resolved: Days, state: State): void {
  const { stretch, tokens } = sentence;
  const zone = tokens.find((token) => token.kind === 'zone')?.zone ?? null;
  const said = [...resolved].map(([date, day]) => {
    const around = wordsAround(sentence, date.start, date.end);
    return { date, day, polarity: polarityOf({ ...around, row: null, isVague: isVague(date.spec) }) };
  });
  const all = said.filter(({ polarity }) => polarity === 'open' || polarity === 'given');
  // "since Monday's call … on Tuesday 24 November": the plain day speaks.
  const plain = all.filter(({ date }) => !isVague(date.spec));
  const open = (plain.length > 0 ? plain : all).slice(0, MOST_DAYS);
  const old = said.filter(({ polarity }) => polarity === 'excluded').map(({ day }) => day);
  if (old.length > 0) state.old = { days: old.slice(0, 1), cells: [], index: stretch.index, zone };
  if (open.length === 0) return;
  const days = open.map(({ day }) => day);
  const columns = open.map(({ date }) => cellOf(stretch.text, date.start));
  const isTable = !hasTimes && stretch.text.includes('\t') && new Set(columns).size === columns.length;
  state.heading = {
    days: hasTimes ? days.slice(-1) : days,
    cells: isTable ? columns : [],
    index: stretch.index,
    zone,
  };
  if (!hasTimes) sayWaiting(stretch.index, days.slice(0, 1), zone, state);
  state.waiting = [];
}

function sayWaiting(index: number, days: Temporal.PlainDate[], zone: string | null, state: State): void {
  const last = state.waiting.at(-1)?.sentence.stretch.index ?? index;
  if (index - last > WAITING_REACH) return;
  for (const { time, sentence, row } of state.waiting)
    state.found.push(...candidatesOf({ time, dates: [] }, days, sentence, row, zone));
}
