import type { CueRows } from '../groups.ts';
import { ASKS } from './asks.ts';
import { OUTCOMES } from './outcomes.ts';

/** German (DE, AT, CH). */
export const DE: CueRows = { ...ASKS, ...OUTCOMES };
