import type { Passage } from './said.ts';
import { STOP, type Word } from './words.ts';

/** Numbers all say the same: that there is one. */
const NUMBER = '#';
/** What stands before a subject's words: there they weigh differently. */
const SUBJECT = 'subject ';
/** How far all wording of a text reaches, however long: each of n words and pairs counts LENGTH / √n. */
const LENGTH = 4.5;

/**
 * The words and pairs of neighbouring words of passages, each once, as features named by themselves in quotes (`'move to'`);
 * only those that `isKnown` (those that a model has learnt) and no pair across a sentence's end.
 */
export function wordingOf(
  passages: readonly Passage[],
  isKnown: (name: string) => boolean,
): Map<string, number> {
  const names = new Set<string>();
  for (const { zone, words } of passages)
    if (zone !== 'location') addGrams(words, zone === 'subject' ? SUBJECT : '', isKnown, names);
  const worth = wordWorth(names.size);
  return new Map([...names].map((name) => [name, worth]));
}

/** How much each of so many words and pairs counts. */
export const wordWorth = (count: number): number => LENGTH / Math.sqrt(Math.max(1, count));

function addGrams(
  words: readonly Word[],
  prefix: string,
  isKnown: (name: string) => boolean,
  names: Set<string>,
): void {
  let before = '';
  for (const { word } of words) {
    if (word === STOP) {
      before = '';
      continue;
    }
    const plain = HAS_DIGIT.test(word) ? NUMBER : word;
    add(`${prefix}'${plain}'`);
    if (before) add(`${prefix}'${before} ${plain}'`);
    before = plain;
  }

  function add(name: string): void {
    if (isKnown(name)) names.add(name);
  }
}

const HAS_DIGIT = /\d/;
