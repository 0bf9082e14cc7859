import { fitOf } from './employer-domain.ts';
import type { PlaceLine, PlaceSpan } from './place-spans.ts';
import type { PlaceWord } from './place-words.ts';
import { NO_PLACE } from './rows/places.ts';

/** What a stretch of words is like as an address, by the names of features; `own` is the label of the sender's domain. */
export function placeLikeness({ words: all }: PlaceLine, { from, to }: PlaceSpan, own: string): string[] {
  const words = all.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const kinds = new Set(words.map(({ kind }) => kind));
  const signs = [
    lengthOf(words.length),
    `first is a ${first.kind}`,
    `last is a ${last.kind}`,
    ...[...kinds].map((kind) => `a ${kind} in it`),
    ...signsOfParts(words, own),
  ];
  if (kinds.has('street') && kinds.has('number')) signs.push('a street with its number');
  if (!NUMBERS.some((kind) => kinds.has(kind))) signs.push('no number');
  if (!words.some(({ isCapital }) => isCapital)) signs.push('no capital');
  if (!first.isCapital && !/^\d/.test(first.text)) signs.push('first is small');
  if (NO_PLACE.test(first.text)) signs.push('nothing at all');
  for (const { kind, word, gap } of words.slice(1)) {
    if (kind === 'small word') signs.push(`"${word}" in it`);
    if (gap !== '') signs.push(`${gap[0]} in it`);
  }
  return signs;
}

const NUMBERS = ['number', 'code', 'postcode'];

const lengthOf = (many: number) =>
  many < 4 ? `${many} words` : many < 7 ? '4 to 6 words' : many < 11 ? '7 to 10 words' : 'more words';

/** The parts of an address, apart by commas and brackets: what they are and what follows what. */
function signsOfParts(words: readonly PlaceWord[], own: string): string[] {
  const parts: PlaceWord[][] = [];
  for (const word of words)
    if (parts.length === 0 || /[,(]/.test(word.gap)) parts.push([word]);
    else parts.at(-1)?.push(word);
  const kinds = parts.map((part) => kindOfPart(part, own));
  const marks = parts.map(([word]) => (word?.gap.includes('(') ? '(' : ','));
  const signs = [
    `${Math.min(5, parts.length)} parts`,
    `first part: ${kinds[0]}`,
    `first part: ${kinds[0]}, ${parts.length > 1 ? 'of more' : 'alone'}`,
    ...kinds.map((kind) => `part: ${kind}`),
    ...kinds.slice(1).map((kind, i) => `${kinds[i]} ${marks[i + 1]} ${kind}`),
  ];
  if (parts.length > 1)
    signs.push(`last part: ${kinds.at(-1)}`, `begins: ${kinds[0]} ${marks[1]} ${kinds[1]}`);
  return signs;
}

const PART_KINDS = ['street', 'room', 'house', 'postcode'];

/** What a part of an address is. */
export function kindOfPart(words: readonly PlaceWord[], own: string): string {
  if (own !== '' && fitOf(words.map(({ text }) => text).join(' '), own) > 0) return 'employer';
  const kinds = new Set(words.map((word) => word.kind));
  const kind = PART_KINDS.find((each) => kinds.has(each));
  if (kind) return kind === 'house' && words.length === 1 ? 'bare house' : kind;
  if (kinds.has('time') || kinds.has('date')) return 'date';
  if (kinds.has('title') || kinds.has('name')) return 'person';
  if (kinds.has('number')) return 'number';
  return kinds.has('word') ? 'words' : 'capital';
}
