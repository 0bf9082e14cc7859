import { STOP, wordsOf } from '../words.ts';
import { CLASS_OF } from './rows/small.ts';

/** A word as the model knows it: its class or the beginning of its folded form; `tail` is the end of a long one. */
export type Stem = { stem: string; tail: string | null };
/** With its exact place. */
export type Token = Stem & { start: number; end: number };

/** Word forms share their beginning ("convinced", "convincing"), compounds their end ("Führungserfahrung"). */
const BEGINNING = 6;
const LONG = 10;
const END = 6;
const MOST_KNOWN = 20_000;

/** Words seen before, so that each is taken apart once. */
const known = new Map<string, readonly Stem[]>();

/** The tokens of `text.slice(start, end)`. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const { word, start: from, end: to } of wordsOf(text.slice(start, end), start))
    for (const { stem, tail } of stemsOf(word)) tokens.push({ stem, tail, start: from, end: to });
  return tokens;
}

/** The beginning of a folded word. */
export const stemOf = (word: string): string => word.slice(0, BEGINNING);

function stemsOf(word: string): readonly Stem[] {
  const found = known.get(word);
  if (found) return found;
  const stems = word === STOP ? [{ stem: STOP, tail: null }] : partsOf(word).map(toStem);
  if (known.size < MOST_KNOWN) known.set(word, stems);
  return stems;
}

/** "didn't" is "did" and "n't", "they'd" is "they" and "'d". */
function partsOf(word: string): string[] {
  if (word.endsWith("n't")) return [word.slice(0, -3), "n't"];
  const at = word.indexOf("'");
  return at > 0 ? [word.slice(0, at), word.slice(at)] : [word];
}

function toStem(word: string): Stem {
  const small = CLASS_OF.get(word);
  if (small) return { stem: small, tail: null };
  if (/\d/.test(word)) return { stem: '#n', tail: null };
  return { stem: stemOf(word), tail: word.length >= LONG ? `~${word.slice(-END)}` : null };
}
