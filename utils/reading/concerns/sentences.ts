import type { Line } from '../line.ts';

/**
 * A sentence, a list item or a table cell: `text` is the exact slice. `label` is what stood before its colon
 * ("Leadership:"), left off the slice; `block` numbers the paragraph or item it is in, `item` says that it stood in a list.
 */
export type Sentence = {
  start: number;
  end: number;
  text: string;
  label: string | null;
  item: boolean;
  block: number;
  paragraph: number;
};

type Block = { start: number; end: number; item: boolean; paragraph: number };

const ITEM = /^\s{0,8}(?:[-*•–·▪○◦‣✗✘→>+]{1,2}|\(?\d{1,2}[.)]|[a-h][.)])\s+(?=\S)/;
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)/g;
/** Never the end of a sentence: titles, "e.g." and an initial. */
const TITLE =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|eg|ie|z\.b|d\.h|u\.a|p\.ex|mme|mlle|sr|sra|dhr|mevr|bijv|o\.a|i\.v\.m|ud|uds|np|\p{Lu})\.$/iu;
/** No end where the sentence goes on in lower case or with a figure. */
const SHORTENED =
  /(?:^|[\s(])(?:etc|approx|ca|bzw|evtl|inkl|ggf|nr|no|min|max|resp|env|m|aprox|incl|usw|hrs|yrs|mins|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;
/** Lines are wrapped by hand or machine at no more than this. */
const WIDEST = 100;
const NARROWEST = 45;
/** A shorter line that breaks off stands by itself. */
const SHORTEST = 20;
const LABEL = /^[^\n.!?:]{2,60}?(?::|\s[-–—])\s+(?=\S)/;
const LABEL_WORDS = 7;

/** The sentences of lines that are slices of a text. Lines wrapped within a paragraph are read as one; cells stand alone. */
export function sentencesOf(text: string, lines: readonly Line[]): Sentence[] {
  return blocks(lines).flatMap((block, index) => {
    const cells = pieces(text, block.start, block.end, /\t+/g);
    return cells.flatMap((cell) => sentencesIn(text, cell, block, index));
  });
}

function sentencesIn(text: string, cell: Place, block: Block, index: number): Sentence[] {
  const label = labelOf(text.slice(cell.start, cell.end));
  const places = split(text, cell.start + label.length, cell.end);
  return places.map((place, i) => ({
    ...place,
    text: text.slice(place.start, place.end),
    label: i === 0 && label ? label : null,
    item: block.item,
    block: index,
    paragraph: block.paragraph,
  }));
}

/** The label before a colon or dash, with it; empty where what follows would be too little to stand alone. */
function labelOf(text: string): string {
  const label = LABEL.exec(text)?.[0] ?? '';
  const isShort = label.trim().split(/\s+/).length <= LABEL_WORDS;
  return isShort && text.slice(label.length).trim().split(/\s+/, 4).length >= 3 ? label : '';
}

/** Paragraphs and items; a line that the next one does not go on with ends its block. */
function blocks(lines: readonly Line[]): Block[] {
  const found: Block[] = [];
  const width = widthOf(lines);
  let open: Block | null = null;
  let before: Line | null = null;
  let paragraph = 0;
  for (const line of lines) {
    const isBlank = line.text.trim() === '';
    const mark = ITEM.exec(line.text)?.[0].length ?? 0;
    if (isBlank) paragraph += 1;
    if (open && before && !isBlank && mark === 0 && goesOn(before, line, width)) open.end = line.end;
    else {
      open = isBlank ? null : { start: line.start + mark, end: line.end, item: mark > 0, paragraph };
      if (open) found.push(open);
    }
    before = line;
  }
  return found;
}

/** How many of the line ends within paragraphs have to be full for a text to be called wrapped. */
const MOSTLY = 0.6;

/** The width that a text is wrapped at, 0 where it is not: where lines end with room left, somebody broke them by hand. */
function widthOf(lines: readonly Line[]): number {
  let width = 0;
  for (const { text } of lines) if (!text.includes('://')) width = Math.max(width, text.length);
  if (width > WIDEST || width < NARROWEST) return 0;
  let full = 0;
  let ends = 0;
  for (const [i, next] of lines.entries()) {
    const line = lines[i - 1];
    if (!line || line.text.trim() === '' || next.text.trim() === '' || ITEM.test(next.text)) continue;
    ends += 1;
    if (isFull(line, next, width)) full += 1;
  }
  return full >= ends * MOSTLY ? width : 0;
}

/** Whether a line had no room for the next one's first word. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.trimStart().split(/\s/, 1)[0] ?? '';
  return line.text.trimEnd().length + 1 + word.length > width;
}

/** A wrapped line is one that had no room for the next word, or that breaks off where the next goes on in lower case. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (line.end + 1 !== next.start || line.text.includes('\t') || next.text.includes('\t')) return false;
  const text = line.text.trimEnd();
  if (text.endsWith(':')) return false;
  if (width > 0 && isFull(line, next, width)) return true;
  const isOpen = !/[.!?…]["'”’)]*$/.test(text);
  const breaksOff = isOpen && /^\s*\p{Ll}/u.test(next.text) && text.length >= SHORTEST;
  return breaksOff && !/^\s*\p{Ll}/u.test(line.text);
}

type Place = { start: number; end: number };

function split(text: string, start: number, end: number): Place[] {
  const block = text.slice(start, end);
  const found: Place[] = [];
  let from = 0;
  for (const match of block.matchAll(END)) {
    const to = match.index + match[0].length;
    if (isShortened(block, to)) continue;
    found.push(trimmed(text, start + from, start + to));
    from = to;
  }
  found.push(trimmed(text, start + from, end));
  return found.filter((place) => place.end > place.start);
}

function isShortened(block: string, at: number): boolean {
  const before = block.slice(Math.max(0, at - 9), at);
  if (TITLE.test(before) || isOrdinal(before, block, at)) return true;
  return SHORTENED.test(before) && /^\s+[\p{Ll}\d]/u.test(block.slice(at, at + 4));
}

/** "am 12. Februar": a number in a date, not an end. */
const isOrdinal = (before: string, block: string, at: number) =>
  /(?:^|\s)\d{1,2}\.$/.test(before) && /^\s+\p{L}/u.test(block.slice(at, at + 4));

function pieces(text: string, start: number, end: number, between: RegExp): Place[] {
  const found: Place[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(between)) {
    found.push(trimmed(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  found.push(trimmed(text, from, end));
  return found.filter((place) => place.end > place.start);
}

function trimmed(text: string, start: number, end: number): Place {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: from + slice.trim().length };
}
