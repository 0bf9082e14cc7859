import type { CueRows } from '../groups.ts';
import { INVITES } from './asks.ts';
import { DECISIONS } from './decisions.ts';
import { MOVES } from './moves.ts';
import { OUTCOMES } from './outcomes.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { TIMES } from './times.ts';

/** English, in its regional habits. */
export const EN: CueRows = { ...INVITES, ...TIMES, ...MOVES, ...OUTCOMES, ...DECISIONS, ...SURROUNDINGS };
