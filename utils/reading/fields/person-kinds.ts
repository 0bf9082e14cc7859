import { KINDS } from './rows/person-words.ts';
import { rowWords } from './tokens.ts';

const [EXACT, BEGINNINGS] = [new Map<string, string[]>(), new Map<string, string[]>()];
for (const [kind, rows] of Object.entries(KINDS))
  for (const word of rowWords(rows)) {
    const [map, key] = word.endsWith('*') ? [BEGINNINGS, word.slice(0, -1)] : [EXACT, word];
    map.set(key, [...(map.get(key) ?? []), `{${kind}}`]);
  }

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;
const LONGEST = 20;

/** What kinds of word a folded word is: `{meet}`, `{past}`. */
export function kindsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const kinds = new Set(EXACT.get(word));
  for (let length = 2; length <= Math.min(word.length, LONGEST); length += 1)
    for (const kind of BEGINNINGS.get(word.slice(0, length)) ?? []) kinds.add(kind);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, [...kinds]);
  return [...kinds];
}

/** Whether a word is of a kind. */
export const isKind = (word: string, kind: string): boolean => kindsOf(word).includes(kind);
