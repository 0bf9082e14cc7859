import { kindOfPart } from './place-likeness.ts';
import type { PlaceLine } from './place-spans.ts';
import type { PlaceWord } from './place-words.ts';

/** What stands before an address that begins at a word, by the names of features. */
export function before({ words, label }: PlaceLine, from: number, own: string): string[] {
  const [word, last, second] = [words[from], words[from - 1], words[from - 2]];
  if (!word) return [];
  const isLabelled = label > 0 && word.start >= label;
  if (isLabelled && (!last || last.start < label)) return ['behind a label'];
  if (!last) return [word.gap === '' ? 'begins' : 'begins as an item'];
  if (word.gap === '' && !isLabelled)
    return [
      `after a ${last.kind}`,
      ...(last.kind === 'small word'
        ? [`after "${last.word}"`, `after a ${second?.kind} and a small word`]
        : []),
    ];
  const mark = word.gap.slice(-1);
  const cut = kindOfPart(partBefore(words, from), own);
  if (isLabelled) return ['in a label', `in a label, after ${mark} behind a ${cut}`];
  return [
    `after ${mark}`,
    `after ${mark} behind a ${cut}`,
    `cut: ${cut} ${mark} ${kindOfPart(partBehind(words, from), own)}`,
  ];
}

/** What stands behind an address that ends before a word. */
export function behind({ words, text }: PlaceLine, to: number, own: string): string[] {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || !next) return ['ends'];
  if (next.gap === '')
    return [`before a ${next.kind}`, ...(next.kind === 'small word' ? [`before "${next.word}"`] : [])];
  const mark = text.slice(last.end, next.start).trim()[0] ?? '';
  return [`before ${mark}`, `before ${mark} and a ${kindOfPart(partBehind(words, to), own)}`];
}

/** The words before a place back to a mark or a small word: what a place that begins there leaves out. */
function partBefore(words: readonly PlaceWord[], from: number): PlaceWord[] {
  let at = from - 1;
  while (at > 0 && from - at < 7 && words[at]?.gap === '' && words[at - 1]?.kind !== 'small word') at -= 1;
  return words.slice(Math.max(0, at), from);
}

/** The words behind a place up to a mark. */
function partBehind(words: readonly PlaceWord[], to: number): PlaceWord[] {
  let at = to + 1;
  while (at < words.length && at - to < 6 && words[at]?.gap === '') at += 1;
  return words.slice(to, at);
}
