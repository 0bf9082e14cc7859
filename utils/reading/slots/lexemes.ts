import { fold } from '../words.ts';

/**
 * The smallest piece of a line: a word (folded), a number, or a mark. `glued` where no white space stands before it;
 * `capital` where a word begins with a capital letter, `upper` where it has no other.
 */
export type Lexeme = {
  kind: 'word' | 'number' | 'mark';
  text: string;
  value: number;
  start: number;
  end: number;
  glued: boolean;
  capital: boolean;
  upper: boolean;
};

const PIECE = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]|\t/gu;
const PLAIN = /^[a-z]+$/i;

/** A line in pieces; `folded` remembers words over the lines of one message. */
export function lexemesOf(text: string, folded: Map<string, string>): Lexeme[] {
  const pieces: Lexeme[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const isNumber = first >= 48 && first <= 57;
    const isWord = !isNumber && /[\p{L}\p{M}]/u.test(raw);
    pieces.push({
      kind: isNumber ? 'number' : isWord ? 'word' : 'mark',
      text: isWord ? foldOnce(raw, folded) : raw,
      value: isNumber && raw.length < 9 ? Number(raw) : -1,
      start: match.index,
      end: match.index + raw.length,
      glued: match.index === last && last > 0,
      capital: isWord && raw.charAt(0) !== raw.charAt(0).toLowerCase(),
      upper: isWord && raw === raw.toUpperCase(),
    });
    last = match.index + raw.length;
  }
  return pieces;
}

function foldOnce(raw: string, folded: Map<string, string>): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const word = PLAIN.test(raw) ? raw.toLowerCase() : fold(raw);
  folded.set(raw, word);
  return word;
}

/** Whether the piece at a place is one of some words. */
export const isWordAt = (pieces: readonly Lexeme[], at: number, words: ReadonlySet<string>): boolean => {
  const piece = pieces[at];
  return piece?.kind === 'word' && words.has(piece.text);
};

/** Whether the piece at a place is one of some marks. */
export const isMarkAt = (pieces: readonly Lexeme[], at: number, marks: string): boolean => {
  const piece = pieces[at];
  return piece?.kind === 'mark' && marks.includes(piece.text);
};

/** A set of the words of a row of data. */
export const setOf = (row: string): ReadonlySet<string> => new Set(row.split(/\s+/));
