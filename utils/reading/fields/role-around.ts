import { remembered } from './feature-names.ts';
import { isApart, labelEnd } from './role-spans.ts';
import { roleWordAt } from './role-words.ts';
import { NOT_IN_TITLE } from './rows/roles.ts';
import type { Text } from './texts.ts';
import { rowWords } from './tokens.ts';

type Sides = { left: (readonly string[] | undefined)[]; right: (readonly string[] | undefined)[] };
const known = new WeakMap<Text, Sides>();

function sidesOf(text: Text): Sides {
  const sides = known.get(text) ?? { left: [], right: [] };
  known.set(text, sides);
  return sides;
}

/** What stands before a title that begins at a word, by the names of features; found once a place. */
export function before(text: Text, from: number): readonly string[] {
  const { left } = sidesOf(text);
  left[from] ??= leftOf(text, from).map((each) => inPlace(text, each));
  return left[from];
}

/** What stands behind a title that ends before a word. */
export function behind(text: Text, to: number): readonly string[] {
  const { right } = sidesOf(text);
  right[to] ??= rightOf(text, to).map((each) => inPlace(text, each));
  return right[to];
}

/** The same neighbours say something else in a subject. */
const inPlace = ({ where }: Text, feature: string) =>
  where === 'subject' || where === 'event' ? inSubject(feature) : feature;

const inSubject = remembered((feature) => `subject: ${feature}`);

const ARTICLES = new Set(
  rowWords(`the a an our this your la le les un une el los las una der die das den dem einer eines einen de het een als as of
    du des del`),
);

function leftOf(text: Text, from: number): string[] {
  const { tokens, anchors } = text;
  const [first, last] = [tokens[from], tokens[from - 1]];
  if (!first) return [];
  const gap = first.gap.trim();
  const neighbour = roleWordAt(text, from - 1);
  if (!last || !neighbour) return [gap === '' ? 'begins' : 'begins as an item'];
  let at = from - 1;
  while (at > 0 && from - at < 4 && ARTICLES.has(tokens[at]?.word ?? '')) at -= 1;
  const bringing = tokens[at];
  const kinds = anchors.flatMap(({ field, kind, start, end }) =>
    kind !== 'after' &&
    kind !== 'behind' &&
    start < (tokens[at + 1]?.start ?? 0) &&
    end <= first.start &&
    end >= (bringing?.end ?? 0)
      ? [`after ${field} ${kind}`]
      : [],
  );
  return [
    ...(kinds.length === 0 ? ['after no phrase'] : kinds),
    ...(bringing && first.start - bringing.end < 40 ? [`word before: ${bringing.word}`] : []),
    ...(labelEnd(text.text, tokens) === from ? ['behind a label'] : []),
    gap === '' ? `after a ${neighbour.kind}` : `after ${gap.slice(-1)}`,
    ...(neighbour.isSmall ? [`after "${neighbour.word}"`] : []),
  ];
}

function rightOf(text: Text, to: number): string[] {
  const { tokens, anchors } = text;
  const [last, token] = [tokens[to - 1], tokens[to]];
  if (!last) return [];
  const rest = text.text.slice(last.end, last.end + 60);
  const mark = /^\)?\s?[([]([^()[\]]{1,40})[)\]]/.exec(rest)?.[1];
  const next = roleWordAt(text, to);
  const signs =
    mark === undefined ? [] : [NOT_IN_TITLE.test(mark.trim()) ? 'before a mark' : 'before a bracket'];
  for (const { field, kind, start, end } of anchors) {
    if (field === 'role' && kind === 'after' && start >= last.end && start - last.end <= 3)
      signs.push('before a phrase');
    if (field === 'company' && end > last.end && end <= (token?.end ?? 0))
      signs.push(`before company ${kind}`);
  }
  if (!next) return [...signs, rest.trim() === '' ? 'ends' : `before ${rest.trim()[0]}`];
  signs.push(next.gap === '' ? `before a ${next.kind}` : `before ${next.gap[0]}`);
  if (next.gap !== '' && next.isField) signs.push('before a mark and a field');
  if (next.isSmall) signs.push(`before "${next.word}"`);
  if (ANDS.has(next.word) && roleWordAt(text, to + 1)?.isCapital) signs.push('before "and" with a capital');
  return signs;
}

/** "Head of People and Culture": what stands behind is of the same list. */
const ANDS = new Set(rowWords('and & und et y e en'));

/** Where in its part of a line a title stands. */
export function placeOf({ tokens }: Text, from: number, to: number): 'whole' | 'head' | 'tail' | 'mid' {
  const [first, next] = [tokens[from], tokens[to]];
  const begins = from === 0 || (first !== undefined && endsPart(first.gap));
  const ends = next === undefined || endsPart(next.gap);
  return begins ? (ends ? 'whole' : 'head') : ends ? 'tail' : 'mid';
}

const endsPart = (gap: string) => isApart(gap) || /[.!?]\s/.test(gap);
