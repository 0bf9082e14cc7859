import { fold, folded } from '../words.ts';
import { isFirstName, isHonorific, nameAt } from './person-name.ts';
import { BEFORE_TITLES, NOT_TITLES, OFFICES, OWNERS, TITLE_ENDS } from './rows/person-words.ts';
import { isArea, isTitleWord as isJob, isOwnNoun, isRank } from './titles.ts';
import { isCapital, rowWords, type Token, tidy, tokensOf } from './tokens.ts';

const OWNER = new Set(rowWords(OWNERS));
const STARTS = new Set(rowWords(`${OWNERS} ${BEFORE_TITLES}`));
const ENDS = new Set(
  rowWords(`will is are who on at from by via in to with would has have and then also but as joins leads runs you we i she he they or while where which plus
  um am im bei wird ist und sowie der die das mit von zur zum avec et qui sera dans sur par chez a con y que sera el en por met en die is om op bij con e che com och som med i z oraz w`),
);
const INNER = new Set(
  rowWords(
    'of for de du des del della di da do dos der des des of und and & et y e en fur van voor la le les au aux im in för av til d l i',
  ),
);
const LONGEST = 10;

const OFFICE = new Set(rowWords(OFFICES));
const TITLE_END = new Set(rowWords(TITLE_ENDS));
const NOT_TITLE = rowWords(NOT_TITLES);

/** Whether a word makes a phrase somebody's title: a job's noun or an office. */
export const isTitleWord = (word: string): boolean => isJob(word) || OFFICE.has(folded(word));

/** A title with the place in its text where it ends. */
export type FoundTitle = { title: string; end: number };

/** The title that follows a name: in brackets, after a comma or a dash, or after "is our"; null where none does. */
export function titleAfterName(after: string): FoundTitle | null {
  const brackets = /^\s?[([]([^()[\]]{2,90})[)\]]/.exec(after);
  if (brackets) {
    const title = bracketed(brackets[1] ?? '');
    return title === null ? null : { title, end: brackets[0].length };
  }
  const joint =
    /^(?:\s?[,|:·/]\s{0,2}|\s[-–—]{1,2}\s|\s?[–—]\s?|,?\s(?:is|as|ist|est|es)\s(?=(?:our|the|unser|notre|nuestr))|\s(?=(?:the|our|unser\p{L}?|der|die)\s(?:\p{Lu}{2,4}\b|\p{L}+(?:er|or|ent|ad)\b)))(?:who (?:is|leads as) )?/u.exec(
      after,
    );
  if (!joint) return null;
  const found = titlePhrase(after.slice(joint[0].length));
  return found && { title: found.title, end: joint[0].length + found.end };
}

/** What brackets behind a name say of the person: a title, past "our"; never how they join, an address or a pronoun. */
function bracketed(inner: string): string | null {
  const whole = tidy(
    inner.replace(NOT_OF_TITLE, '').replace(/^(?:our|the|unser\p{L}{0,2}|notre|nuestr[oa]|onze)\s/iu, ''),
  );
  const first = fold(whole.split(/[\s/,;]/, 1)[0] ?? '');
  if (whole.length < 2 || /@|https?:|\d{2}|[.!?]/.test(whole)) return null;
  if (NOT_TITLE.some((word) => (word.length > 5 ? first.startsWith(word) : first === word))) return null;
  const words = tokensOf(whole);
  return words.length <= 4 || words.some((token) => isTitleWord(token.text) || isArea(token.text))
    ? whole
    : null;
}

/** Behind a title in brackets: who it is, and where. */
const NOT_OF_TITLE =
  /,? ?(?:das bin ich|das ist|that['’]s me|c['’]est moi|dat ben ik|soy yo)$|(?<=\p{Ll}) (?:bei|bij|at|@|chez) \p{Lu}.*$/u;

/** The title that a text begins with, past "our": it goes on until a word or a mark that no title has. */
export function titlePhrase(text: string): FoundTitle | null {
  const tokens = tokensOf(text.slice(0, 140));
  const from = tokens[0] && OWNER.has(fold(tokens[0].text)) && /^\s*$/.test(tokens[0].gap) ? 1 : 0;
  const first = tokens[from];
  if (!first || !/^[\s"“*_]{0,3}$/.test(first.gap) || INNER.has(folded(first.text))) return null;
  let to = from;
  while (to < tokens.length && to - from < LONGEST && (to === from || !ends(tokens, from, to))) to += 1;
  while (to > from && INNER.has(folded(tokens[to - 1]?.text ?? ''))) to -= 1;
  const last = tokens[to - 1];
  const words = tokens.slice(from, to);
  if (!last || !words.some((token) => isTitleWord(token.text) || /^[A-Z]{3}$/.test(token.text))) return null;
  const bracket = /^\s?\(([^()]{2,30})\)/.exec(text.slice(last.end));
  const isName = bracket !== null && isWholePerson(bracket[1] ?? '');
  const tail =
    bracket && !isName && isCapital(bracket[1] ?? '') && !/\d|@/.test(bracket[1] ?? '') ? bracket[0] : '';
  return { title: tidy(text.slice(first.start, last.end) + tail), end: last.end + tail.length };
}

/** "the CFO (Margaret Atwell)" has a name in its brackets. */
function isWholePerson(text: string): boolean {
  const tokens = tokensOf(text);
  const found = nameAt(tokens, 0);
  return (
    found !== null &&
    found.to === tokens.length &&
    (found.isCertain || (tokens.length > 1 && !tokens.some((token) => isArea(token.text))))
  );
}

/** Whether a title is over before this word. */
function ends(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !before) return true;
  const word = folded(token.text);
  if (isHonorific(token.text) && next && isCapital(next.text) && isCapital(token.text) && word !== 'me')
    return true;
  if (/,/.test(token.gap)) return !goesOn(tokens, from, at);
  if (/^\s?[/&-]\s?$|^\s[-–]\s$/.test(token.gap)) return !(isArea(token.text) || isTitleWord(token.text));
  if (!/^\s$/.test(token.gap))
    return !(token.gap === '. ' && before.text.length <= 3 && !/^\p{Lu}{2}/u.test(before.text));
  if (['and', '&', 'und', 'et', 'y', 'e', 'en', 'och', 'i'].includes(word)) return !joins(tokens, at);
  if (INNER.has(word) && next && next.gap === ' ' && !ENDS.has(folded(next.text)))
    return !(word !== 'in' && word !== 'en' && word !== 'i') ? !TAUGHT.test(before.text) : false;
  if (ENDS.has(word) || (!isCapital(token.text) && isOver(tokens, from, at))) return true;
  const isDone =
    isTitleWord(before.text) &&
    isCapital(token.text) &&
    isFirstName(token.text) &&
    !isTitleWord(token.text) &&
    !isArea(token.text);
  return isDone || (/^\d/.test(token.text) && !isTitleWord(before.text));
}

/** A word in lower case right behind an English title's noun tells of something else: "our director before …". */
function isOver(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (
    !token ||
    !before ||
    TITLE_END.has(token.word) ||
    isTitleWord(token.text) ||
    isArea(token.text) ||
    INNER.has(folded(before.text))
  )
    return false;
  return tokens.slice(from, at).some((each) => isTitleWord(each.text) && !isOwnNoun(each.text));
}

const TAUGHT = /^(?:lecturer|professor|teacher|reader|fellow|ingénieur\p{L}?|leiter\p{L}{0,2})$/iu;

/** "and" goes on with a field or another title, never with a person. */
function joins(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.gap !== ' ' || OWNER.has(folded(next.text))) return false;
  if (isTitleWord(next.text) || isArea(next.text))
    return nameAt(tokens, at + 2) === null || !isTitleWord(next.text);
  const after = tokens[at + 2];
  const isPerson =
    isFirstName(next.text) ||
    (isCapital(next.text) && after !== undefined && after.gap === ' ' && isCapital(after.text));
  return (
    isCapital(next.text) &&
    !isPerson &&
    nameAt(tokens, at + 1)?.isPolite !== true &&
    tokens
      .slice(0, at)
      .some((token) => ['of', 'for', 'de', 'fur', 'van', 'head'].includes(folded(token.text)))
  );
}

function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || !isCapital(token.text) || isFirstName(token.text)) return false;
  const next = tokens[at + 1];
  const isNamed =
    next !== undefined &&
    next.gap === ' ' &&
    isCapital(next.text) &&
    !isArea(next.text) &&
    !isTitleWord(next.text);
  return isArea(token.text)
    ? !isNamed || next.gap !== ' '
    : at - from <= 2 && isCapital(before.text) && isRank(before.text) && !isTitleWord(token.text) && !isNamed;
}

/** The title that stands before a name, back to "our" or a mark; `start` is where it begins in the text. */
export function titleBeforeName(before: string): { title: string; start: number } | null {
  const offset = Math.max(0, before.length - 110);
  const text = before.slice(offset);
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  if (!last || !/^(?:\s|,\s|:\s|\s[-–]\s|\s\()$/.test(text.slice(last.end))) return null;
  let from = tokens.length;
  while (from > 0 && tokens.length - from < 8) {
    const token = tokens[from - 1];
    const isInner =
      token &&
      INNER.has(folded(token.text)) &&
      from < tokens.length &&
      !['and', 'und', 'et', 'y', 'e', 'en', '&'].includes(folded(token.text));
    if (
      !token ||
      (OWNER.has(folded(token.text)) && !isInner) ||
      (ENDS.has(folded(token.text)) && !isInner && !isAndInTitle(tokens, from - 1))
    )
      break;
    from -= 1;
    if (/[,.;:!?()\n\t]|\s[-–]\s/.test(token.gap)) break;
  }
  while (
    from < tokens.length &&
    (INNER.has(folded(tokens[from]?.text ?? '')) || OWNER.has(folded(tokens[from]?.text ?? '')))
  )
    from += 1;
  const noun = tokens.findIndex((token, at) => at >= from && isTitleWord(token.text));
  for (let at = from; at < noun; at += 1) if (STARTS.has(tokens[at]?.word ?? '')) from = at + 1;
  const words = tokens.slice(from);
  const first = words[0];
  const isSmall = words.every((token) => !isCapital(token.text));
  if (!first || !words.some((token) => isTitleWord(token.text)) || (isSmall && words.length > 4)) return null;
  const isOwned = STARTS.has(tokens[from - 1]?.word ?? '');
  if (!isOwned && isSmall) return null;
  return { title: tidy(text.slice(first.start, last.end)), start: offset + first.start };
}

/** "VP Sales and Marketing" holds an "and" where a field stands on both sides. */
const isAndInTitle = (tokens: readonly Token[], at: number) =>
  isArea(tokens[at - 1]?.text ?? '') &&
  (isArea(tokens[at + 1]?.text ?? '') || at + 1 >= tokens.length) &&
  folded(tokens[at]?.text ?? '') !== 'with';

/** Whether a text is a title and nothing else: a cell or the line below a name. */
export function wholeTitle(text: string): string | null {
  const bare = tidy(text.trim());
  if (bare.length < 2 || bare.length > 80 || /@|https?:|\d{3}|[.!?]$/.test(bare)) return null;
  return tokensOf(bare).some((token) => isTitleWord(token.text)) ? bare : null;
}
