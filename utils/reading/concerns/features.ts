import { STOP } from '../words.ts';
import type { Cut } from './clauses.ts';
import type { Token } from './tokens.ts';
import type { Under } from './units.ts';

/** Who speaks: the candidate; a mail of impressions; a refusal; one that arranges an interview; any other. */
export type Voice = 'own' | 'feedback' | 'rejection' | 'arranging' | 'other';

/** What stands around a stretch of text; `near`: how many of the sentences beside it seem to hold a doubt; `mark` ends its sentence. */
export type Around = {
  voice: Voice;
  near: number;
  under: Under;
  isItem: boolean;
  isLabelled: boolean;
  mark: string;
};

/** Takes features as they are met: single ones, and pairs of words. Counted as often as they come. */
export type Sink = { one: (name: string) => void; two: (first: string, second: string) => void };

/** How many words a denial reaches forward. */
const REACH = 4;
const LENGTHS = [3, 5, 8, 14, 24, 40];
const MARKS = new Set('?!:');
const NOT = '#not';
/** First of the pair of a denial and a later word that it reaches. */
const REACHED = '#not…';

/** The features of a stretch of text in its surroundings. */
export function concernFeatures(tokens: readonly Token[], around: Around, isEnd: boolean, sink: Sink): void {
  sink.one('@always');
  sink.two('@voice', around.voice);
  if (around.near > 0) sink.two('@near', around.near === 1 ? 'one' : 'two');
  if (around.under !== 'nothing') sink.two('@under', around.under);
  if (around.isItem) sink.one('@item');
  if (around.isLabelled) sink.one('@labelled');
  if (isEnd && MARKS.has(around.mark)) sink.two('@ends', around.mark);
  sink.two('@length', String(LENGTHS.findLastIndex((length) => tokens.length > length) + 1));
  wordFeatures(tokens, sink);
}

/** The words, their neighbours, and what a denial reaches. */
export function wordFeatures(tokens: readonly Token[], sink: Sink): void {
  let before = '';
  let denied = 0;
  for (const { stem, tail } of tokens) {
    if (stem === STOP) {
      before = '';
      denied = 0;
      continue;
    }
    sink.one(stem);
    if (tail) sink.one(tail);
    if (before) sink.two(before, stem);
    if (denied > 0 && before !== NOT) sink.two(REACHED, stem);
    denied = stem === NOT ? REACH : denied - 1;
    before = stem;
  }
}

/** The features of a place to cut a sentence, given how much each side seems to hold a doubt. */
export function cutFeatures(
  tokens: readonly Token[],
  cut: Cut,
  left: number,
  right: number,
  sink: Sink,
): void {
  sink.one('@always');
  sink.one(cut.kind);
  sink.two('@sides', `${band(left)},${band(right)}`);
  sink.two(cut.kind, `${band(left)},${band(right)}`);
  sink.two('@next', tokens[cut.right]?.stem ?? '');
  if (tokens[cut.right]?.stem.startsWith('#')) sink.two(cut.kind, 'subject');
  if (cut.left < 4) sink.two(cut.kind, 'left');
  if (tokens.length - cut.right < 4) sink.two(cut.kind, 'right');
}

const band = (score: number) =>
  score < -2.5 ? 'no' : score < -0.8 ? 'hardly' : score < 0.7 ? 'perhaps' : 'yes';
