import type { CueRows } from './groups.ts';

export const PT: CueRows = {};
