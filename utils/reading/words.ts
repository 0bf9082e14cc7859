import { DIGIT, kindOf, LETTER, MARK, NUMBER, SPACE } from './chars.ts';
import { spellingAt } from './spellings.ts';

export { fold, folded } from './spellings.ts';

/** One word of a text: normalised, with its exact place. Sentence ends and line structure are words of their own. */
export type Word = { word: string; start: number; end: number };

/** Ends a sentence, an item, a cell or a paragraph: no phrase goes across it. */
export const STOP = '.';

/** The words of a stretch of text, folded; `offset` is where the stretch begins in its message. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === NUMBER) {
      const end = endOfWord(text, at);
      words.push({ word: spellingAt(text, at, end).word, start: offset + at, end: offset + end });
      at = end;
    } else {
      const length = stopAt(text, at, kind);
      if (length > 0) words.push({ word: STOP, start: offset + at, end: offset + at + length });
      at += length || 1;
    }
  }
  return words;
}

/** Letters and digits, and letters behind an apostrophe inside: `we'd`. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT || kind === NUMBER) at += 1;
    else if (kind === MARK && isApostrophe(text, at) && kindOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
    else return at;
  }
}

const isApostrophe = (text: string, at: number) => text[at] === "'" || text[at] === '’';

const ENDS = '.!?;:…';

/** How long the end of a sentence, a paragraph, a line before an item or a cell is that stands at a place; 0 for none. */
function stopAt(text: string, at: number, kind: number): number {
  const char = text[at] ?? '';
  if (kind === MARK) return ENDS.includes(char) && kindOf(text.charCodeAt(at + 1)) === SPACE ? 1 : 0;
  if (char === '\t') return 1;
  if (char !== '\n') return 0;
  let next = at + 1;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  if (text[next] === '\n') return next + 1 - at;
  const isItem = text[next] === '-' && (text[next + 1] === ' ' || text[next + 1] === '\t');
  return isItem ? next + 2 - at : 0;
}
