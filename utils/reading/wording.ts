import type { Passage } from './said.ts';
import { STOP, type Word } from './words.ts';

/** Numbers all say the same: that there is one. */
const NUMBER = '#';
/** What stands before a subject's words: there they weigh differently. */
const SUBJECT = 'subject ';
/** How far all wording of a text reaches, however long: each of n words and pairs counts LENGTH / √n. */
const LENGTH = 4.5;

/** A text of fewer known words is no surer for it than one of so many. */
const FEWEST = 30;

/** The name of a word or of a pair as a feature, in quotes (`'move'`, `subject 'move to'`); null where it is none. */
export type NameOf = (where: string, word: string, next: string) => string | null;

/** Every word and pair by its name. */
export const anyName: NameOf = (where, word, next) => `${where}'${next === '' ? word : `${word} ${next}`}'`;

/** Only the words and pairs among these names, those that a model has learnt; no name is put together to look it up. */
export function namesAmong(names: readonly string[]): NameOf {
  const byWord = new Map<string, Map<string, Map<string, string>>>();
  for (const name of names) {
    const [, where, word, next = ''] = NAME.exec(name) ?? [];
    if (where === undefined || word === undefined) continue;
    const ofPlace = byWord.get(where) ?? new Map<string, Map<string, string>>();
    const ofWord = ofPlace.get(word) ?? new Map<string, string>();
    byWord.set(where, ofPlace.set(word, ofWord.set(next, name)));
  }
  return (where, word, next) => byWord.get(where)?.get(word)?.get(next) ?? null;
}

const NAME = /^(|subject )'([^ ]+)(?: ([^ ]+))?'$/;

/**
 * The words and pairs of neighbouring words of passages, each once, as features; no pair across a sentence's end.
 */
export function wordingOf(passages: readonly Passage[], nameOf: NameOf): Map<string, number> {
  const names = new Set<string>();
  for (const { zone, words } of passages)
    if (zone !== 'location') addNames(words, zone === 'subject' ? SUBJECT : '', nameOf, names);
  const worth = wordWorth(names.size);
  return new Map([...names].map((name) => [name, worth]));
}

/** How much each of so many words and pairs counts. */
export const wordWorth = (count: number): number => LENGTH / Math.sqrt(Math.max(FEWEST, count));

function addNames(words: readonly Word[], where: string, nameOf: NameOf, names: Set<string>): void {
  let before = '';
  for (const { word } of words) {
    const plain = word === STOP ? '' : plainOf(word);
    const one = plain === '' ? null : nameOf(where, plain, '');
    const two = plain === '' || before === '' ? null : nameOf(where, before, plain);
    if (one !== null) names.add(one);
    if (two !== null) names.add(two);
    before = plain;
  }
}

/** A word as it is learnt: which number stands there tells nothing. */
export const plainOf = (word: string): string => (HAS_DIGIT.test(word) ? NUMBER : word);

const HAS_DIGIT = /\d/;
