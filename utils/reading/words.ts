/** One word of a text: normalised, with its exact place. Sentence ends and line structure are words of their own. */
export type Word = { word: string; start: number; end: number };

/** Ends a sentence, an item, a cell or a paragraph: no phrase goes across it. */
export const STOP = '.';

const TOKEN = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|\n[ \t]*\n|\n[ \t]*-[ \t]|[.!?;:…](?=\s|$)|\t/giu;

/** The words of a stretch of text, normalised by `fold`; `offset` is where the stretch begins in its message. */
export function wordsOf(text: string, offset = 0): Word[] {
  const folded = new Map<string, string>();
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const start = offset + match.index;
    const word = folded.get(token) ?? (IS_WORD.test(token) ? fold(token) : STOP);
    folded.set(token, word);
    words.push({ word, start, end: start + token.length });
  }
  return words;
}

const IS_WORD = /^[\p{L}\p{N}]/u;

/** Lower case, marks off, one apostrophe: `Vorstellungsgespräch` → `vorstellungsgesprach`, `We’d` → `we'd`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[ßœæøł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(ELIDED, '');
}

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** French and Italian articles before a vowel: `l'entretien` counts as `entretien`. */
const ELIDED = /^(?:[ldjnscmt]|qu|jusqu|un|dell|all|nell|sull)'(?=\p{L})/u;
