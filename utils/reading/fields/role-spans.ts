import { ROLE_LABELS, ROLE_SMALL } from './rows/roles.ts';
import type { Text } from './texts.ts';
import { isArea, isTitleWord } from './titles.ts';
import { isCapital, rowWords, type Token } from './tokens.ts';

/** A stretch of a line's words that may be a job's title: the words from `from` up to `to`. */
export type RoleSpan = { from: number; to: number };

const LONGEST = 8;
/** So many words from a title's noun, or from what brings a title in, any word may begin or end one. */
const NEAR = 3;
/** Lists of vacancies say no more than their beginning. */
const MOST_SEEDS = 40;

const SMALL = new Set(rowWords(ROLE_SMALL));
const LABELS = new Set(ROLE_LABELS.split('|'));

/** Words that a title neither begins nor ends with. */
export const isSmall = (word: string): boolean => SMALL.has(word);

/**
 * Every stretch of a line that may be a title: around each noun of a title, behind and before the phrases that bring one in, the
 * parts of a subject, what stands behind a label. More than are likely: `role-choices.ts` weighs them.
 */
export function roleSpansIn(text: Text): RoleSpan[] {
  const spans = new Map<number, RoleSpan>();
  for (const seed of seedsOf(text).slice(0, MOST_SEEDS))
    for (const from of seed.starts)
      for (const to of endsFrom(text.tokens, from, seed.least))
        if (to - from <= LONGEST) spans.set(from * 4096 + to, { from, to });
  return [...spans.values()];
}

/** Where a title may begin, and the word that it reaches at least. */
type Seed = { starts: readonly number[]; least: number };

function seedsOf(text: Text): Seed[] {
  const { tokens } = text;
  return [
    ...tokens.flatMap((token, i) =>
      isTitleWord(token.text) ? [{ starts: startsTo(tokens, i), least: i + 1 }] : [],
    ),
    ...broughtIn(text),
    ...wholeParts(text),
  ];
}

/** Behind "the role of", before "position": places that a phrase names. */
function broughtIn({ tokens, anchors }: Text): Seed[] {
  return anchors.flatMap(({ field, kind, start, end }) => {
    if (field !== 'role') return [];
    if (kind !== 'after') {
      const next = tokens.findIndex((token) => token.start >= end);
      return next < 0 ? [] : [{ starts: startsFrom(tokens, next), least: next + 1 }];
    }
    const at = tokens.findIndex((token) => token.start >= start);
    return at <= 0 ? [] : [{ starts: startsTo(tokens, at - 1), least: at }];
  });
}

/** Any word of a subject and what stands behind a label. */
function wholeParts({ text, tokens, where }: Text): Seed[] {
  if (where === 'subject' || where === 'event') {
    const starts = tokens.flatMap((token, i) => (isSmall(token.word) ? [] : [i]));
    return starts.map((start) => ({ starts: [start], least: start + 1 }));
  }
  const at = labelEnd(text, tokens);
  return at === 0 ? [] : [{ starts: startsFrom(tokens, at), least: at + 1 }];
}

/** The first word behind a label for titles ("Position: …"); 0 where the line has none. */
export function labelEnd(text: string, tokens: readonly Token[]): number {
  const colon = /^[^:\t]{2,30}[:\t]/.exec(text)?.[0].length ?? 0;
  if (colon === 0) return 0;
  const at = tokens.findIndex((token) => token.start >= colon);
  const label = tokens
    .slice(0, Math.max(0, at))
    .map(({ word }) => word)
    .join(' ');
  return at > 0 && LABELS.has(label) ? at : 0;
}

/** Where a title that has the word at `at` in it may begin. */
function startsTo(tokens: readonly Token[], at: number): number[] {
  const starts: number[] = [];
  for (let from = at; from >= 0 && at - from < LONGEST; from -= 1) {
    if (mayBegin(tokens, from, at - from < NEAR)) starts.push(from);
    if (isBreak(tokens, from)) break;
  }
  return starts;
}

/** Where a title may begin that something right before brings in: past its article. */
function startsFrom(tokens: readonly Token[], at: number): number[] {
  const starts: number[] = [];
  for (let from = at; from < tokens.length && from - at < NEAR; from += 1) {
    if (from > at && isBreak(tokens, from)) break;
    if (mayBegin(tokens, from, true)) starts.push(from);
    if (!isSmall(tokens[from]?.word ?? '')) break;
  }
  return starts;
}

function mayBegin(tokens: readonly Token[], at: number, isNear: boolean): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || isSmall(token.word)) return false;
  if (isNear || !before || /[^\s'’]/.test(token.gap) || isSmall(before.word)) return true;
  return isCapital(token.text) && !isCapital(before.text);
}

/** Where a title that begins at `from` and has `least` words at least may end. */
function endsFrom(tokens: readonly Token[], from: number, least: number): number[] {
  const ends: number[] = [];
  for (let to = from + 1; to <= tokens.length && to - from <= LONGEST; to += 1) {
    if (to - 1 > from && isBreak(tokens, to - 1)) break;
    if (to >= least && mayEnd(tokens, to, to - least < NEAR)) ends.push(to);
  }
  return ends;
}

function mayEnd(tokens: readonly Token[], to: number, isNear: boolean): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (!last || isSmall(last.word)) return false;
  if (isNear || !next || /[^\s'’]/.test(next.gap) || isSmall(next.word)) return true;
  return (isCapital(last.text) && !isCapital(next.text)) || isTitleWord(last.text) || isArea(last.text);
}

/** What no title goes across: the end of a sentence or a cell. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before) return true;
  if (!/[.;:!?\n\t|<>=*_]/.test(token.gap)) return false;
  return !(/^[.:]\s?$/.test(token.gap) && before.text.length <= 5 && isCapital(before.text));
}

/** What parts of a subject are apart by. */
export const isApart = (gap: string): boolean => /[|•·–—:;,()@\t<>«»"“”[\]]|\s[-/]\s/.test(gap);
