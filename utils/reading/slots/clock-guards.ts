import type { Clock } from './clocks.ts';
import type { Lexeme } from './lexemes.ts';

/** A price, a phone number, the rest of a longer number. */
export function isPartOfNumber(pieces: readonly Lexeme[], at: number): boolean {
  const [before, earlier] = [pieces[at - 1], pieces[at - 2]];
  if (before && '€$£#+'.includes(before.text)) return true;
  if (!pieces[at]?.glued || !before) return false;
  if (before.kind === 'word') return before.text !== 't' && before.text !== 'h';
  return '.,:'.includes(before.text) && earlier?.kind === 'number' && before.glued;
}

/** What follows makes it no time: a per cent sign, a currency, a further number. */
export function isNoTime(pieces: readonly Lexeme[], next: number, form: Clock['form']): boolean {
  const after = pieces[next];
  if (!after) return false;
  if ('%€$£'.includes(after.text)) return true;
  // "class 10H2"
  if (after.glued && after.kind === 'number' && after.text.length === 1) return true;
  if (form === 'sure' || !after.glued) return false;
  return after.kind === 'word' || (':/'.includes(after.text) && pieces[next + 1]?.kind === 'number');
}
