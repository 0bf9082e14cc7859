/** "12 Harbour Row" and "12 Harbour Row, Leeds LS1 4AP" are one place. */
export function isSamePlace(a: string, b: string): boolean {
  const [mine, theirs] = [letters(a), letters(b)];
  return mine.includes(theirs) || theirs.includes(mine);
}

/** The longer of two ways to say one place, else what was said last. */
export function fullerPlace(before: string | null, said: string | null): string | null {
  if (before === null || said === null) return said ?? before;
  return isSamePlace(before, said) && before.length > said.length ? before : said;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
