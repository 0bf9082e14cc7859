import type { CueRows } from '../groups.ts';
import { INVITES } from './asks.ts';
import { MOVES } from './moves.ts';
import { OFFERS } from './offers.ts';
import { OUTCOMES } from './outcomes.ts';
import { REFUSALS } from './refusals.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { TIMES } from './times.ts';

/** English, in its regional habits. */
export const EN: CueRows = {
  ...INVITES,
  ...TIMES,
  ...MOVES,
  ...OUTCOMES,
  ...OFFERS,
  ...REFUSALS,
  ...SURROUNDINGS,
};
