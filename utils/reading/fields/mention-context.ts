import { remembered } from './feature-names.ts';
import { breaks } from './mention-breaks.ts';
import type { Found } from './mention-names.ts';
import { isKind, kindsOf } from './person-kinds.ts';
import { OWNERS } from './rows/person-words.ts';
import type { Text } from './texts.ts';
import { rowWords, type Token } from './tokens.ts';

const OWNER = new Set(rowWords(OWNERS));
/** So many words to either side of people say something of them; the nearest say more. */
const [REACH, NEAR] = [8, 2];

const TIME = /(?<!\d)\d{1,2}(?:[:.h]\d{2}|\s?(?:am|pm|uhr|h)\b)/i;

/** What the line as a whole says of whoever is named in it. */
export function aroundLine({ text, where }: Text): string[] {
  const isShort = text.length < 120;
  return [
    // The last lines of a mail sign it, but sentences.
    `in ${where === 'sign' && /[.?!]$/.test(text) ? 'body' : where}`,
    ...(isShort && TIME.test(text.slice(0, 40)) ? ['row with a time'] : []),
    ...(/^\s*[-*•–]\s/.test(text) ? ['item'] : []),
    ...(text.includes('\t') ? ['table'] : []),
    ...(isShort ? ['short line'] : []),
  ];
}

/** What stands around people who are named in one breath; `labels` are words of a heading above them. */
export function aroundGroup(group: readonly Found[], text: Text, labels: readonly string[]): string[] {
  const { tokens } = text;
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const left = leftOf(tokens, first.from);
  const right = rightOf(tokens, last.to);
  const named = left.label.length > 0 ? left.label : left.words.length === 0 ? labels : [];
  return [
    ...nearAndFar('<', left.words),
    ...nearAndFar('>', right),
    ...named.flatMap((word) => [word, ...kindsOf(word)].map((each) => `label ${each}`)),
    ...(left.words.length === 0 ? [named.length > 0 ? 'labelled' : 'begins'] : []),
    ...(right.length === 0 ? ['ends'] : []),
    ...(left.words.length === 0 && right.length === 0 ? ['alone', `alone in ${text.where}`] : []),
    ...(isGone(left.words, right) ? ['gone'] : []),
    ...(group.length > 1 ? ['one of several'] : []),
    ...(group.some(({ found }) => found === null) ? ['with me'] : []),
    ...(group.length > 1 && group.some(({ found }) => found?.isCertain) ? ['with a known name'] : []),
    ...(group.length > 1 && group.some(({ title }) => title !== null) ? ['with a title'] : []),
  ];
}

/**
 * "… will be replaced by", "… can no longer", "… is unwell and … takes her place", "instead of …": whoever no longer comes.
 * Who stands before "instead" comes, and so may whoever only can't make one time.
 */
function isGone(left: readonly string[], right: readonly string[]): boolean {
  const [one = '', two = ''] = left;
  return (
    right.slice(0, 4).some((word) => isKind(word, '{replaced}')) ||
    right.slice(0, 4).some((word) => NO_MORE.has(word)) ||
    (right.slice(0, 4).some((word) => UNABLE.has(word)) && right.some((word) => isKind(word, '{gone}'))) ||
    INSTEAD.has(one) ||
    (isKind(two, '{gone}') && OF.has(one))
  );
}

const NO_MORE = new Set(['longer', 'mehr', 'plus', 'meer']);
const UNABLE = new Set(
  "cannot can't unable unwell ill sick away krank verhindert malade empeche empechee absent absente enfermo enferma ziek verhinderd".split(
    ' ',
  ),
);
const INSTEAD = new Set(['statt', 'anstatt', 'anstelle', 'zamiast']);
const OF = new Set(['of', 'for', 'from', 'than', 'von', 'de', 'di', 'van', 'del']);

/** The features of words on a side, nearest first. */
const nearAndFar = (side: Side, words: readonly string[]) =>
  words.flatMap((word, i) =>
    i < NEAR ? [...(NEAR_WORDS[side][i]?.(word) ?? []), ...FAR_WORDS[side](word)] : FAR_WORDS[side](word),
  );

type Side = '<' | '>';

/** A word and its kinds, each behind a prefix. */
const wordsBehind = (prefix: string) =>
  remembered((word) => [word, ...kindsOf(word)].map((each) => `${prefix}${each}`));
const FAR_WORDS = { '<': wordsBehind('<'), '>': wordsBehind('>') };
const NEAR_WORDS = {
  '<': Array.from({ length: NEAR }, (_, i) => wordsBehind(`${i + 1}<`)),
  '>': Array.from({ length: NEAR }, (_, i) => wordsBehind(`${i + 1}>`)),
};

/** Words of the same sentence before a place, nearest first, past articles; `label` where a colon stands between. */
function leftOf(tokens: readonly Token[], from: number): { words: string[]; label: string[] } {
  let at = from;
  const words: string[] = [];
  while (at > 0 && OWNER.has(tokens[at - 1]?.word ?? '') && !breaks(tokens, at)) at -= 1;
  for (; at > 0 && words.length < REACH; at -= 1) {
    if (/:\s*$/.test(tokens[at]?.gap ?? '')) return { words, label: labelBefore(tokens, at) };
    if (breaks(tokens, at)) {
      const isCell = /[\t|]/.test(tokens[at]?.gap ?? '');
      return { words, label: isCell && words.length === 0 ? labelBefore(tokens, at) : [] };
    }
    words.push(wordOf(tokens[at - 1]));
  }
  return { words, label: [] };
}

function labelBefore(tokens: readonly Token[], to: number): string[] {
  const label: string[] = [];
  for (let at = to; at > 0 && label.length < 4; at -= 1) {
    if (at < to && breaks(tokens, at)) break;
    label.push(wordOf(tokens[at - 1]));
  }
  return label;
}

function rightOf(tokens: readonly Token[], to: number): string[] {
  const words: string[] = [];
  for (let at = to; at < tokens.length && words.length < REACH && !breaks(tokens, at); at += 1)
    words.push(wordOf(tokens[at]));
  return words;
}

/** Numbers are all the same. */
const wordOf = (token: Token | undefined) => (/^\d/.test(token?.text ?? '') ? '0' : (token?.word ?? ''));

/** The words of a line that stands above a list: short, or with nothing behind its colon. */
export function headingOf({ text, tokens }: Text): string[] | null {
  const isHeading = tokens.length <= 6 && (/:\s*$/.test(text) || text.length < 40);
  return isHeading ? tokens.slice(0, 6).map(wordOf) : null;
}
