import type { CueRows } from './groups.ts';

export const PL: CueRows = {};
