import type { Family } from '../../domain/values.ts';
import { fold } from '../words.ts';
import { FAMILY_ROWS } from './rows/families.ts';

/** A word of a row: whole, or where stars stand only its beginning, its end or anything in it. */
type Part = { core: string; begins: boolean; ends: boolean };
type Pattern = readonly Part[];

/** Longer titles are no titles. */
const LONGEST_TITLE = 120;

const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}&+'’*]+/u)
    .map((word) => fold(word))
    .filter(Boolean);

const ROWS: readonly (readonly [Family, readonly Pattern[]])[] = FAMILY_ROWS.map(([family, rows]) => [
  family,
  rows
    .split('|')
    .map((row) => words(row).map(partOf))
    .filter((row) => row.length > 0),
]);

function partOf(word: string): Part {
  return { core: word.replaceAll('*', ''), begins: !word.startsWith('*'), ends: !word.endsWith('*') };
}

/** Titles that others say: "CEO's assistant", "Assistant to the CFO" are no executives. */
const AIDES = new Set(
  'assistant assistentin assistenz assistante asistente assistent secretary pa ea aide'.split(' '),
);
const AIDE_MARKS = new Set('to der des du de del al executive personal la'.split(' '));

/**
 * The seniority family that a title means, in nine languages: `Finance Director` → finance, `Leiter Controlling` → finance. The
 * first row of `rows/families.ts` that fits wins; a title that fits none is cross-functional; null where there is no title.
 */
export function familyOf(title: string | null): Family | null {
  if (title === null || title.trim() === '' || title.length > LONGEST_TITLE) return null;
  const said = words(title);
  if (isAide(said)) return 'cross-functional';
  const row = ROWS.find(([, patterns]) => patterns.some((pattern) => stands(pattern, said)));
  return row?.[0] ?? 'cross-functional';
}

function isAide(said: readonly string[]): boolean {
  const at = said.findIndex((word) => AIDES.has(word));
  return (
    at >= 0 && said.length > 1 && (AIDE_MARKS.has(said[at + 1] ?? '') || AIDE_MARKS.has(said[at - 1] ?? ''))
  );
}

/** Whether the pattern's words stand together in the title. */
function stands(pattern: Pattern, said: readonly string[]): boolean {
  return said.some((_, from) => pattern.every((part, i) => fits(part, said[from + i])));
}

function fits({ core, begins, ends }: Part, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (begins) return ends ? word === core : word.startsWith(core);
  return ends ? word.endsWith(core) : word.includes(core);
}
