import { overlaps } from '../score.ts';
import type { LabelledStory, MustComeUp } from './load.ts';
import type { Prompt } from './tell.ts';

/** What is ranked: the words of a concern, who would ask. */
export type Ranked = Pick<Prompt, 'quote' | 'source' | 'askedBy'>;

/** A story with a ranking of its concerns, best first. */
export type Scored = { story: LabelledStory; ranked: readonly Ranked[]; bare: number };

/** How many prompts a person reads before they look away. */
const TOP = 5;

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Two quotes of one place: one holds the other, or they share most of their words. */
function isSameQuote(a: string, b: string): boolean {
  const [mine, theirs] = [plain(a), plain(b)];
  return mine.includes(theirs) || theirs.includes(mine) || overlaps(a, b);
}

const isAbout = ({ quote }: Ranked, wanted: MustComeUp) =>
  [wanted.quote, ...wanted.also].some((words) => isSameQuote(words, quote));

type Found = { at: number; wanted: MustComeUp; prompt: Ranked };

/** Which labelled concern each prompt is about, each found once: saying a point again finds nothing new. */
export function found({ story, ranked }: Pick<Scored, 'story' | 'ranked'>): Found[] {
  const left = [...story.mustComeUp];
  return ranked.flatMap((prompt, at) => {
    const index = left.findIndex((wanted) => isAbout(prompt, wanted));
    const [wanted] = index < 0 ? [] : left.splice(index, 1);
    return wanted ? [{ at, wanted, prompt }] : [];
  });
}

const inTop = (scored: Scored) => found(scored).filter(({ at }) => at < TOP);
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Of the concerns that must come up, how many stand among the first five. */
export const recallAtFive = (cases: readonly Scored[]) =>
  ratio(
    total(cases.map((one) => inTop(one).length)),
    total(cases.map(({ story }) => story.mustComeUp.length)),
  );

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (gains: readonly number[]) => total(gains.map((each, at) => each / Math.log2(at + 2)));

/** The mean over stories of how near the first five stand to the best order there is (gain 2^grade − 1). */
export function ndcgAtFive(cases: readonly Scored[]): number {
  const each = cases.map((one) => {
    const gains = Array.from({ length: TOP }, () => 0);
    for (const { at, wanted } of inTop(one)) gains[at] = gain(wanted.grade);
    const best = one.story.mustComeUp.map(({ grade }) => gain(grade)).sort((a, b) => b - a);
    return ratio(discounted(gains), discounted(best.slice(0, TOP)));
  });
  return ratio(total(each), each.length);
}

/** Of all concerns found, how many are given to somebody who may well ask them. */
export function askerRight(cases: readonly Scored[]): number {
  const all = cases.flatMap((one) => found(one));
  const right = all.filter(({ prompt, wanted }) =>
    wanted.askers.some((asker) => isPerson(asker, prompt.askedBy)),
  );
  return ratio(right.length, all.length);
}

/** Titles before a name are no part of it. */
const nameOf = (name: string) => plain(name).replace(/^(dr|sr|sir|lady|councillor|baroness|mrs?|ms) /, '');

function isPerson(asker: string, said: string | null): boolean {
  if (said === null) return false;
  const [mine, theirs] = [nameOf(asker), nameOf(said)];
  return mine.includes(theirs) || theirs.includes(mine);
}

/** Prompts on something that must not show: another employer's words, or a point that is settled. */
export const wrongOnes = ({ story, ranked }: Scored): Ranked[] =>
  ranked.filter(({ quote }) => story.mustNot.some((words) => isSameQuote(words, quote)));

/** Those of them that are another employer's: their mail's domain writes nothing else that matters here. */
export function leaksOf(scored: Scored): Ranked[] {
  const { story } = scored;
  const domainOf = (file: string | null) =>
    story.messages
      .find((each) => each.file === file)
      ?.message.from?.email?.toLowerCase()
      .split('@')[1];
  const own = new Set([story.me.split('@')[1], domainOf(story.invite)]);
  for (const { file, message } of story.messages)
    if (story.mustComeUp.some(({ quote }) => message.text.includes(quote))) own.add(domainOf(file));
  return wrongOnes(scored).filter(({ source }) => !own.has(domainOf(source)));
}
