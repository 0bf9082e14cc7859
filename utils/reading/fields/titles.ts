import { fold, folded } from '../words.ts';
import { TITLE_AREAS, TITLE_NOUNS, TITLE_RANKS } from './rows/titles.ts';
import { rowWords } from './tokens.ts';

const ALL = rowWords(Object.values(TITLE_NOUNS).join(' '));
const NOUNS = new Set(ALL.filter((word) => !word.startsWith('*')));
/** No ending is shorter; by so many last letters a word's own endings are looked up. */
const TAIL = 4;
const ENDINGS = Map.groupBy(
  ALL.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  (ending) => ending.slice(-TAIL),
);
/** Languages whose titles go on in lower case. */
const SMALL = new Set(
  ['fr', 'es', 'nl', 'it', 'pt', 'sv', 'pl'].flatMap((language) => rowWords(TITLE_NOUNS[language] ?? '')),
);
const ENGLISH = new Set(rowWords(`${TITLE_NOUNS.en} ${TITLE_NOUNS.de}`));
const AREAS = new Set(rowWords(TITLE_AREAS));
const RANKS = new Set(rowWords(TITLE_RANKS));

/** `Referent:in`, `Leiter/-in`, `chargé(e)`, `Jefe/a` → the plain word, folded. */
const plain = (word: string) => (HAS_MARK.test(word) ? fold(word.replace(DOUBLE, '')) : folded(word));
const DOUBLE = /(?:[:*_/]-?in(?:nen)?|\/\p{L}{1,5}|\(\p{L}{1,5}\)|·\p{L}{1,5})$/u;
const HAS_MARK = /[:*_/(·]/;

const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** Whether a word makes a phrase a job's title, in any language: `Engineer`, `Referent:in`, `Projektleiterin`. */
export function isTitleWord(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const whole = plain(word);
  const is = isNoun(whole) || (PARTED.test(whole) && whole.split(PARTED).some(isNoun));
  if (known.size > MOST_KNOWN) known.clear();
  known.set(word, is);
  return is;
}

const PARTED = /[-/&]/;

function isNoun(word: string): boolean {
  if (NOUNS.has(word)) return true;
  if (word.endsWith('s') && word.length > 4 && NOUNS.has(word.slice(0, -1))) return true;
  const endings = ENDINGS.get(word.slice(-TAIL)) ?? [];
  return endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** Whether a word names a field that a title may go on with after a comma or a dash. */
export const isArea = (word: string): boolean => AREAS.has(folded(word));

/** Whether a word is a rank after which a comma goes on with the field. */
export const isRank = (word: string): boolean => RANKS.has(folded(word));

/** Whether a word is a title's noun of another language than English, which goes on in lower case: `Responsable paie`. */
export const isOwnNoun = (word: string): boolean => SMALL.has(plain(word)) && !ENGLISH.has(plain(word));
