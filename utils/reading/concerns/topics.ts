import type { Holder, Topic } from '../../domain/values.ts';
import { STOP } from '../words.ts';
import { wordFeatures } from './features.ts';
import type { Table } from './model.ts';
import { type Token, tokensOf } from './tokens.ts';
import { MODEL } from './weights.ts';

/** What each word and pair of words speaks for. */
export type TopicTable = Table<Partial<Record<Topic, number>>>;

const MOST_CHARACTERS = 2000;

/** What a concern is about, by its words. */
export function topicOf(text: string, holder: Holder): { topic: Topic } {
  const short = text.slice(0, MOST_CHARACTERS);
  return { topic: topicIn(tokensOf(short, 0, short.length), holder, MODEL.topic) };
}

/** What tokens are about: the topic that they speak for most. Doubts about the employer are the candidate's alone. */
export function topicIn(tokens: readonly Token[], holder: Holder, table: TopicTable): Topic {
  const sums = new Map<Topic, number>();
  const add = (weights: Partial<Record<Topic, number>> | undefined) => {
    for (const [topic, weight] of Object.entries(weights ?? {}) as [Topic, number][])
      sums.set(topic, (sums.get(topic) ?? 0) + weight);
  };
  topicFeatures(tokens, holder, {
    one: (name) => add(table.ones.get(name)),
    two: (first, second) => add(table.twos.get(first)?.get(second)),
  });
  if (holder === 'interviewer') sums.delete('employer');
  return [...sums].reduce((best, each) => (each[1] > best[1] ? each : best), ['experience', -99] as [
    Topic,
    number,
  ])[0];
}

/** The features of a topic: the words, and whose doubt it is. */
export function topicFeatures(
  tokens: readonly Token[],
  holder: Holder,
  sink: Parameters<typeof wordFeatures>[1],
): void {
  sink.one('@always');
  sink.two('@holder', holder);
  wordFeatures(tokens, sink);
  // The candidate's "why" asks about the employer, an interviewer's about the candidate.
  if (holder === 'candidate') for (const { stem } of tokens) if (stem !== STOP) sink.two('@mine', stem);
}
