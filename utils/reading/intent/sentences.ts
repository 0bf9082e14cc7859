import { Intent } from '../../domain/values.ts';
import type { Passage } from '../said.ts';
import { plainOf } from '../wording.ts';
import { STOP, type Word } from '../words.ts';
import learnt from './sentences.json' with { type: 'json' };

/**
 * What single sentences do: most mails have one that tells their act, among many that any mail may hold. Words and pairs of
 * words, each with its weight for each intent in the order of `Intent.options`, in halves.
 */
export type SentenceWeights = Readonly<Record<string, readonly number[]>>;

/** A model ready to be asked: weights by word and next word ('' for the word alone). */
export type SentenceModel = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** The weight that every sentence has. */
const ALWAYS = '';
/** A sentence of fewer known words and pairs is no surer than one of so many. */
const FEWEST = 6;
/** So many sentences of a mail are heard. */
const MOST = 60;
/** The surest sentence counts, and the mean of so many of the surest. */
const SEVERAL = 3;
/** Less sure than e^-FLOOR is not at all. */
const FLOOR = 4.5;
const HALVES = 2;

/** A model of weights as they are written down. */
export function toSentenceModel(weights: SentenceWeights): SentenceModel {
  const model = new Map<string, Map<string, readonly number[]>>();
  for (const [name, row] of Object.entries(weights)) {
    const [word = '', next = ''] = name.split(' ');
    const ofWord = model.get(word) ?? new Map<string, readonly number[]>();
    model.set(word, ofWord.set(next, row));
  }
  return model;
}

/** Made by tests/eval/fit-intent.ts. */
export const SENTENCES: SentenceModel = toSentenceModel(learnt);

/** The sentences of a message in plain words: the first ones, the subject's first. */
export function sentencesOf(passages: readonly Passage[]): string[][] {
  const sentences: string[][] = [];
  for (const { zone, words } of passages) if (zone !== 'location') addSentences(words, sentences);
  return sentences;
}

function addSentences(words: readonly Word[], sentences: string[][]): void {
  let own: string[] = [];
  for (const { word } of words) {
    if (sentences.length >= MOST) return;
    if (word !== STOP) own.push(plainOf(word));
    else if (own.length > 0) {
      sentences.push(own);
      own = [];
    }
  }
  if (own.length > 0) sentences.push(own);
}

/** Each word and pair of a sentence once, with the weights that it has. */
function rowsIn(sentence: readonly string[], model: SentenceModel): Set<readonly number[]> {
  const rows = new Set<readonly number[]>();
  for (const [i, word] of sentence.entries()) {
    const ofWord = model.get(word);
    if (!ofWord) continue;
    const one = ofWord.get('');
    const next = sentence[i + 1];
    const two = next === undefined ? undefined : ofWord.get(next);
    if (one) rows.add(one);
    if (two) rows.add(two);
  }
  return rows;
}

/** How much each of so many words and pairs of a sentence counts. */
export const sentenceWorth = (count: number): number => 1 / Math.sqrt(Math.max(FEWEST, count));

/** The logarithms of a sentence's chances for each intent. */
function chancesOf(sentence: readonly string[], model: SentenceModel): number[] {
  const rows = rowsIn(sentence, model);
  const worth = sentenceWorth(rows.size);
  const always = model.get(ALWAYS)?.get('') ?? [];
  const scores = Intent.options.map((_, i) => {
    let sum = 0;
    for (const row of rows) sum += row[i] ?? 0;
    return ((always[i] ?? 0) + sum * worth) / HALVES;
  });
  const most = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, each) => sum + Math.exp(each - most), 0)) + most;
  return scores.map((each) => each - total);
}

/**
 * What the sentences of a message say, as features of its intent: for each intent how sure the surest sentence is, and the
 * surest few together; 0 (not at all) to FLOOR / 2 (sure).
 */
export function sentenceFeatures(
  sentences: readonly (readonly string[])[],
  model: SentenceModel,
): Map<string, number> {
  const chances = sentences.map((sentence) => chancesOf(sentence, model));
  const features = new Map<string, number>();
  for (const [i, intent] of Intent.options.entries()) {
    const surest = chances.map((each) => Math.max(0, FLOOR + (each[i] ?? 0)) / 2).sort((a, b) => b - a);
    const few = surest.slice(0, SEVERAL);
    features.set(`sentence: ${intent}`, surest[0] ?? 0);
    features.set(`sentences: ${intent}`, few.reduce((sum, each) => sum + each, 0) / Math.max(1, few.length));
  }
  return features;
}

/** The words and pairs of a sentence by their names, for fitting; what every sentence has is ''. */
export function namesIn(sentence: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const [i, word] of sentence.entries()) {
    names.add(word);
    const next = sentence[i + 1];
    if (next !== undefined) names.add(`${word} ${next}`);
  }
  return names;
}
