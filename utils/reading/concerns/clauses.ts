import { wordsOf } from '../words.ts';
import { marksOf } from './score.ts';
import type { Sentence } from './sentences.ts';

/** A part of a sentence, exact place; `after` is the word that turned to it ("but"), if any. */
export type Clause = { start: number; end: number; text: string };

/** Fewer words than this make no clause of their own. */
const FEWEST_WORDS = 4;

/**
 * The clauses of a sentence that turns ("great energy, but thin on detail"): split before each pivot and at semicolons and
 * dashes. The pivot word itself is left off.
 */
export function clausesOf(sentence: Sentence, text: string): Clause[] {
  const cuts = [...pivots(sentence), ...marks(sentence)].sort((a, b) => a.from - b.from);
  const clauses: Clause[] = [];
  let start = sentence.start;
  for (const { from, to } of cuts) {
    if (from <= start) {
      start = Math.max(start, to);
      continue;
    }
    clauses.push(trimmed(text, start, from));
    start = to;
  }
  clauses.push(trimmed(text, start, sentence.end));
  const long = clauses.every((clause) => wordsOf(clause.text).length >= FEWEST_WORDS);
  return long && clauses.length > 1 ? clauses : [{ ...sentence }];
}

type Cut = { from: number; to: number };

const pivots = (sentence: Sentence): Cut[] =>
  marksOf(sentence.text, sentence.start)
    .found.filter(({ value }) => value === 'pivot')
    .map(({ start, end }) => ({ from: start, to: end }));

const marks = (sentence: Sentence): Cut[] =>
  [...sentence.text.matchAll(/;\s|\s[–—-]\s/g)].map((match) => ({
    from: sentence.start + match.index,
    to: sentence.start + match.index + match[0].length,
  }));

function trimmed(text: string, start: number, end: number): Clause {
  const slice = text.slice(start, end);
  const from = start + (/^[\s,;:–—-]*/.exec(slice)?.[0].length ?? 0);
  const to = Math.max(from, end - (/[\s,;:–—-]*$/.exec(slice)?.[0].length ?? 0));
  return { start: from, end: to, text: text.slice(from, to) };
}
