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
  private readonly whole = new Map<string, string[]>();
  private readonly beginnings = new Map<string, string[]>();
  private readonly seen = new Set<string>();
  /** The tokens of words met before: mails say the same words again and again. */
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** Adds a phrase with what it means. */
  add(phrase: string, value: T): void {
    this.known.clear();
    for (const tokens of expand(phrase.split(/\s+/).filter(Boolean))) {
      let at = this.root;
      for (const token of tokens) {
        this.register(token);
        const next = at.next.get(token) ?? node<T>();
        at.next.set(token, next);
        at = next;
      }
      at.values.push(value);
    }
  }

  /** Every phrase found in the words, the longest one for each value at each beginning. */
  find(words: readonly Word[]): Match<T>[] {
    const matches: Match<T>[] = [];
    const fits = this.fitsOf(words);
    const longest = new Map<T, number>();
    for (let at = 0; at < words.length; at += 1) {
      longest.clear();
      walk(this.root, fits, at, at, longest);
      for (const [value, last] of longest) {
        const [first, end] = [words[at], words[last]];
        if (first && end) matches.push({ value, start: first.start, end: end.end, at, last });
      }
    }
    return matches;
  }

  private register(token: string): void {
    if (GAPS.has(token) || this.seen.has(token)) return;
    this.seen.add(token);
    for (const word of token.split('|')) {
      const isBeginning = word.endsWith('*');
      const map = isBeginning ? this.beginnings : this.whole;
      const key = fold(isBeginning ? word.slice(0, -1) : word);
      const tokens = map.get(key);
      if (tokens) tokens.push(token);
      else map.set(key, [token]);
    }
  }

  private fitsOf(words: readonly Word[]): Fits {
    if (this.known.size > MOST_KNOWN) this.known.clear();
    return words.map(({ word }) => {
      if (word === STOP) return null;
      const before = this.known.get(word);
      if (before) return before;
      const found = this.tokensFor(word);
      this.known.set(word, found);
      return found;
    });
  }

  private tokensFor(word: string): ReadonlySet<string> {
    const tokens = new Set(this.whole.get(word));
    for (let length = 2; length <= Math.min(word.length, LONGEST_BEGINNING); length += 1)
      for (const token of this.beginnings.get(word.slice(0, length)) ?? []) tokens.add(token);
    return tokens.size === 0 ? NONE : tokens;
  }
}

type Node<T> = { next: Map<string, Node<T>>; values: T[] };
/** For each word the tokens that it fits; null where no phrase may go on. */
type Fits = readonly (ReadonlySet<string> | null)[];

/** How many free words a gap may take. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['_', 3],
  ['__', 10],
]);
const LONGEST_BEGINNING = 20;
const MOST_KNOWN = 20_000;
const NONE: ReadonlySet<string> = new Set();

function node<T>(): Node<T> {
  return { next: new Map(), values: [] };
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

function walk<T>(at: Node<T>, fits: Fits, first: number, index: number, longest: Map<T, number>): void {
  if (index > first)
    for (const value of at.values) longest.set(value, Math.max(longest.get(value) ?? 0, index - 1));
  const tokens = fits[index];
  if (!tokens) return;
  // The smaller side is gone through: a common word fits many tokens, a deep node has few edges.
  if (at.next.size < tokens.size) {
    for (const [token, next] of at.next) if (tokens.has(token)) walk(next, fits, first, index + 1, longest);
  } else {
    for (const token of tokens) {
      const next = at.next.get(token);
      if (next) walk(next, fits, first, index + 1, longest);
    }
  }
  for (const [token, most] of GAPS) {
    const gap = at.next.get(token);
    if (gap) skip(gap, most, fits, first, index, longest);
  }
}

/** Free words, from none to the most, never across a stop. */
function skip<T>(
  after: Node<T>,
  most: number,
  fits: Fits,
  first: number,
  index: number,
  longest: Map<T, number>,
): void {
  for (let free = 0; free <= most && fits[index + free]; free += 1)
    walk(after, fits, first, index + free, longest);
}
