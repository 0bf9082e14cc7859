import type { Message } from '../../domain/message.ts';
import type { Group } from '../cues/groups.ts';
import type { Hit } from '../cues/index.ts';
import type { Said } from '../said.ts';
import { type NameOf, wordingOf } from '../wording.ts';
import { type SentenceModel, sentenceFeatures, sentencesOf } from './sentences.ts';
import { type Structure, structureOf } from './structure.ts';

export type { Structure } from './structure.ts';

/** What the intent is decided on, by name: cue groups, structure, words in quotes, what sentences say; absent is 0. Values are 0..4. */
export type Features = ReadonlyMap<string, number>;

/** How much each further cue of a group adds to its strongest one, and the most that they can come to. */
const FURTHER = 0.2;
const ROLE = 0.6;
const MOST = 1.5;
const ARRANGING: readonly Group[] = ['confirm', 'remind', 'reschedule', 'cancel'];
/** What a message says, the cues in it, and those in the mail that it answers. */
export type Words = { said: Said; hits: readonly Hit[]; history: readonly Hit[] };

/** What the words of a message are looked up in. */
export type Learnt = { nameOf: NameOf; sentences: SentenceModel };

/** The features of a message; `learnt` knows the words that weigh anything. */
export function featuresOf(
  message: Message,
  { said, hits, history }: Words,
  structure: Structure,
  learnt: Learnt,
): Features {
  const features = new Map<string, number>([['always', 1]]);
  const subject = score(hits.filter((hit) => hit.zone === 'subject'));
  for (const [name, value] of score(hits)) features.set(name, value);
  for (const [name, value] of subject) features.set(`${name} subject`, value);
  for (const [group, value] of score(history)) features.set(`answers ${group}`, value);
  // A job's title is a word of jobs too.
  if (structure.role !== null) features.set('job', Math.max(features.get('job') ?? 0, ROLE));
  const has = (group: Group) => features.has(group) || features.has(passing(group));
  if (has('interview') && has('job')) features.set('interview and job', 1);
  if (!has('interview') && !has('job')) {
    features.set('neither interview nor job', 1);
    const isAsked = has('invite') || message.calendar.length > 0;
    if (isAsked && !structure.isKnown) features.set('invite to anything', 1);
    if (ARRANGING.some(has) && !structure.isKnown) features.set('arranges anything', 1);
  }
  // Every calendar event has a time: without a word of jobs it says nothing.
  const isAnyEvent = message.calendar.length > 0 && !has('interview') && !has('job') && !structure.isKnown;
  const counted = isAnyEvent ? { ...structure, slots: [] } : structure;
  for (const name of structureOf(message, said, has('interview') || has('job'), counted))
    features.set(name, 1);
  for (const [name, value] of wordingOf(said.passages, learnt.nameOf)) features.set(name, value);
  for (const [name, value] of sentenceFeatures(sentencesOf(said.passages), learnt.sentences))
    features.set(name, value);
  return features;
}

/** Each group's score: its strongest cue, and a little for every other wording of it. Passing words count apart. */
function score(hits: readonly Hit[]): Map<string, number> {
  const byName = new Map<string, Map<string, number>>();
  for (const hit of hits) {
    const name = cueFeature(hit);
    const wordings = byName.get(name) ?? new Map<string, number>();
    const quote = hit.quote.toLowerCase();
    wordings.set(quote, Math.max(hit.strength, wordings.get(quote) ?? 0));
    byName.set(name, wordings);
  }
  return new Map([...byName].map(([name, wordings]) => [name, combine([...wordings.values()])]));
}

/** The feature that a cue speaks as. */
export const cueFeature = ({ group, passing: isPassing }: Pick<Hit, 'group' | 'passing'>): string =>
  isPassing ? passing(group) : group;

const passing = (group: Group) => `${group} in passing`;

function combine(strengths: readonly number[]): number {
  const best = Math.max(...strengths);
  const sum = strengths.reduce((total, each) => total + each, 0);
  return Math.min(MOST, best + FURTHER * (sum - best));
}
