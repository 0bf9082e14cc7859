import { DIGIT, kindOf, LETTER, NUMBER } from '../chars.ts';
import { spellingAt } from '../spellings.ts';

/** One word of a line as written and folded, with its place and what stands between it and the word before. */
export type Token = { text: string; word: string; start: number; end: number; gap: string };

/** The words of a line; compounds, initialisms and double forms (`Referent:in`, `chargé(e)`, `Jefe/a`) are one word. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = 0; start < line.length; ) {
    const end = endOfToken(line, start);
    if (end > start) {
      const { text, word } = spellingAt(line, start, end);
      tokens.push({ text, word, start, end, gap: line.slice(last, start) });
      last = end;
    }
    start = Math.max(end, start + 1);
  }
  return tokens;
}

/** Where the word that begins at a place ends; the place itself where none does. */
function endOfToken(line: string, start: number): number {
  if (line[start] === '&') return start + 1;
  let end = endOfRun(line, start);
  if (end === start) return start;
  while (JOINTS.includes(line[end] ?? ' ')) {
    const next = endOfRun(line, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  end = endOfDouble(line, end);
  for (let most = end + 2; end < most && (line[end] === '+' || line[end] === '#'); ) end += 1;
  return end;
}

/** Joins the parts of one word where letters or digits follow. */
const JOINTS = "'’.&+/@-";

function endOfRun(line: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = kindOf(line.charCodeAt(at));
    if (kind !== LETTER && kind !== DIGIT && kind !== NUMBER) return at;
    at += 1;
  }
}

/** The other form that a word ends in: `Referent:in`, `chargé(e)`. */
function endOfDouble(line: string, end: number): number {
  if (!BEFORE_FORMS.includes(line[end] ?? ' ')) return end;
  OTHER_FORM.lastIndex = end;
  return OTHER_FORM.test(line) ? OTHER_FORM.lastIndex : end;
}

const BEFORE_FORMS = ':*_/(·';
const OTHER_FORM =
  /(?:[:*_/]-?in(?:nen)?(?!\p{L})|\/(?:a|o|e|as|os|ne|te|trice|ora|euse|ère)(?!\p{L})|\((?:e|a|in|ne|te|trice|euse|ère)\)|·\p{L}{1,5})/uy;

/**
 * Where the run of words that begins at a place ends: at each further place `step` says how many words it takes in there, 0 where
 * it ends. No run is longer than `longest`, but for the words of its last step.
 */
export function endOfWords(from: number, longest: number, to: number, step: (at: number) => number): number {
  let at = from + 1;
  while (at < to && at - from < longest) {
    const taken = step(at);
    if (taken === 0) break;
    at += taken;
  }
  return at;
}

/** Whether a word begins with a capital, past an elided article: `Acme`, `l'Oréal` not, `l'Europe`. */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most words: a plain letter, no article before it.
  if (first < 128 && text.charCodeAt(1) !== 39 && text.charCodeAt(1) !== 0x2019)
    return first >= 65 && first <= 90;
  return /^(?:[dlDL]['’])?\p{Lu}/u.test(text);
}

/** Initials and short forms without their full stops: `s.a.r.l` → `sarl`. */
export const withoutDots = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word);

/** White space folded to single spaces, and nothing at either end that belongs to the sentence. */
export const tidy = (text: string): string =>
  (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text)
    .replace(/^[\s"'“”„«»‘’*_<:,;–-]+/, '')
    .replace(/[\s"'“”„«»‘’*_>:,;–-]+$/, '');

const UNEVEN = /\s\s|[^\S ]/;

/** Words of rows, by white space. */
export const rowWords = (rows: string): string[] => rows.split(/\s+/).filter(Boolean);
