import type { CueRows } from './groups.ts';

export const IT: CueRows = {};
