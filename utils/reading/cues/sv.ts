import type { CueRows } from './groups.ts';

export const SV: CueRows = {};
