/** A word as it is written and as it counts: `Gespräch`, `gesprach`. */
export type Spelling = { readonly text: string; readonly word: string };

/** Mails say the same words again and again: so many are kept, each where its letters send it, the newest in place of an older one. */
const PLACES = 1 << 14;
const kept: (Spelling | undefined)[] = new Array(PLACES);

/** The spelling of `text.slice(start, end)`; nothing is cut out or folded where the word was met before. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const before = kept[place];
  if (before !== undefined && stands(before.text, text, start, end)) return before;
  const raw = text.slice(start, end);
  const spelling = { text: raw, word: fold(raw) };
  kept[place] = spelling;
  return spelling;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** `fold` of one word. */
export const folded = (word: string): string => spellingAt(word, 0, word.length).word;

/** Lower case, marks off, one apostrophe: `Vorstellungsgespräch` → `vorstellungsgesprach`, `We’d` → `we'd`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[ßœæøł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(ELIDED, '');
}

/** Most words: nothing to take off but the capital. */
const PLAIN = /^[A-Za-z0-9]+$/;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** French and Italian articles before a vowel: `l'entretien` counts as `entretien`. */
const ELIDED = /^(?:[ldjnscmt]|qu|jusqu|un|dell|all|nell|sull)'(?=\p{L})/u;
