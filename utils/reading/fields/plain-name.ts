import { squash } from './company-phrase.ts';
import { EMPTY_TAILS, LATE_TAILS, NAME_TAILS } from './rows/name-tails.ts';
import { rowWords, tokensOf } from './tokens.ts';

const LATE = new Set(rowWords(LATE_TAILS));
/** So short an ending is most often of the word: `kahikatea`. */
const SHORT = new Set(['pay']);
const TAILS = [...new Set(rowWords(NAME_TAILS))]
  .filter((tail) => !LATE.has(tail) && (tail.length > 3 || SHORT.has(tail)))
  .sort((a, b) => b.length - a.length);
const EMPTY = rowWords(EMPTY_TAILS);

/**
 * A label as a plain name: `north-lane` → North Lane, `garudaanalytics` → Garuda Analytics. Words of the sender's own name split it
 * too: Pete Hanrahan's `hanrahanjoinery` is Hanrahan Joinery.
 */
export function plainName(label: string, sender: string | null = null): string {
  const names = tokensOf(sender ?? '')
    .map(({ word }) => word)
    .filter((word) => word.length >= 4);
  return label
    .split(/[-_]/)
    .filter(Boolean)
    .flatMap((part) => bySender(part, names) ?? split(part))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Shorter rests are endings: `hanrahans`. */
const SHORTEST_REST = 3;

function bySender(part: string, names: readonly string[]): string[] | null {
  for (const name of names) {
    const rest = part.length - name.length;
    if (rest < SHORTEST_REST) continue;
    if (part.startsWith(name)) return [name, ...split(part.slice(name.length))];
    if (part.endsWith(name)) return [...split(part.slice(0, rest)), name];
  }
  return null;
}

function split(word: string): string[] {
  const bare = EMPTY.reduce(
    (rest, tail) =>
      rest.endsWith(tail) && rest.length >= tail.length + 5 ? rest.slice(0, -tail.length) : rest,
    word,
  );
  const saint = /^st(?=[bcdfgjkmnqsvwxz][\p{L}]{3})/u.exec(bare);
  if (saint) return ['st', ...split(bare.slice(2))];
  const tail = TAILS.find((each) => bare.endsWith(each) && bare.length >= each.length + SHORTEST_HEAD);
  return tail ? [...split(bare.slice(0, -tail.length)), tail] : [bare];
}

/** What is left of a word that ends as names do has so many letters: `foodbank`, not `aubank`. */
const SHORTEST_HEAD = 4;

/** A name that the label goes on from, made whole where the rest is a word that names end in: `Copperleaf` + games. */
export function completed(name: string, label: string): string {
  const [mine, own] = [squash(name), squash(label)];
  const rest = own.startsWith(mine) ? own.slice(mine.length) : '';
  return rest.length > 2 && (TAILS.includes(rest) || LATE.has(rest))
    ? `${name} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
    : name;
}
