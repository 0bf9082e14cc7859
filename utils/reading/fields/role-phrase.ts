import { folded } from '../words.ts';
import { NOT_IN_TITLE, ROLE_CONNECTORS, ROLE_STOPS } from './rows/roles.ts';
import { isArea, isOwnNoun, isRank, isTitleWord } from './titles.ts';
import { endOfWords, isCapital, rowWords, type Token, tidy, tokensOf } from './tokens.ts';

const CONNECTORS = new Set(rowWords(ROLE_CONNECTORS));
const STOPS = new Set(rowWords(ROLE_STOPS));
const ARTICLES = new Set(
  rowWords(`the a an our this your my le la les un une l du el los las una de des der die das den dem einer eines einen eine ein het een onze il lo uno una
    o os as um uma en ett voor para pour suivant suivante siguiente volgende position role post job vacancy stelle poste puesto functie vacature baan rol vacante plaza offre ruolo
    posizione vaga tjansten stanowisko of as als fur`),
);
/** Words that open what stands before "role": "for the … role", "la … functie". */
const OPENERS = new Set(
  rowWords('the our a an this that your for as every each any all new de het een onze deze die der'),
);
const LONGEST = 11;
/** Between two titles or two areas; else what follows is the sentence. */
const PAIRING = new Set(rowWords('et y e und and en'));
/** Nouns after which "in" goes on with the field. */
const TAUGHT =
  /^(?:lecturer|professor|teacher|reader|fellow|registrar|doctor|chair|trainee|apprentice|postdoc|intern|referent\p{L}{0,3}|specialist\p{L}{0,3}|technicien\p{L}{0,3}|ing[ée]nieur\p{L}{0,2}|technico|técnic[oa]|chargée?)$/iu;

/** A title that is all or the beginning of a stretch of text: a label's value, a part of a subject. */
export const titleIn = (text: string): string | null => titleAfter(text, true);

/**
 * The title that a text begins with, past its article. Words in capitals, joined by small ones (`of`, `de`, `für`); where it is
 * in lower case it goes on to the first word that ends it, and a noun of a title must be in it. `isSaid`: the words before leave
 * no doubt that a title follows.
 */
export function titleAfter(rest: string, isSaid: boolean): string | null {
  const text = rest.slice(0, 200);
  const tokens = tokensOf(text);
  const from = skipArticles(tokens);
  const first = tokens[from];
  if (!first || (from === 0 ? !/^[\s:"'“”„«*_]{0,4}$/.test(first.gap) : hasBreak(first.gap))) return null;
  const to = isCapital(first.text) ? endOfCapitals(tokens, from) : endOfSmall(tokens, from, isSaid);
  const last = tokens[to - 1];
  if (!last || to <= from) return null;
  const title = tidy(text.slice(first.start, last.end) + bracketsAfter(text.slice(last.end))).replace(
    /^[dl]['’]/i,
    '',
  );
  return isSaid || tokensOf(title).some((token) => isTitleWord(token.text)) ? title : null;
}

/** The title that a text ends with, back to its article: what stands before "role". */
export function titleBefore(before: string): string | null {
  const text = before.slice(-140);
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  if (!last || !/^[)\s"'“”„»*_-]{0,3}$/.test(text.slice(last.end))) return null;
  let from = tokens.length;
  while (from > 0 && tokens.length - from < LONGEST) {
    const token = tokens[from - 1];
    if (!token || OPENERS.has(folded(token.text))) break;
    from -= 1;
    if (/[.;!?:\n\t]|\s[-–]\s/.test(token.gap) && from > 0) break;
  }
  const first = tokens[from];
  if (!first || tokens.length - from >= LONGEST) return null;
  const title = withoutMarks(tidy(text.slice(first.start)));
  const hasCapital = tokens.slice(from).some((token) => isCapital(token.text));
  const hasNoun = tokens.slice(from).some((token) => isTitleWord(token.text));
  const isClean = !tokens
    .slice(from)
    .some(
      (token) =>
        !isCapital(token.text) &&
        STOPS.has(folded(token.text)) &&
        !['in', 'and', 'for', 'to'].includes(folded(token.text)),
    );
  return hasNoun && isClean && (hasCapital || tokens.length - from <= 5) ? title : null;
}

/** `(m/w/d)`, `(Req #123)` and references off, wherever they stand. */
function withoutMarks(title: string): string {
  return tidy(
    title
      .replace(/\s?[([]([^()[\]]{1,40})[)\]]/g, (all, inner: string) =>
        NOT_IN_TITLE.test(inner.trim()) ? '' : all,
      )
      .replace(/\s(?:m\/w\/d|w\/m\/d|m\/f\/d|h\/f|f\/h|m\/v|v\/m|m\/w|d\/m\/w)\b.{0,4}$/i, ''),
  ).replace(/^([^(]*)\)$/, '$1');
}

function skipArticles(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 4) {
    const word = tokens[at]?.text ?? '';
    const isArticle = ARTICLES.has(folded(word)) && (at === 0 || !isCapital(word) || word.length <= 3);
    if (!isArticle && !/\d{3}/.test(word)) break;
    at += 1;
  }
  return at;
}

const hasBreak = (gap: string) => /[.;!?\n\t()]|,|\s[-–|]\s/.test(gap);

/** Where words in capitals, with what joins them, end. */
const endOfCapitals = (tokens: readonly Token[], from: number) =>
  endOfWords(from, LONGEST, tokens.length, (at) => stepOver(tokens, from, at));

/** How many words the title takes in at a place: 0 where it ends. */
function stepOver(tokens: readonly Token[], from: number, at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return 0;
  const before = tokens[at - 1]?.text ?? '';
  if (/^\s*\([^()]{1,40}$/.test(token.gap) || token.gap.includes('(')) return 0;
  if (/,|\s[-–/]\s/.test(token.gap)) return goesOn(tokens, from, at) ? 1 : 0;
  if (
    !/^[\s.*"”“]{0,3}$/.test(token.gap) ||
    /\.\s/.test(token.gap.length > 1 && before.length > 3 ? token.gap : '')
  )
    return 0;
  if (/[\n\t]/.test(token.gap)) return 0;
  if (isCapital(token.text) || /^\d{1,2}[a-z]?$/i.test(token.text))
    return /^\d/.test(token.text) && !isArea(before) && !isTitleWord(before) ? 0 : 1;
  const word = folded(token.text);
  if (word === 'in' && next && TAUGHT.test(before)) return isCapital(next.text) ? 2 : 0;
  if (CONNECTORS.has(word)) return next && !hasBreak(next.gap) ? connects(tokens, at, word, next) : 0;
  return isSmallTitle(token) || (isOwnNoun(tokens[from]?.text ?? '') && !STOPS.has(word) && at - from < 5)
    ? 1
    : 0;
}

const isSmallTitle = ({ text }: Token) => isTitleWord(text) || isArea(text) || /^(?:d|l)['’]/.test(text);

/** A small word goes on where a capital (or, after `de`, `of` and their like, any word of a title) follows. */
function connects(tokens: readonly Token[], at: number, word: string, next: Token): number {
  if (isCapital(next.text)) return word === 'en' && !isArea(next.text) ? 0 : 2;
  const after = tokens[at + 2];
  if (CONNECTORS.has(folded(next.text)) && after && isCapital(after.text) && !hasBreak(after.gap)) return 3;
  if (PAIRING.has(word)) return isSmallTitle(next) ? 2 : 0;
  return ['de', 'du', 'des', 'of', 'di', 'van', 'del', 'd'].includes(word) && !STOPS.has(folded(next.text))
    ? 2
    : 0;
}

/** Past a comma, a dash or a slash: a field, or anything after a bare rank. */
function goesOn(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || !isCapital(token.text)) return false;
  if (token.gap.includes('/')) return isTitleWord(token.text) || isArea(token.text);
  const isBare =
    (at - from === 1 || /^president$/i.test(before.text)) && isRank(before.text) && token.gap.includes(',');
  return isArea(token.text) || (isBare && !isTitleWord(token.text));
}

/** Where a title in lower case ends: at a stop, never past a mark; one that is said to come needs no listed noun. */
function endOfSmall(tokens: readonly Token[], from: number, isSaid: boolean): number {
  let to = from;
  let hasNoun = false;
  while (to < tokens.length && to - from < 8) {
    const token = tokens[to];
    if (!token || (to > from && hasBreak(token.gap))) break;
    if (to > from && STOPS.has(folded(token.text)) && !(folded(token.text) === 'a' && !hasNoun)) break;
    if (to > from && ENDING_PAIRS.has(token.word) && !pairs(tokens, to)) break;
    if (folded(token.text) === 'en' && (!tokens[to + 1] || isCapital(tokens[to + 1]?.text ?? ''))) break;
    hasNoun ||= isTitleWord(token.text);
    to += 1;
  }
  while (to > from && CONNECTORS.has(folded(tokens[to - 1]?.text ?? ''))) to -= 1;
  return hasNoun || (isSaid && to - from <= MOST_UNLISTED) ? to : from;
}

/** "Directeur administratif et financier" ends with its pair; "technicien et sera nommé" goes on as a sentence. */
const ENDING_PAIRS = new Set(['et', 'y', 'e', 'und', 'and']);

function pairs(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next || hasBreak(next.gap) || STOPS.has(next.word)) return false;
  return isSmallTitle(next) || after === undefined || hasBreak(after.gap) || STOPS.has(after.word);
}

/** So many words in lower case may be a title that no list has: "poste de contremaître". */
const MOST_UNLISTED = 3;

/** A bracket right behind a title that is of it: `(Payments)`, not `(m/w/d)` or a reference. */
function bracketsAfter(after: string): string {
  const brackets = /^\s?\(([^()]{2,40})\)/.exec(after);
  const inner = brackets?.[1]?.trim() ?? '';
  if (!brackets || NOT_IN_TITLE.test(inner)) return '';
  return /^[\p{Lu}]/u.test(inner) || isArea(inner) ? brackets[0] : '';
}
