import { fold, STOP, type Word } from '../words.ts';

/** A phrase in the text: exact place, and the indices of its first and last word. */
export type Match<T> = { value: T; start: number; end: number; at: number; last: number };

/**
 * Phrases over words, matched all at once. A phrase is tokens apart by spaces: `a|b` is either word, `word*` any word that
 * begins so, `_` up to three free words, `__` up to ten; a token in brackets may be missing. A token with alternatives is one edge
 * (so the trie stays as small as its rows): words are looked up in the tokens that they fit, then walked.
 */
export class PhraseTrie<T> {
  private readonly root: Node<T> = node();
  /** Tokens that a whole word fits, and those that a beginning fits. */
  private readonly whole = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly seen = new Map<string, number>();
  /** What words met before fit: mails say the same words again and again. */
  private readonly known = new Map<string, Fit<T> | null>();

  /** Adds a phrase with what it means. */
  add(phrase: string, value: T): void {
    this.known.clear();
    for (const tokens of expand(phrase.split(/\s+/).filter(Boolean))) {
      // A gap at the beginning says nothing: "(ne) _ pas retenu" without its "ne" begins with "pas".
      const from = tokens.findIndex((token) => !GAPS.has(token));
      let at = this.root;
      for (const token of tokens.slice(from)) at = this.step(at, token);
      at.values.push(value);
    }
  }

  /** Every phrase found in the words, the longest one for each value at each beginning. */
  find(words: readonly Word[]): Match<T>[] {
    const matches: Match<T>[] = [];
    const fits = this.fitsOf(words);
    const longest = new Map<T, number>();
    for (let at = 0; at < words.length; at += 1) {
      const begins = fits[at]?.begins;
      if (!begins || begins.length === 0) continue;
      for (const next of begins) walk(next, fits, at + 1, longest);
      if (longest.size === 0) continue;
      for (const [value, last] of longest) {
        const [first, end] = [words[at], words[last]];
        if (first && end) matches.push({ value, start: first.start, end: end.end, at, last });
      }
      longest.clear();
    }
    return matches;
  }

  /** The node behind a token, made where there is none yet. */
  private step(at: Node<T>, token: string): Node<T> {
    const id = this.idOf(token);
    const known = at.next.get(id);
    if (known) return known;
    const next = node<T>();
    at.next.set(id, next);
    const most = GAPS.get(token);
    if (most === undefined) at.edges.push({ token: id, next });
    else at.gaps.push({ most, next });
    return next;
  }

  private idOf(token: string): number {
    const known = this.seen.get(token);
    if (known !== undefined) return known;
    const id = this.seen.size;
    this.seen.set(token, id);
    if (!GAPS.has(token)) for (const word of token.split('|')) this.register(word, id);
    return id;
  }

  private register(word: string, id: number): void {
    const isBeginning = word.endsWith('*');
    const map = isBeginning ? this.beginnings : this.whole;
    const key = fold(isBeginning ? word.slice(0, -1) : word);
    const tokens = map.get(key);
    if (tokens) tokens.push(id);
    else map.set(key, [id]);
  }

  private fitsOf(words: readonly Word[]): Fits<T> {
    if (this.known.size > MOST_KNOWN) this.known.clear();
    return words.map(({ word }) => {
      const before = this.known.get(word);
      if (before !== undefined) return before;
      const found = word === STOP ? null : this.fitOf(word);
      this.known.set(word, found);
      return found;
    });
  }

  private fitOf(word: string): Fit<T> {
    const tokens = new Set(this.whole.get(word));
    for (let length = 2; length <= Math.min(word.length, LONGEST_BEGINNING); length += 1)
      for (const token of this.beginnings.get(word.slice(0, length)) ?? []) tokens.add(token);
    const begins = [...tokens].flatMap((token) => this.root.next.get(token) ?? []);
    return { tokens, begins };
  }
}

/** `next` finds a node by its token, `edges` are the same to go through, without the gaps. */
type Node<T> = {
  next: Map<number, Node<T>>;
  edges: { token: number; next: Node<T> }[];
  gaps: { most: number; next: Node<T> }[];
  values: T[];
};
/** The tokens that a word fits, and the nodes behind those that begin a phrase: most words of a mail begin none. */
type Fit<T> = { tokens: ReadonlySet<number>; begins: readonly Node<T>[] };
/** What each word fits; null where no phrase may go on. */
type Fits<T> = readonly (Fit<T> | null)[];

/** How many free words a gap may take. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['_', 3],
  ['__', 10],
]);
const LONGEST_BEGINNING = 20;
const MOST_KNOWN = 20_000;

function node<T>(): Node<T> {
  return { next: new Map(), edges: [], gaps: [], values: [] };
}

/** Each bracketed token with and without. */
function expand(tokens: readonly string[]): string[][] {
  return tokens.reduce<string[][]>(
    (all, token) => {
      const optional = /^\((.+)\)$/.exec(token)?.[1];
      return all.flatMap((each) => (optional ? [each, [...each, optional]] : [[...each, token]]));
    },
    [[]],
  );
}

/** From a node on; `index` is the first word behind it. */
function walk<T>(at: Node<T>, fits: Fits<T>, index: number, longest: Map<T, number>): void {
  for (const value of at.values) longest.set(value, Math.max(longest.get(value) ?? 0, index - 1));
  const tokens = fits[index]?.tokens;
  if (!tokens) return;
  if (tokens.size > 0) follow(at, tokens, fits, index, longest);
  for (const { most, next } of at.gaps) skip(next, most, fits, index, longest);
}

/** The smaller side is gone through: a common word fits many tokens, a deep node has few edges. */
function follow<T>(
  at: Node<T>,
  tokens: ReadonlySet<number>,
  fits: Fits<T>,
  index: number,
  longest: Map<T, number>,
): void {
  if (at.edges.length <= tokens.size) {
    for (const { token, next } of at.edges) if (tokens.has(token)) walk(next, fits, index + 1, longest);
    return;
  }
  for (const token of tokens) {
    const next = at.next.get(token);
    if (next) walk(next, fits, index + 1, longest);
  }
}

/** Free words, from none to the most, never across a stop; the phrase goes on behind them. */
function skip<T>(after: Node<T>, most: number, fits: Fits<T>, index: number, longest: Map<T, number>): void {
  for (let free = 0; free <= most && fits[index + free]; free += 1) walk(after, fits, index + free, longest);
}
