/** One word of a text: normalised, with its exact place. Sentence ends and line structure are words of their own. */
export type Word = { word: string; start: number; end: number };

/** Ends a sentence, an item, a cell or a paragraph: no phrase goes across it. */
export const STOP = '.';

const TOKEN = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|\n[ \t]*\n|\n[ \t]*-[ \t]|[.!?;:…](?=\s|$)|\t/giu;

/** The words of a stretch of text, normalised by `fold`; `offset` is where the stretch begins in its message. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const start = offset + match.index;
    words.push({ word: isWord(token) ? folded(token) : STOP, start, end: start + token.length });
  }
  return words;
}

const IS_WORD = /^[\p{L}\p{N}]/u;
/** What TOKEN finds begins with a letter or a digit, or is one of its few marks. */
const isWord = (token: string) => IS_WORD.test(token);

const seen = new Map<string, string>();
const MOST_SEEN = 20_000;

/** `fold` of one word, remembered: mails say the same words again and again. */
export function folded(word: string): string {
  const before = seen.get(word);
  if (before !== undefined) return before;
  if (seen.size >= MOST_SEEN) seen.clear();
  const plain = fold(word);
  seen.set(word, plain);
  return plain;
}

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
