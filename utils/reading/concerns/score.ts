import { type Match, PhraseTrie } from '../cues/trie.ts';
import { type Word, wordsOf } from '../words.ts';
import type { ConcernGroup, ConcernRows } from './groups.ts';
import { EN } from './rows/en.ts';
import { DE, ES, FR, NL, REST } from './rows/others.ts';

/** What the phrases of a sentence (or clause) say, by group, with their exact places. */
export type Marks = {
  found: Match<ConcernGroup>[];
  has: (group: ConcernGroup) => boolean;
  count: (group: ConcernGroup) => number;
};

let built: PhraseTrie<ConcernGroup> | undefined;

function trie(): PhraseTrie<ConcernGroup> {
  if (built) return built;
  built = new PhraseTrie<ConcernGroup>();
  for (const rows of [EN, DE, FR, ES, NL, REST]) addRows(built, rows);
  return built;
}

function addRows(into: PhraseTrie<ConcernGroup>, rows: ConcernRows): void {
  for (const [group, phrases] of Object.entries(rows) as [ConcernGroup, string][])
    for (const phrase of phrases.split('\n')) if (phrase.trim()) into.add(phrase.trim(), group);
}

/** The marks of a stretch of text; `offset` is its place in the message. */
export function marksOf(text: string, offset: number): Marks {
  const found = trie().find(wordsOf(text, offset));
  const groups = new Map<ConcernGroup, number>();
  // "Would have liked" is no praise, though "liked" is.
  const isInside = (one: Match<ConcernGroup>) =>
    one.value === 'praise' &&
    found.some((each) => each.value !== 'praise' && each.at <= one.at && each.last >= one.last);
  for (const { value } of found.filter((one) => !isInside(one)))
    groups.set(value, (groups.get(value) ?? 0) + 1);
  return { found, has: (group) => groups.has(group), count: (group) => groups.get(group) ?? 0 };
}

/** Words that make a sentence one about the candidate, in all languages. */
const YOU = new Set(
  'you your yours yourself candidate candidacy he she his her him sie ihr ihre ihnen ihrer ihren ihrem du dein deine dir dich kandidat kandidatin vous votre vos toi ton ta tes tu te ti su sus usted candidato candidata candidat candidate je jij jou jouw u uw kandidaat lei suo sua tua voce seu dig din du pan pana pani twoj twoje'.split(
    ' ',
  ),
);
const I = new Set(
  'i my me mine myself ich mir mein meine mich je me mon ma mes moi yo mi mis ik mijn mij io mio eu meu minha jag min ja moje moj'.split(
    ' ',
  ),
);

/** Whether the words speak to or of the candidate, or of the writer. */
export const speaksTo = (words: readonly Word[]) =>
  words.some(({ word }) => YOU.has(word.split("'")[0] ?? ''));
export const speaksOfSelf = (words: readonly Word[]) =>
  words.some(({ word }) => I.has(word.split("'")[0] ?? ''));

/** What the surroundings of a sentence add: the kind of mail, a heading of doubts above it, who writes. */
export type Surroundings = { feedback: boolean; opened: boolean; outgoing: boolean };

/** The log-odds that a stretch of text holds a concern: small, additive, explainable. */
export function scoreOf(text: string, offset: number, around: Surroundings): number {
  const marks = marksOf(text, offset);
  if (marks.has('protected')) return -9;
  const words = wordsOf(text);
  if (words.length < 3) return -9;
  const toYou = speaksTo(words);
  const ofSelf = speaksOfSelf(words);
  const theirs = around.outgoing
    ? 0
    : Math.min(2, marks.count('doubt')) * 1.8 +
      Math.min(2, marks.count('lack')) * 0.9 +
      Math.min(2, marks.count('probe')) * 0.95;
  const mine = around.outgoing
    ? Math.min(2, marks.count('own')) * 2 +
      Math.min(2, marks.count('ask')) * 1.9 +
      (marks.has('doubt') ? 0.6 : 0)
    : 0;
  return (
    theirs +
    mine -
    2.2 -
    (marks.has('denied') ? 3 : 0) -
    (marks.has('praise') && !marks.has('pivot') && !marks.has('doubt') ? 0.9 : 0) +
    (around.feedback ? 1 : 0) +
    (around.opened ? 1.7 : 0) +
    (toYou && !around.outgoing ? 0.4 : 0) +
    (ofSelf && around.outgoing ? 0.5 : 0) -
    (text.endsWith('?') && !toYou && !around.outgoing ? 0.6 : 0)
  );
}

/** 0..1 from the log-odds. */
export const strengthOf = (score: number) => Math.round(100 / (1 + Math.exp(-score))) / 100;
