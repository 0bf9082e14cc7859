import { folded } from '../words.ts';
import { INSTITUTIONS, NAME_JOINS, TEAM_WORDS } from './rows/companies.ts';
import { LATE_TAILS, NAME_TAILS } from './rows/name-tails.ts';
import { isTitleWord } from './titles.ts';
import { isCapital, rowWords, type Token, tokensOf } from './tokens.ts';

const JOINS = new Set(rowWords(NAME_JOINS));
const INSTITUTION = new Set(rowWords(INSTITUTIONS));
const TEAMS = new Set(rowWords(TEAM_WORDS));
/** Words that a name goes on with in running text, folded. */
const NAME_ENDS = new Set(
  rowWords(
    `${INSTITUTIONS} ${NAME_TAILS} ${LATE_TAILS} nhs district county division community primary secondary high regional city services`,
  ),
);
export const isNameEnd = (word: string): boolean => NAME_ENDS.has(word);
/** No longer line is a signature's. */
const LONGEST_LINE = 70;
/** How domains write an ampersand. */
const ANDS = ['and', 'und', 'et', 'y', 'en', 'e', 'n', ''];
/** A word has to give so many letters to be known by them; else the whole label has to be initials. */
const TELLING = 3;
const INITIALS = 3;
/** Names and labels are shorter than this. */
const [MOST_WORDS, MOST_LETTERS] = [9, 40];

/**
 * Whether a name's words spell a domain's label, each by its beginning or whole, in their order: `Wild Rose School Division`
 * spells `wildrosesd`, `Eastmarsh County Council` `eastmarshcc`, `Fuchs & Elster` `fuchsundelster`. Gives the number of the
 * words up to the last one that is needed; 0 where they don't.
 */
export function spelled(words: readonly string[], label: string): number {
  const own = label.slice(0, MOST_LETTERS);
  const plain = words.slice(0, MOST_WORDS).map(squeezed);
  for (const spelling of new Set([own, withoutUmlauts(own)])) {
    const ways = spellings(plain, spelling);
    if (ways > 0) return ways;
  }
  return 0;
}

const squeezed = (word: string) =>
  word === '&' || word === '+' ? word : folded(word).replace(/[^\p{L}\p{N}]/gu, '');

/** Names fold to `ruttisberg`, domains say `ruettisberg`. */
/** As names fold: `krabbenhoeft` → `krabbenhoft`. */
export const withoutUmlauts = (label: string) => label.replace(/([aou])e/g, '$1');

/** Goes through the words from the first; keeps for each place in the label whether a telling word led there. */
function spellings(words: readonly string[], label: string): number {
  const isInitials = label.length >= INITIALS && label.length <= 5;
  let reached = new Map<number, number>([[0, 0]]);
  for (const [i, word] of words.entries()) {
    const next = new Map<number, number>();
    const reach = (at: number, told: number) => next.set(at, Math.max(told, next.get(at) ?? -1));
    for (const [at, told] of reached) {
      // A word may give nothing: one that joins, or one that the domain leaves out once it is known.
      if (JOINS.has(word) || word === '&' || word === '+' || told >= TELLING) reach(at, told);
      for (const given of word === '&' || word === '+' ? ANDS : [word])
        for (let length = given.length; length > 0; length -= 1)
          if (label.startsWith(given.slice(0, length), at))
            reach(at + length, told + (length >= TELLING ? length : 0));
    }
    const told = next.get(label.length);
    if (told !== undefined && (told * 2 >= label.length || (isInitials && i + 1 >= INITIALS))) return i + 1;
    reached = next;
  }
  return 0;
}

/**
 * Every name in a text whose words spell the label, at its fullest: with the institution before it (`University of Marlborne`)
 * and the words that go on behind it (`Prairie Rose Medical Center`).
 */
export function namesSpelling(label: string, text: string): string[] {
  const line = text.slice(0, 2000);
  return runsOf(line).flatMap((run) => {
    for (let from = 0; from < run.length; from += 1) {
      if (!mayBegin(run[from]?.text ?? '', label)) continue;
      const needed = spelled(
        run.slice(from).map((token) => token.text),
        label,
      );
      if (needed > 0) return [nameOf(line, run, from, needed)];
    }
    return [];
  });
}

const mayBegin = (word: string, label: string) => folded(word).charAt(0) === label.charAt(0);

/** Words in capitals, with the small ones that join them, with nothing but a space between. */
function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokensOf(text)) {
    const isBroken =
      !/^[ '’.]{0,2}$/.test(token.gap) || (token.gap.includes('.') && (run.at(-1)?.text.length ?? 9) > 3);
    const isJoin = run.length > 0 && (JOINS.has(folded(token.text)) || token.text === '&');
    if (isBroken || token.text === 'I' || !(isCapital(token.text) || /^\d/.test(token.text) || isJoin)) {
      runs.push(run);
      run = [];
    }
    const isBeginning = token.text !== 'I' && (isCapital(token.text) || /^\d/.test(token.text));
    if (isBeginning || run.length > 0) run.push(token);
  }
  return [...runs, run].filter((each) => each.length > 0);
}

function nameOf(text: string, run: readonly Token[], from: number, needed: number): string {
  let first = from;
  while (first > 0 && isOfName(run, first - 1)) first -= 1;
  while (first < from && !isCapital(run[first]?.text ?? '')) first += 1;
  const end = endOf(text, run, from + needed);
  return text
    .slice(run[first]?.start, run[end - 1]?.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
}

/** Where the name ends: a line of its own goes on to its end, running text only over words that names end in. */
function endOf(text: string, run: readonly Token[], needed: number): number {
  const last = run.at(-1);
  const isOwnLine = last !== undefined && /^[\s,.|–-]*$/.test(text.slice(last.end, last.end + 3));
  const isShort = text.length <= LONGEST_LINE;
  let end = needed;
  if (isOwnLine && isShort) end = run.length;
  else while (NAME_ENDS.has(folded(run[end]?.text ?? ''))) end += 1;
  // "Clearcutter Engineering Manager" is a title at Clearcutter.
  if (isTitleWord(run[end]?.text ?? '')) return needed;
  const isEnd = (word: string) => isCapital(word) && (NAME_ENDS.has(folded(word)) || !isTitleWord(word));
  const isLoose = (word: string) => TEAMS.has(folded(word)) || !isEnd(word);
  while (end > needed && isLoose(run[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** An institution, or a word that joins it to what stands behind. */
function isOfName(run: readonly Token[], at: number): boolean {
  const word = folded(run[at]?.text ?? '');
  return (
    INSTITUTION.has(word) || (JOINS.has(word) && at > 0 && INSTITUTION.has(folded(run[at - 1]?.text ?? '')))
  );
}
