import { nameAt } from './person-name.ts';
import { type FoundTitle, isTitleWord } from './person-title.ts';
import { BEFORE_TITLES, OWNERS } from './rows/person-words.ts';
import { isCapital, rowWords, tidy, tokensOf } from './tokens.ts';

/** Words that a title stands behind and never begins with. */
const STARTS = new Set(rowWords(`${OWNERS} ${BEFORE_TITLES}`));

/** Whatever stands behind a name's mark to the end of its row is their title: "Cem Yıldız, Betriebsrat". */
export function titleToEnd(after: string): FoundTitle | null {
  const found = /^(?:,|\s[-–—|]|:)\s(\p{L}[^,;()@\d.!?|]{1,50}?)(?:\s\([^()]{2,30}\))?[.,;]?$/u.exec(after);
  const rest = found?.[1] ?? '';
  const words = tokensOf(rest);
  if (!found || words.length > 6 || words.some((token) => NO_TITLE_HAS.has(token.word))) return null;
  const other = nameAt(words, 0);
  const isOther =
    other !== null &&
    (other.isCertain || other.to - other.from > 1) &&
    !words.some((token) => isTitleWord(token.text));
  return isOther ? null : { title: tidy(withoutOwner(rest)), end: found[0].length };
}

const NO_TITLE_HAS = new Set(
  rowWords('you we i will would is are and und et y en who tbc sie du wir ich vous nous je te nos'),
);

/** Without "our" and whatever else stands before a title: "Aan tafel zitten de voorzitter", "qui dirige". */
export function withoutOwner(title: string): string {
  const tokens = tokensOf(title);
  const noun = tokens.findIndex((token) => isTitleWord(token.text));
  for (let at = noun < 0 ? 0 : noun - 1; at >= 0; at -= 1)
    if (STARTS.has(tokens[at]?.word ?? '') && !isCapital(tokens[at]?.text ?? ''))
      return title.slice(tokens[at + 1]?.start ?? 0);
  return title;
}
