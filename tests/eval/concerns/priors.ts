import type { Topic } from '../../../utils/domain/values.ts';
import { tokensOf } from '../../../utils/reading/concerns/tokens.ts';
import { fold } from '../../../utils/reading/words.ts';
import { TOPIC_WORDS } from './topic-words.ts';
import { SPEAK_AGAINST, SPEAK_FOR, SPEAK_LOUDLY } from './words.ts';

/** What a written word weighs before any data. */
const CONCERN_PRIOR = 0.7;
const LOUD_PRIOR = 1.2;
const TOPIC_PRIOR = 3;

/** The names of the features of written words; `_` joins two into a pair. */
function namesOf(words: string): string[] {
  return words
    .split(/\s+/)
    .filter(Boolean)
    .map((each) => {
      const plain = fold(each.replaceAll('_', ' '));
      const stems = tokensOf(plain, 0, plain.length).map(({ stem }) => stem);
      return stems.slice(0, 2).join(' ');
    });
}

/** What each word speaks for before any data. */
export function topicPrior(): Map<string, Map<Topic, number>> {
  const topicsOf = new Map<string, Set<Topic>>();
  for (const [topic, words] of Object.entries(TOPIC_WORDS) as [Topic, string][])
    for (const name of namesOf(words)) topicsOf.set(name, (topicsOf.get(name) ?? new Set()).add(topic));
  return new Map(
    [...topicsOf].map(([name, topics]) => [
      name,
      new Map([...topics].map((topic) => [topic, TOPIC_PRIOR / topics.size])),
    ]),
  );
}

/** How much each word speaks for a doubt before any data. */
export function concernPrior(): Map<string, number> {
  const prior = new Map<string, number>();
  for (const name of namesOf(SPEAK_FOR)) prior.set(name, CONCERN_PRIOR);
  for (const name of namesOf(SPEAK_AGAINST)) prior.set(name, (prior.get(name) ?? 0) - CONCERN_PRIOR);
  for (const name of namesOf(SPEAK_LOUDLY)) prior.set(name, LOUD_PRIOR);
  return prior;
}
