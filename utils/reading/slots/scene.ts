import type { DateSpec } from './date-spec.ts';
import type { Polarity } from './polarity.ts';
import type { Stretch } from './stretches.ts';
import type { Token } from './tokens.ts';

/** A stretch with its tokens and its place among the others. */
export type Spoken = Stretch & { tokens: readonly Token[]; index: number };

/** One sentence of a stretch. */
export type Sentence = { stretch: Spoken; tokens: readonly Token[]; from: number; to: number };

/** A day and a time that belong together. Places are in the message; `sentence` is what was said around them. */
export type Candidate = {
  day: Temporal.PlainDate;
  /** Minutes since midnight. */
  from: number;
  to: number | null;
  zone: string | null;
  /** Its length where its own sentence says it. */
  minutes: number | null;
  polarity: Polarity;
  /** Whether its own sentence says its day. */
  isDated: boolean;
  /** What speaks for and against it, see signsOf. */
  signs: readonly string[];
  /** The row of an agenda with its description; null in running text. */
  row: string | null;
  sentence: string;
  start: number;
  end: number;
};

/** Whether no day of a month was said. */
export const isVague = (spec: DateSpec) => spec.month === null && spec.pair === null && spec.day === null;

const SHARED =
  /^[\s,/]*(?:or|nor|and|oder|und|noch|ou|ni|et|o|y|of|en)\s+(?:(?:on|at|am|um|le|el|op)\s+){0,2}$/i;

/** No word further off than this says what a time is for. */
const LEAD = 240;
const REST = 80;

/** The words before and after a place, up to the neighbouring dates and times of its sentence. */
export function wordsAround({ stretch, tokens, from, to }: Sentence, start: number, end: number) {
  const isSaid = ({ kind }: Token) => kind === 'date' || kind === 'time';
  const last = tokens.findLast((token) => token.end <= start && isSaid(token));
  const next = tokens.find((token) => token.start >= end && isSaid(token));
  const lead = stretch.text.slice(Math.max(from, start - LEAD), start);
  const before = stretch.text.slice(Math.max(last?.end ?? from, from, start - LEAD), start);
  // "not Tuesday at 10 or Wednesday at 2": what holds for the first holds for the second.
  const isShared = last !== undefined && SHARED.test(before);
  const zone = tokens.find((token) => token.kind === 'zone' && token.start >= end && token.start <= end + 2);
  const after = stretch.text.slice(zone?.end ?? end, Math.min(next?.start ?? to, to));
  const rest = stretch.text.slice(end, Math.min(to, end + LEAD));
  return { lead, before: isShared ? lead : before, after: after.slice(0, REST), rest };
}
