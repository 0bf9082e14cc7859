import { squash } from './company-phrase.ts';
import { fitOfWords } from './employer-domain.ts';
import { isNameEnd, withoutUmlauts } from './label-names.ts';
import { isFirstName, isHonorific } from './person-name.ts';
import { AGENCY_NAMES, INSTITUTIONS, SUB_UNITS } from './rows/companies.ts';
import { NOUN_ENDS } from './rows/company-words.ts';
import type { Text } from './texts.ts';
import { isTitleWord } from './titles.ts';
import { isCapital, rowWords } from './tokens.ts';

/** A name that may be the employer's, however it is spelt: `words` are folded, `key` is all of them as one. */
export type Candidate = {
  name: string;
  key: string;
  words: readonly string[];
  features: Set<string>;
  places: number;
};

const UNITS = new Set(rowWords(SUB_UNITS));
const INSTITUTION = new Set(rowWords(INSTITUTIONS));
/** Buildings carry a firm's name or its town's. */
const HOUSE =
  /\b(?:house|building|street|road|avenue|lane|square|campus|tower|court|way|drive|site|stra(?:ß|ss)e|platz|rue|calle|gebäude)$/iu;
const JOINING = new Set(['and', 'und', 'et', 'y', 'en', 'e']);
export const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase();

/** In the middle of a text stand a hundred words in capitals; one that nothing brings in and nothing is like is no choice. */
function telling(candidates: Map<string, Candidate>, label: string | null): Candidate[] {
  const own = squash(label ?? '').slice(0, 3);
  const isTold = ({ features, words }: Candidate) =>
    [...features].some((feature) => !isDumb(feature)) ||
    (own !== '' && words.some((word) => word.startsWith(own) || own.startsWith(word)));
  const told = [...candidates.values()].filter(isTold);
  const begin = new Set(told.flatMap(({ words }) => [words[0], words.at(-1)]));
  for (const [key, each] of candidates)
    if (!begin.has(each.words[0]) && !begin.has(each.words.at(-1))) candidates.delete(key);
  return [...candidates.values()];
}

/** Places that say nothing. */
const DUMB = new Set([
  'mid body',
  'tail body',
  'head body',
  'mid note',
  'tail note',
  'head note',
  'part of a run',
]);
const isDumb = (feature: string) => DUMB.has(feature) || feature.startsWith('head body (');

type Around = {
  label: string | null;
  /** What else the sender's host says: `quillstone` of `quillstone.hirewell.example`. */
  hosts: readonly string[];
  signs: readonly string[];
  people: ReadonlySet<string>;
  texts: readonly Text[];
};

/** Adds to each candidate what it is like, whom it fits and what other names are to it. */
export function describe(candidates: Map<string, Candidate>, around: Around): void {
  const all = telling(candidates, around.label);
  const small = smallWords(all, around.texts);
  const fitting = all.map((each) => fitNamed(each, around.label));
  const isFitted = all.some(
    (each, i) =>
      !each.features.has('the plain domain') && (fitting[i] !== null || sharesWord(each, around.label)),
  );
  for (const [i, candidate] of all.entries()) {
    const { features } = candidate;
    const fit = fitting[i] ?? null;
    if (fit) features.add(fit);
    if (around.hosts.some((host) => fitOfWords(candidate.words, candidate.key, host) >= 0.8))
      features.add('fits: the host');
    if (!fit && sharesWord(candidate, around.label)) features.add('fits: a word');
    if (around.label === null) features.add('no domain');
    if (around.label !== null)
      for (const sign of around.signs) features.add(`${fit ? 'own' : 'other'}, ${sign}`);
    if (features.has('the plain domain') && isFitted) features.add('plain, though named');
    addLikeness(candidate, around.people, small);
  }
  relate(all);
}

/** How a name fits the sender's domain; null where it doesn't. */
function fitNamed({ words, key, features }: Candidate, label: string | null): string | null {
  if (label === null) return null;
  if (features.has('the plain domain')) return 'fits: the domain';
  const fit = fitOfWords(words, key, label);
  if (fit === 1) return 'fits: the same';
  return fit === 0 ? null : fit === 0.8 ? 'fits: longer' : fit === 0.7 ? 'fits: shorter' : 'fits: spelt';
}

/** "Kantonsspital Surental" and `ks-surental`: a whole part of the domain is a word of the name. */
function sharesWord({ words, features }: Candidate, label: string | null): boolean {
  if (label === null || !label.includes('-') || features.has('the plain domain')) return false;
  const parts = label.split('-').filter((part) => part.length >= 4);
  return words.some((word) =>
    word.split('-').some((each) => parts.some((part) => each === part || each === withoutUmlauts(part))),
  );
}

/** Those words of names that stand in the text in lower case too: names are not made of them. */
function smallWords(candidates: readonly Candidate[], texts: readonly Text[]): ReadonlySet<string> {
  const asked = new Set(candidates.flatMap(({ words }) => words));
  const small = new Set<string>();
  for (const { tokens } of texts)
    for (const { text, word } of tokens) if (!isCapital(text) && asked.has(word)) small.add(word);
  return small;
}

/** A name with what it is compared to. */
type Likened = Candidate & {
  first: string;
  last: string;
  people: ReadonlySet<string>;
  small: ReadonlySet<string>;
};

/** What a name may be like. */
const LIKE: readonly (readonly [string, (name: Likened) => boolean])[] = [
  ['said twice', ({ places }) => places === 2],
  ['said more often', ({ places }) => places > 2],
  ['people of the mail', ({ words, people }) => words.every((word) => people.has(word))],
  ['one of the mail', ({ words, people }) => words.some((word) => people.has(word) && word.length > 2)],
  ['a first name', ({ first }) => isFirstName(first)],
  ['polite', ({ first }) => isHonorific(first)],
  ['an institution', ({ words }) => words.some((word) => INSTITUTION.has(word))],
  ['ends as names do', ({ words, last }) => words.length > 1 && isNameEnd(last)],
  ['an agency by name', ({ name }) => AGENCY_NAMES.test(name)],
  ['a title in it', ({ words }) => words.some(isTitleWord)],
  ['a unit', ({ first }) => UNITS.has(first)],
  ['initials', ({ name, words }) => words.length === 1 && /^[A-Z]{2,5}$/.test(name)],
  ['a number in it', ({ name }) => /\d/.test(name)],
  ['a noun', ({ words, first }) => words.length === 1 && NOUN_ENDS.test(first)],
  ['in lower case too', ({ words, small }) => words.some((word) => word.length > 2 && small.has(word))],
  ['shouted', ({ name }) => isShouted(name)],
  ['a house', ({ name }) => HOUSE.test(name)],
  ['two joined', ({ words }) => words.some((word) => JOINING.has(word))],
];

function addLikeness(candidate: Candidate, people: ReadonlySet<string>, small: ReadonlySet<string>): void {
  const { words, features } = candidate;
  const likened = { ...candidate, first: words[0] ?? '', last: words.at(-1) ?? '', people, small };
  features.add(`${Math.min(words.length, 4)} words`);
  for (const [like, is] of LIKE) if (is(likened)) features.add(like);
}

/** What a short form lends to the longer one. */
const LENT = /^(?:employer|after at|does|whole subject|head subject|fits|behind)/;
const GROUP = /^(?:group|gruppe|groupe|holdings?|company|international)$/;

/** A short form speaks for the longer one: "Dunmere" for "Dunmere Homes". */
function relate(all: readonly Candidate[]): void {
  const byWord = new Map<string, Candidate[]>();
  for (const each of all)
    for (const word of endsOf(each)) {
      const same = byWord.get(word) ?? [];
      if (same.length < MOST_ALIKE) same.push(each);
      byWord.set(word, same);
    }
  for (const long of all)
    for (const word of endsOf(long))
      for (const short of byWord.get(word) ?? []) if (isShortOf(short, long)) lend(short, long);
}

/** More names than this with one word are a list. */
const MOST_ALIKE = 20;
function endsOf({ words }: Candidate): string[] {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  return first === last ? [first] : [first, last];
}

function lend(short: Candidate, long: Candidate): void {
  const side = short.words[0] === long.words[0] ? 'behind' : 'before';
  short.features.add(`said longer ${side}`);
  long.features.add(`said shorter, more ${side}`);
  if (side === 'before' && INSTITUTION.has(long.words[0] ?? ''))
    long.features.add('more before: an institution');
  for (const feature of [...short.features])
    if (LENT.test(feature)) long.features.add(`its short form: ${feature}`);
}

function isShortOf(short: Candidate, long: Candidate): boolean {
  if (short.words.length >= long.words.length || short.key.length < 3) return false;
  const rest = long.key.slice(short.key.length);
  return (
    (short.words[0] === long.words[0] && long.key.startsWith(short.key) && !GROUP.test(rest)) ||
    (short.key.length >= 5 && short.words.at(-1) === long.words.at(-1) && long.key.endsWith(short.key))
  );
}
