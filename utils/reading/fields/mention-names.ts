import { breaks } from './mention-breaks.ts';
import { titleAhead, titleBehind } from './mention-titles.ts';
import { type FoundName, isFirstName, isHonorific, nameAt } from './person-name.ts';
import { JOINTS, OWNERS, SELVES } from './rows/person-words.ts';
import type { Text } from './texts.ts';
import { isCapital, rowWords, type Token } from './tokens.ts';

/** A name with its title in a line: tokens `from` to `to`, the title in them; `found` is null for "I" and "me". */
export type Found = {
  found: FoundName | null;
  title: string | null;
  from: number;
  to: number;
  marks: string[];
};

const SELF = new Set(rowWords(SELVES));
const JOINT = new Set(rowWords(JOINTS));
const OWNER = new Set(rowWords(OWNERS));
/** Whoever is named after so many names is on a list of something else. */
const MOST_IN_LINE = 40;

/** Everybody who is named in a line. */
export function foundIn(text: Text): Found[] {
  const { tokens } = text;
  const people: Found[] = [];
  for (let at = 0; at < tokens.length && people.length < MOST_IN_LINE; ) {
    const one = foundAt(text, at, people.at(-1)?.to ?? 0);
    if (one) people.push(one);
    at = Math.max(at + 1, one?.to ?? 0);
  }
  return people;
}

function foundAt({ text, tokens }: Text, at: number, after: number): Found | null {
  const token = tokens[at];
  if (!token) return null;
  if (isSelf(token)) return { found: null, title: null, from: at, to: at + 1, marks: [`= ${token.word}`] };
  if (!isCapital(token.text) && !isHonorific(token.text)) return null;
  const found = bareName(tokens, nameAt(tokens, at), at === 0 || breaks(tokens, at));
  const last = found && tokens[found.to - 1];
  if (!found || !last) return null;
  const ahead = titleAhead(text, tokens, found.isPolite ? found.from - 1 : found.from);
  const isAhead = ahead !== null && (tokens[after]?.start ?? 0) <= ahead.start;
  const behind =
    isAhead && !/^\s?[([]/.test(text.slice(last.end)) ? null : titleBehind(text, token.start, last.end);
  let to = found.to;
  while (behind && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= last.end + behind.end) to += 1;
  let from = found.isPolite ? found.from - 1 : found.from;
  while (ahead && from > after && (tokens[from - 1]?.start ?? -1) >= ahead.start) from -= 1;
  if (ahead && from > after && isHonorific(tokens[from - 1]?.text ?? '')) from -= 1;
  const bracket = /^\s?[([]/.test(text.slice(last.end, last.end + 2));
  return {
    found,
    title: behind?.title ?? ahead?.title ?? null,
    from,
    to,
    marks: [
      ...(behind ? [bracket ? 'title in brackets' : 'title behind'] : []),
      ...(ahead ? ['title ahead'] : []),
      ...placeOf(tokens, found),
      ...(behind || ahead ? ['titled'] : ['untitled']),
    ],
  };
}

/** Past what is no part of the name: words before a form of address, "Text" before "Deb" where a sentence begins. */
function bareName(tokens: readonly Token[], found: FoundName | null, begins: boolean): FoundName | null {
  if (!found) return null;
  for (let at = found.from + 1; at < found.to; at += 1)
    if (isHonorific(tokens[at]?.text ?? '')) return nameAt(tokens, at);
  const [first, second] = [tokens[found.from]?.text ?? '', tokens[found.from + 1]?.text ?? ''];
  const isVerb =
    begins && !found.isPolite && found.to - found.from === 2 && !isFirstName(first) && isFirstName(second);
  return isVerb ? nameAt(tokens, found.from + 1) : found;
}

/** Small letters and accents matter: Polish "i" is "and", Spanish "mi" is "my". */
const isSelf = ({ text, word }: Token) =>
  (SELF.has(word) && text !== 'i' && text !== 'mi') || /^(?:I['’]|[jJ]['’])/.test(text);

/** A capital inside a sentence says more than one where it begins. */
function placeOf(tokens: readonly Token[], { from, isCertain, isPolite }: FoundName): string[] {
  if (isCertain || isPolite) return [];
  const begins = from === 0 || breaks(tokens, from) || /[:“"„«(]\s?$/.test(tokens[from]?.gap ?? '');
  return [begins ? 'unknown, begins' : 'unknown, inside'];
}

/** People who are named in one breath: "Jane Doe (CFO), Tom and me". */
export function groupsOf(people: readonly Found[], { tokens }: Text): Found[][] {
  const groups: Found[][] = [];
  for (const one of people) {
    const last = groups.at(-1)?.at(-1);
    if (last && isJoined(tokens, last.to, one.from)) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4 || breaks(tokens, to)) return false;
  for (let at = from; at < to; at += 1)
    if (breaks(tokens, at) || !(JOINT.has(tokens[at]?.word ?? '') || OWNER.has(tokens[at]?.word ?? '')))
      return false;
  return to > from || /^(?:\s?[,;/&+]\s?|\s(?:<>|<->|\|)\s)$/.test(tokens[to]?.gap ?? '');
}
