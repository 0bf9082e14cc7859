import { fold, folded } from '../words.ts';
import { FIRST_NAMES } from './rows/first-names.ts';
import { HONORIFICS, NOT_NAMES, PARTICLES, SURNAMES } from './rows/people.ts';
import { isTitleWord } from './titles.ts';
import { isCapital, rowWords, type Token, withoutDots } from './tokens.ts';

const HONORIFIC = new Set(rowWords(HONORIFICS).map(fold));
const PARTICLE = new Set(rowWords(PARTICLES));
const NOT_NAME = new Set(rowWords(NOT_NAMES));
const SURNAME = new Set(rowWords(SURNAMES));
const FIRST = new Set(rowWords(FIRST_NAMES));
const LONGEST = 5;

/** A name found in a line's words: `from` and `to` are places among the tokens, honorifics before `from`. */
export type FoundName = { name: string; from: number; to: number; isCertain: boolean; isPolite: boolean };

/** Whether a word is a form of address: Dr, Frau, Mme. */
export const isHonorific = (word: string): boolean => HONORIFIC.has(withoutDots(folded(word)));

/** Whether a word is a first name that is common somewhere. */
export function isFirstName(word: string): boolean {
  const plain = folded(word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word);
  return FIRST.has(plain) || (plain.includes('-') && plain.split('-').some((part) => FIRST.has(part)));
}

const isNameWord = ({ text }: Token, anyCase: boolean) =>
  (anyCase || isCapital(text)) && /^[\p{L}'’.-]+$/u.test(text) && !NOT_NAME.has(folded(text));

const isInitial = (tokens: readonly Token[], at: number) =>
  /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && /^\.\s?$/.test(tokens[at + 1]?.gap ?? '');

/**
 * The person's name that begins at a word: past its honorifics, capitals and initials joined by particles (`van der`, `de la`),
 * never a title's noun. Certain where a first name, an honorific or two words say so. `anyCase` for cells of a name column.
 */
export function nameAt(tokens: readonly Token[], at: number, anyCase = false): FoundName | null {
  const from = skipHonorifics(tokens, at);
  const isPolite = from > at;
  const first = tokens[from];
  if (!first || (from > at && /[,;:\n\t(]/.test(first.gap)) || !mayBegin(tokens, from, anyCase)) return null;
  let to =
    from +
    (PARTICLE.has(folded(first.text)) && !isCapital(first.text) ? particlesFrom(tokens, from) - from + 1 : 1);
  while (to < tokens.length && to - from < LONGEST) {
    const step = stepOver(tokens, to, anyCase);
    if (step === 0) break;
    to += step;
  }
  const words = tokens.slice(from, to);
  const name = words
    .map((token, i) => `${i === 0 ? '' : token.gap}${token.text}`)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '')
    .trim();
  if (name.replace(/[^\p{L}]/gu, '').length < 2) return null;
  const isCertain = isPolite || words.some((token) => isFirstName(token.text));
  return { name, from, to, isCertain, isPolite };
}

function skipHonorifics(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    isHonorific(tokens[from]?.text ?? '') &&
    from < at + 3 &&
    tokens[from + 1] &&
    /^\.?\s/.test(tokens[from + 1]?.gap ?? '')
  )
    from += 1;
  // Spanish "D. Jaime Olmeda", "D.ª Pilar": a name of two words or more stands behind it, else it is an initial.
  const isDon =
    tokens[from]?.text === 'D' &&
    (/^\.ª\s/.test(tokens[from + 1]?.gap ?? '') ||
      (tokens[from + 1]?.gap === '. ' &&
        tokens[from + 2]?.gap === ' ' &&
        isCapital(tokens[from + 2]?.text ?? '')));
  if (isDon) return from + 1;
  const isMonsieur =
    tokens[from]?.text === 'M' &&
    tokens[from + 1]?.gap === '. ' &&
    !/^[A-Z]$/.test(tokens[from + 1]?.text ?? '');
  return isMonsieur ? from + 1 : from;
}

function mayBegin(tokens: readonly Token[], at: number, anyCase: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (PARTICLE.has(folded(token.text)) && !isCapital(token.text)) {
    const next = tokens[particlesFrom(tokens, at)];
    return (
      at > 0 &&
      HONORIFIC.has(folded(tokens[at - 1]?.text ?? '')) &&
      next !== undefined &&
      isNameWord(next, false)
    );
  }
  return (
    (isNameWord(token, anyCase) || isInitial(tokens, at)) &&
    (!isTitleWord(token.text) || isFirstName(token.text))
  );
}

/** The word after a run of particles. */
function particlesFrom(tokens: readonly Token[], at: number): number {
  let to = at;
  while (PARTICLE.has(folded(tokens[to]?.text ?? '')) && to < at + 3) to += 1;
  return to;
}

/** How many words the name takes in at a place: 0 where it ends. */
function stepOver(tokens: readonly Token[], at: number, anyCase: boolean): number {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || /['’]s$/.test(before.text)) return 0;
  const isAfterInitial = before.text.length <= 2 && /^\.\s?$/.test(token.gap);
  if (token.gap !== ' ' && !isAfterInitial) return 0;
  if (isNameWord(token, anyCase) || isInitial(tokens, at))
    return isTitleWord(token.text) && !SURNAME.has(folded(token.text)) && !isFirstName(token.text) ? 0 : 1;
  if (!PARTICLE.has(folded(token.text))) return 0;
  const after = particlesFrom(tokens, at);
  const next = tokens[after];
  const isOne =
    next !== undefined &&
    tokens.slice(at + 1, after + 1).every((each) => each.gap === ' ') &&
    isNameWord(next, false);
  const joins =
    ['y', 'e', 'und', 'la', 'a'].includes(folded(token.text)) &&
    (after === at + 1 || !PARTICLE.has(folded(before.text)));
  return isOne && !joins && !isTitleWord(next.text) ? after - at + 1 : 0;
}

/** Whether two names may be one person's: equal, or the words of one are all in the other. */
export function isSamePerson(a: string, b: string): boolean {
  const [mine, theirs] = [nameWords(a), nameWords(b)];
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return (
    short.length > 0 &&
    short.every((word) => long.includes(word)) &&
    (short.length > 1 || long.length === 1 || short[0] === long[0] || short[0] === long.at(-1))
  );
}

/** The words of a name, folded; honorifics and initials off. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word.length > 1 && !HONORIFIC.has(word));
