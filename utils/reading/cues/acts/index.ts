import type { CueRows } from '../groups.ts';
import type { Language } from '../language.ts';
import { DE_ANSWERED } from './de-answered.ts';
import { DE_ASKED } from './de-asked.ts';
import { EN_ANSWERED } from './en-answered.ts';
import { EN_ASKED } from './en-asked.ts';
import { ES_ANSWERED } from './es-answered.ts';
import { ES_ASKED } from './es-asked.ts';
import { FR_ANSWERED } from './fr-answered.ts';
import { FR_ASKED } from './fr-asked.ts';
import { NL_ANSWERED } from './nl-answered.ts';
import { NL_ASKED } from './nl-asked.ts';

/** What a mail does, in the passing words of many people, beside the plain ones of each language. */
export const ACTS: readonly (readonly [Language, CueRows])[] = [
  ['de', DE_ASKED],
  ['de', DE_ANSWERED],
  ['en', EN_ASKED],
  ['en', EN_ANSWERED],
  ['es', ES_ASKED],
  ['es', ES_ANSWERED],
  ['fr', FR_ASKED],
  ['fr', FR_ANSWERED],
  ['nl', NL_ASKED],
  ['nl', NL_ANSWERED],
];
