import { type Cut, cutsIn } from './clauses.ts';
import { type Around, concernFeatures, cutFeatures, type Sink } from './features.ts';
import type { Token } from './tokens.ts';

/** What each feature adds: single ones by name, pairs by their first and second. */
export type Table<T = number> = {
  readonly ones: ReadonlyMap<string, T>;
  readonly twos: ReadonlyMap<string, ReadonlyMap<string, T>>;
};

/** A concern's weights: how much a stretch of text holds a doubt, where to cut it, and from which score on it counts. */
export type Model = { concern: Table; cut: Table; least: number };

/** A stretch of a message: its exact place and its tokens; `isEnd`: its sentence ends with it. */
export type Stretch = { start: number; end: number; tokens: readonly Token[]; isEnd: boolean };
export type Scored = Stretch & { score: number };

/** Adds up the weights of what is sunk into it. */
class Adder implements Sink {
  sum = 0;
  private readonly table: Table;

  constructor(table: Table) {
    this.table = table;
  }

  one(name: string): void {
    this.sum += this.table.ones.get(name) ?? 0;
  }

  two(first: string, second: string): void {
    this.sum += this.table.twos.get(first)?.get(second) ?? 0;
  }
}

/** The log-odds that a stretch of text holds a doubt. */
export function scoreOf(stretch: Stretch, around: Around, { concern }: Model): number {
  const sink = new Adder(concern);
  concernFeatures(stretch.tokens, around, stretch.isEnd, sink);
  return sink.sum;
}

/** Less than this below the threshold, and no clause of a sentence is worth a look. */
const HOPELESS = 1.5;

/** What to quote of a stretch: nothing, itself, or those of its clauses that hold a doubt. */
export function quotesIn(text: string, whole: Stretch, around: Around, model: Model): Scored[] {
  const score = scoreOf(whole, around, model);
  if (score < model.least - HOPELESS) return [];
  const cut = bestCut(text, whole, around, model);
  if (!cut) return score > model.least ? [{ ...whole, score }] : [];
  const found = sidesOf(whole, cut).flatMap((side) => quotesIn(text, side, around, model));
  return found.length > 0 || score <= model.least ? found : [{ ...whole, score }];
}

/** The two sides of a cut. */
export function sidesOf({ start, end, tokens, isEnd }: Stretch, cut: Cut): [Stretch, Stretch] {
  return [
    { start, end: tokens[cut.left]?.end ?? end, tokens: tokens.slice(0, cut.left + 1), isEnd: false },
    { start: tokens[cut.right]?.start ?? start, end, tokens: tokens.slice(cut.right), isEnd },
  ];
}

function bestCut(text: string, whole: Stretch, around: Around, model: Model): Cut | null {
  let best: Cut | null = null;
  let most = 0;
  for (const cut of cutsIn(text, whole.tokens)) {
    const [left, right] = sidesOf(whole, cut).map((side) => scoreOf(side, around, model));
    const sink = new Adder(model.cut);
    cutFeatures(whole.tokens, cut, left ?? 0, right ?? 0, sink);
    if (sink.sum > most) [best, most] = [cut, sink.sum];
  }
  return best;
}

/** 0..1 from log-odds over the threshold. */
export const strengthOf = (over: number) => Math.round(100 / (1 + Math.exp(-over))) / 100;
