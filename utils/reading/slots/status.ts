import { plainly, wordsPattern } from './polarity.ts';
import * as rows from './rows/status.ts';
import type { Candidate } from './scene.ts';

const OFFERS = wordsPattern(rows.OFFERS);
const FIXES = wordsPattern(rows.FIXES);

/**
 * Whether times are to choose from rather than fixed. The rows of one day's agenda are fixed; several times apart are a
 * choice unless their own sentence fixes them; one alone is fixed unless its sentence asks.
 */
export function areOffered(candidates: readonly Candidate[], text: string): (one: Candidate) => boolean {
  const days = new Set(candidates.map(({ day }) => day.toString()));
  if (candidates.length > 1 && isAgenda(candidates)) return () => false;
  const plain = plainly(text);
  const isAsked = OFFERS.test(plain);
  const isFixed = FIXES.test(plain);
  if (candidates.length === 1) return ({ sentence }) => isQuestion(sentence) || (isAsked && !isFixed);
  return ({ sentence }) => !(isFixed && !isAsked && (days.size === 1 || FIXES.test(plainly(sentence))));
}

function isQuestion(sentence: string): boolean {
  const text = plainly(sentence).trim();
  return (OFFERS.test(text) || rows.WOULD_IT_WORK.test(text) || text.endsWith('?')) && !FIXES.test(text);
}

/** Rows of one day, one after the other, each with words of its own. */
export function isAgenda(candidates: readonly Candidate[]): boolean {
  const rows = candidates.filter(({ row }) => row !== null && /\p{L}{3}/u.test(withoutOptions(row)));
  const days = new Set(rows.map(({ day }) => day.toString()));
  return rows.length >= 2 && days.size === 1 && rows.length > candidates.length / 2;
}

const withoutOptions = (row: string) =>
  row.replace(/\b(?:option|slot|time|date|or|oder|ou|o|of|uhr|uur|h)\b/giu, '');
