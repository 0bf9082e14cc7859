import { breaks } from './mention-breaks.ts';
import { isTitleWord, titleAfterName, titleBeforeName } from './person-title.ts';
import { titleToEnd } from './title-edges.ts';
import { isArea, isRank } from './titles.ts';
import { isCapital, type Token, tidy } from './tokens.ts';

const LONGEST_TITLE = 140;

const ROW = /^[\s\-*•·–—:.,\d]*(?:(?:uhr|am|pm|hrs?|h|a\.m\.|p\.m\.)[\s\-–—:.,]*)?$|[:|\t]\s*$/i;

/** The title behind a name, in its own cell: to the end of a row that the name begins, else as far as a title goes. */
export function titleBehind(line: string, start: number, end: number) {
  const cell = /[\t|]/.exec(line.slice(end))?.index ?? LONGEST_TITLE;
  const after = line.slice(end, end + Math.min(cell, LONGEST_TITLE));
  const isRow =
    line.length < 200 &&
    ROW.test(line.slice(Math.max(0, start - 40), start).replace(/(?:\p{L}{1,5}\.?\s)$/u, ''));
  return (isRow && after.length < LONGEST_TITLE ? titleToEnd(after) : null) ?? titleAfterName(after);
}

/** The title before a name: right before it, "Stadtbaumeister Rainer Kugler", or before a mark, "our head of craft, Ludmila". */
export function titleAhead(
  text: string,
  tokens: readonly Token[],
  to: number,
): { title: string | null; start: number } | null {
  const [first, last] = [tokens[to], tokens[to - 1]];
  if (!first || !last || breaks(tokens, to)) return null;
  let from = to;
  while (from > 0 && tokens[from]?.gap === ' ' && isOfTitle(tokens[from - 1], from === to)) from -= 1;
  const start = tokens[from]?.start ?? 0;
  const offset = Math.max(0, first.start - LONGEST_TITLE);
  const isAhead = from < to && isCapital(tokens[from]?.text ?? '');
  const longer =
    !isAhead && (isTitleWord(last.text) || first.gap !== ' ')
      ? titleBeforeName(text.slice(offset, first.start))
      : null;
  if (longer) return { title: ofOne(longer.title), start: longer.start + offset };
  return from < to ? { title: ofOne(tidy(text.slice(start, last.end))), start } : null;
}

const ofOne = (title: string) => (OF_MANY.test(title) ? null : title);

const isOfTitle = (token: Token | undefined, isLast: boolean) =>
  token !== undefined && (isTitleWord(token.text) || (!isLast && (isArea(token.text) || isRank(token.text))));

/** "Our founders, Dev and Lucy": what several are called is no one's title. */
const OF_MANY =
  /(?:founders|owners|postdocs|analysts|colleagues|members|researchers|directors|managers|engineers|partners|leads|designers|developers)$/i;
