import type { Lexeme } from './lexemes.ts';

/** Phrases by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>;

/** A table of phrases from rows of data: words and marks with a space between them. */
export function phraseTable<T>(rows: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of rows) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { words, value }]);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at a place, and the place after it. Apostrophes and full stops count for nothing. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  pieces: readonly Lexeme[],
  at: number,
): { value: T; next: number } | null {
  const entries = table.get(pieces[at]?.text ?? '');
  if (!entries) return null;
  for (const { words, value } of entries) {
    const next = endOf(words, pieces, at);
    if (next !== null) return { value, next };
  }
  return null;
}

const SILENT = new Set(["'", '’', '`', '.']);

function endOf(words: readonly string[], pieces: readonly Lexeme[], at: number): number | null {
  let place = at;
  for (const [i, word] of words.entries()) {
    while (i > 0 && SILENT.has(pieces[place]?.text ?? '')) place += 1;
    if (pieces[place]?.text !== word) return null;
    place += 1;
  }
  return place;
}
