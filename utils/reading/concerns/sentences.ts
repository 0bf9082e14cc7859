import type { Line } from '../line.ts';

/** A sentence, a list item or a table cell: its exact place in the text. `item`: it stood in a list. */
export type Sentence = { start: number; end: number; text: string; item: boolean; paragraph: number };

const ITEM = /^\s{0,6}(?:[-*•–·▪○]|\(?\d{1,2}[.)]|[a-h][.)])\s+(?=\S)/;
const END = /[.!?…]+["'”’)\]]*(?=\s|$)/g;
/** Words whose full stop ends no sentence; nine languages. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|eg|ie|etc|approx|ca|bzw|z\.b|d\.h|u\.a|evtl|inkl|ggf|nr|no|min|max|resp|env|p\.ex|m|mme|mlle|sr|sra|ud|uds|aprox|dhr|mevr|bijv|o\.a|i\.v\.m|incl|[A-Z])\.$/i;

/** The sentences of a message's lines. Lines wrapped within a paragraph are one text; list items are sentences whole. */
export function sentencesOf(text: string, lines: readonly Line[]): Sentence[] {
  return blocks(lines).flatMap(({ start, end, item }, paragraph) =>
    item ? [trimmed(text, start, end, true, paragraph)] : split(text, start, end, paragraph),
  );
}

type Block = { start: number; end: number; item: boolean };

/** Paragraphs and items. Short lines stand alone: they are headings, notes and verses of a list without marks. */
function blocks(lines: readonly Line[]): Block[] {
  const found: Block[] = [];
  let open: Block | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    const mark = ITEM.exec(line.text)?.[0].length ?? 0;
    const isNew =
      line.text.trim() === '' ||
      mark > 0 ||
      !open ||
      !before ||
      before.end + 1 !== line.start ||
      !isWrapped(before, line);
    if (isNew) {
      open = line.text.trim() === '' ? null : { start: line.start + mark, end: line.end, item: mark > 0 };
      if (open) found.push(open);
    } else if (open) open.end = line.end;
    before = line;
  }
  return found;
}

/** A line goes on in the next one where it was full, or where the next one begins in lower case. */
function isWrapped(line: Line, next: Line): boolean {
  if (line.text.includes('\t') || next.text.includes('\t')) return false;
  const full = line.text.length >= 55 || /[,;]$/.test(line.text.trimEnd());
  return (full && !/[:]$/.test(line.text.trimEnd())) || /^\s*\p{Ll}/u.test(next.text);
}

function split(text: string, start: number, end: number, paragraph: number): Sentence[] {
  const block = text.slice(start, end);
  const found: Sentence[] = [];
  let from = 0;
  for (const match of block.matchAll(END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATIONS.test(block.slice(Math.max(0, to - 9), to))) continue;
    found.push(trimmed(text, start + from, start + to, false, paragraph));
    from = to;
  }
  if (block.slice(from).trim() !== '') found.push(trimmed(text, start + from, end, false, paragraph));
  return found.filter((sentence) => sentence.text !== '');
}

function trimmed(text: string, start: number, end: number, item: boolean, paragraph: number): Sentence {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  const to = from + slice.trim().length;
  return { start: from, end: to, text: text.slice(from, to), item, paragraph };
}
