import type { Message } from '../../domain/message.ts';
import { sentencesOf } from '../concerns/sentences.ts';
import { PhraseTrie } from '../cues/trie.ts';
import { wordsOf } from '../words.ts';
import { splitZones, spokenLines } from '../zones/index.ts';
import { SETTLES, UNSETTLES } from './rows.ts';

/** The exact words by which a message says that a point is settled, and the sentence before, which may name the point. */
export type Settlement = { quote: string; before: string };

/** The sentences of a message that call a point settled. Which point that is, its words and those before it tell. */
export function findSettled(message: Message): Settlement[] {
  const lines = splitZones(message.text, message.subject);
  const sentences = sentencesOf(message.text, spokenLines(lines));
  return sentences.flatMap(({ text }, at) =>
    isSettling(text) ? [{ quote: text, before: sentences[at - 1]?.text ?? '' }] : [],
  );
}

/** Whether a sentence calls a point settled. */
export function isSettling(text: string): boolean {
  const marks = new Set(
    trie()
      .find(wordsOf(text))
      .map(({ value }) => value),
  );
  return marks.has('settles') && !marks.has('unsettles') && !text.endsWith('?');
}

type Mark = 'settles' | 'unsettles';
let built: PhraseTrie<Mark> | undefined;

function trie(): PhraseTrie<Mark> {
  if (built) return built;
  built = new PhraseTrie<Mark>();
  for (const [mark, rows] of [
    ['settles', SETTLES],
    ['unsettles', UNSETTLES],
  ] as const)
    for (const phrase of rows.split('\n')) if (phrase.trim()) built.add(phrase.trim(), mark);
  return built;
}
