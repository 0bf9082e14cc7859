import type { Person } from '../../../utils/domain/records.ts';
import type { Topic } from '../../../utils/domain/values.ts';
import { FINAL_LIFTS, PRIORS, ROUND_LIFTS } from '../../../utils/followups/priors.ts';
import { familyOf } from '../../../utils/reading/fields/family.ts';
import type { LabelledStory } from './load.ts';
import type { Ranked } from './score.ts';
import type { Told } from './tell.ts';

/** What simpler rankings would make of the same labelled concerns; they know the mailbox, not which mail is whose. */
type Candidate = Ranked & { topic: Topic; at: number };
type Meeting = { invite: string; final: boolean; people: Pick<Person, 'name' | 'family'>[] };
type Score = (candidate: Candidate, meeting: Meeting, pool: readonly Candidate[]) => number;

/** Mulberry32's first number for a text: the same run gives the same order. */
function luckOf(text: string): number {
  let state = 7;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 0x5bd1e995) ^ (state >>> 13);
  return (state >>> 0) / 4294967296;
}

const priorOf = (topic: Topic, { people }: Meeting) =>
  Math.max(0, ...people.map(({ family }) => (family ? (PRIORS[topic][family] ?? 0) : 0)));

const roundOf = (topic: Topic, { final }: Meeting) =>
  (ROUND_LIFTS[topic] ?? 1) * (final ? (FINAL_LIFTS[topic] ?? 1) : 1);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Okapi BM25 (k1 1.2, b 0.75) of the invite's words against each concern. */
const bm25: Score = ({ quote }, { invite }, pool) => {
  const own: readonly string[] = wordsOf(quote);
  const mean = pool.reduce((sum, each) => sum + wordsOf(each.quote).length, 0) / Math.max(1, pool.length);
  return [...new Set(wordsOf(invite))].reduce((score, word) => {
    const times = own.filter((each) => each === word).length;
    const holders = pool.filter((each) => wordsOf(each.quote).includes(word)).length;
    const rarity = Math.log(1 + (pool.length - holders + 0.5) / (holders + 0.5));
    return score + (rarity * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * own.length) / Math.max(1, mean)));
  }, 0);
};

const SCORES: readonly (readonly [string, Score])[] = [
  ['random', ({ quote }) => luckOf(quote)],
  ['most recent', ({ at }) => at],
  ['round only', ({ topic }, meeting) => roundOf(topic, meeting)],
  ['role only', ({ topic }, meeting) => priorOf(topic, meeting)],
  ['BM25 on the invite', bm25],
];

/** Each baseline's name with its ranking of a story's concerns; the asker is whoever is likeliest by role alone. */
export const BASELINES = SCORES.map(([name, score]) => ({
  name,
  rank: ({ story, readings }: Told): Ranked[] => {
    const meeting = meetingOf(story, readings);
    const pool = poolOf(story).map((each) => ({ ...each, askedBy: likeliest(each.topic, meeting) }));
    return pool
      .map((each) => ({ each, worth: score(each, meeting, pool) }))
      .sort((a, b) => b.worth - a.worth || luckOf(a.each.quote) - luckOf(b.each.quote))
      .map(({ each }) => each);
  },
}));

function meetingOf(story: LabelledStory, readings: Told['readings']): Meeting {
  const at = story.messages.findIndex(({ file }) => file === story.invite);
  const invite = story.messages[at];
  const people = (readings[at]?.people ?? []).map(({ name, title }) => ({ name, family: familyOf(title) }));
  return { invite: invite?.message.text ?? '', final: invite?.final ?? false, people };
}

/** Every labelled concern up to the invite. */
function poolOf(story: LabelledStory): Candidate[] {
  const end = story.messages.findIndex(({ file }) => file === story.invite);
  return story.messages.slice(0, end + 1).flatMap(({ file, concerns }, message) =>
    concerns.map(({ quote, topic }, place) => ({
      quote,
      topic,
      source: file,
      askedBy: null,
      at: message + place / 100,
    })),
  );
}

function likeliest(topic: Topic, { people }: Meeting): string | null {
  const ranked = [...people].sort((a, b) => weight(b, topic) - weight(a, topic));
  return ranked[0]?.name ?? null;
}

const weight = ({ family }: Meeting['people'][number], topic: Topic) =>
  family ? (PRIORS[topic][family] ?? 0) : 0;
