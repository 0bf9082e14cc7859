import { STOP } from '../words.ts';
import { JOINS, TURNS } from './rows/joints.ts';
import type { Token } from './tokens.ts';

/** Where a sentence may be cut: after token `left`, before token `right`; what stands between is dropped. */
export type Cut = { left: number; right: number; kind: CutKind };
export type CutKind =
  | 'turn'
  | 'comma-turn'
  | 'join'
  | 'comma-join'
  | 'semicolon'
  | 'dash'
  | 'colon'
  | 'comma'
  | 'stop';

/** Fewer tokens than this make no clause of their own. */
const FEWEST = 3;

/** Longer sentences are left whole, and of more places only the first are looked at: reading stays linear. */
const LONGEST = 120;
const MOST = 12;

/** The places where a sentence may be cut into clauses. */
export function cutsIn(text: string, tokens: readonly Token[]): Cut[] {
  const cuts: Cut[] = [];
  if (tokens.length > LONGEST) return cuts;
  for (let i = 1; i < tokens.length && cuts.length < MOST; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || token.start === before.start) continue;
    const cut = cutAt(i, before, token, text);
    if (cut && cut.left + 1 >= FEWEST && tokens.length - cut.right >= FEWEST) cuts.push(cut);
  }
  return cuts;
}

function cutAt(i: number, before: Token, token: Token, text: string): Cut | null {
  const gap = text.slice(before.end, token.start);
  if (before.stem === STOP) {
    const mark = text.slice(before.start, before.end).trim();
    return { left: i - 2, right: i, kind: mark === ';' ? 'semicolon' : mark === ':' ? 'colon' : 'stop' };
  }
  const comma = gap.startsWith(',');
  if (TURNS.has(token.stem)) return { left: i - 1, right: i + 1, kind: comma ? 'comma-turn' : 'turn' };
  if (JOINS.has(token.stem)) return { left: i - 1, right: i + 1, kind: comma ? 'comma-join' : 'join' };
  if (/\s[-–—]{1,2}\s|—/.test(gap)) return { left: i - 1, right: i, kind: 'dash' };
  return comma ? { left: i - 1, right: i, kind: 'comma' } : null;
}
