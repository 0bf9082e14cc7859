import { ACCENT, DIGIT, HIGH, kindOf, LETTER, SPACE } from '../chars.ts';

/**
 * The smallest piece of a line: a word (folded), a number, or a mark. `glued` where no white space stands before it;
 * `capital` where a word begins with a capital letter, `upper` where it has no other; `begins` where something of time may
 * begin with it.
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
  begins: boolean;
};

/** What a word is, whatever stands around it. `begins`: a date, a time, a length or a zone may begin with it. */
export type KnownWord = { text: string; capital: boolean; upper: boolean; begins: boolean };

/** Words as written, with what is known of them. */
export type Lexicon = (word: string) => KnownWord;

/** A line in pieces. */
export function lexemesOf(text: string, lexicon: Lexicon): Lexeme[] {
  const pieces: Lexeme[] = [];
  let last = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE && text[at] !== '\t') {
      at += 1;
      continue;
    }
    const end = endOf(text, at, kind);
    pieces.push(pieceOf(text, at, end, kind, at === last && last > 0, lexicon));
    last = end;
    at = end;
  }
  return pieces;
}

function endOf(text: string, from: number, kind: number): number {
  if (kind === HIGH) return from + 2;
  if (!isWordy(kind) && kind !== DIGIT) return from + 1;
  let at = from + 1;
  for (;;) {
    const next = kindOf(text.charCodeAt(at));
    if (kind === DIGIT ? next !== DIGIT : !isWordy(next)) return at;
    at += 1;
  }
}

const isWordy = (kind: number) => kind === LETTER || kind === ACCENT;

function pieceOf(
  text: string,
  start: number,
  end: number,
  kind: number,
  glued: boolean,
  lexicon: Lexicon,
): Lexeme {
  const raw = text.slice(start, end);
  if (isWordy(kind)) {
    const { text: word, capital, upper, begins } = lexicon(raw);
    return { kind: 'word', text: word, value: -1, start, end, glued, capital, upper, begins };
  }
  const isNumber = kind === DIGIT;
  return {
    kind: isNumber ? 'number' : 'mark',
    text: raw,
    value: isNumber && raw.length < 9 ? Number(raw) : -1,
    start,
    end,
    glued,
    capital: false,
    upper: false,
    begins: isNumber,
  };
}

/** Whether a line has a digit, or a word that something of time may begin with: most lines have neither. */
export function mayTellTime(text: string, lexicon: Lexicon): boolean {
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === DIGIT) return true;
    const end = isWordy(kind) ? endOf(text, at, kind) : at + 1;
    if (isWordy(kind) && lexicon(text.slice(at, end)).begins) return true;
    at = end;
  }
  return false;
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
