import { isLegal } from './company-phrase.ts';
import { INSTITUTIONS, NAME_JOINS, NOT_COMPANY, SUB_UNITS, TEAM_WORDS } from './rows/companies.ts';
import { isArea, isTitleWord } from './titles.ts';
import { endOfWords, isCapital, rowWords, type Token } from './tokens.ts';

const OUT = new Set(rowWords(`${NOT_COMPANY} ${TEAM_WORDS}`));
const INSTITUTION = new Set(rowWords(INSTITUTIONS));
const UNITS = new Set(rowWords(SUB_UNITS));
const JOINS = new Set(rowWords(NAME_JOINS));
/** What joins the names of two people, too. */
const ANDS = new Set(rowWords('and und et y e en'));
const FOR = new Set(rowWords('for and fur pour para voor'));
/** Words that are no name on their own. */
const GENERIC = new Set(
  rowWords(
    'services service support administration claims signalling checking following selection updates position vacancy company firm business university hr',
  ),
);
const LONGEST = 8;

/** A name among a line's words, and the whole run of words in capitals that it is in; `isPart`: the run goes on with more than a team. */
export type Span = { from: number; to: number; runFrom: number; runTo: number; isPart: boolean };

/**
 * Everything in a line that may be a firm's name: each run of words in capitals with the small ones that join them, without what
 * belongs to the sentence or to a team; and the parts of it that may be the name where the rest is a title, a person or a unit.
 * `takesApart`: every beginning and end of a run, as in a sender's name.
 */
export function spansIn(tokens: readonly Token[], takesApart = false): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = isName(tokens[at]) ? runEnd(tokens, at) : at;
    if (end > at) addParts(tokens, at, end, spans, takesApart);
    at = Math.max(end, at + 1);
  }
  return spans;
}

const isName = (token: Token | undefined) =>
  token !== undefined && (isCapital(token.text) || (mayBeStyled(token) && STYLED.test(token.text)));
/** Most words are as they fold and begin with a letter. */
const mayBeStyled = ({ text, word }: Token) => text !== word || text < 'A';
/** `iRobot`, `3M`, `42nd`. */
const STYLED = /^(?:\p{Ll}{1,3}\p{Lu}|\d{1,4}[A-Za-z]\p{L}{2,})/u;

const runEnd = (tokens: readonly Token[], from: number) =>
  endOfWords(from, LONGEST, tokens.length, (at) => stepOver(tokens, from, at));

/** How many words the run takes in at a place: 0 where it ends. */
function stepOver(tokens: readonly Token[], from: number, at: number): number {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !before) return 0;
  if (isLegal(token.text) && /^[\s,.]{0,3}$/.test(token.gap)) return 1;
  const isShort = token.gap.startsWith('.') && /^\.\s?$/.test(token.gap) && ABBREVIATED.test(before.text);
  if (!isShort && token.gap !== ' ' && token.gap !== '  ') return 0;
  if (isCapital(token.text)) return 1;
  if (/^\d{1,4}$/.test(token.text)) return at - from < 2 ? 1 : 0;
  if (INSTITUTION.has(before.word) && JOINS.has(next?.word ?? '')) return adjective(tokens, at);
  if (!JOINS.has(token.word) && !FOR.has(token.word)) return 0;
  if (next && isCapital(next.text) && next.gap === ' ') return joinsOne(tokens, from, at) ? 2 : 0;
  const after = tokens[at + 2];
  return next && after && JOINS.has(next.word) && isCapital(after.text) ? 3 : 0;
}

/** "Centre hospitalier du Haut-Rouvre", "Conseil départemental de la Garonnette": up to the name. */
function adjective(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < at + 4 && JOINS.has(tokens[to]?.word ?? '') && tokens[to]?.gap === ' ') to += 1;
  const name = tokens[to];
  return name && isCapital(name.text) && name.gap === ' ' ? to - at + 1 : 0;
}

/** What a full stop does not end: "St. Brendan's", "J. Lovelock". */
const ABBREVIATED = /^(?:St|Ste|Sta|Dr|Mt|Ft|Mtra|Ayto|Univ|\p{Lu})$/u;

/** `for` and `and` go on only in the names of institutions: "Office for Estuary Management". */
function joinsOne(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'the') return false;
  if (JOINS.has(word) && word !== 'en') return true;
  return (
    (FOR.has(word) || word === 'en') && tokens.slice(from, at).some((each) => INSTITUTION.has(each.word))
  );
}

function addParts(
  tokens: readonly Token[],
  runFrom: number,
  runTo: number,
  spans: Span[],
  takesApart: boolean,
): void {
  const seen = new Set<number>();
  const add = (first: number, end: number) => {
    const [from, to] = trimmed(tokens, first, end);
    const key = from * 1000 + to;
    if (to <= from || seen.has(key) || isNothing(tokens, from, to)) return;
    seen.add(key);
    spans.push({ from, to, runFrom, runTo, isPart: first > runFrom || end < runTo });
  };
  add(runFrom, runTo);
  add(runFrom, titleAtEnd(tokens, runFrom, runTo));
  for (let at = runFrom + 1; at < runTo; at += 1) {
    const [before, word] = [tokens[at - 1]?.word ?? '', tokens[at]?.word ?? ''];
    const isJoin = JOINS.has(word) && word !== '&';
    if (takesApart || (isJoin && ANDS.has(word))) add(runFrom, at);
    if (
      takesApart ||
      isJoin ||
      isTitleWord(before) ||
      UNITS.has(before) ||
      OUT.has(before) ||
      isLegal(before)
    )
      add(at, runTo);
  }
}

/** Nothing of the sentence or of a team at the ends, no legal form. */
function trimmed(tokens: readonly Token[], first: number, end: number): [number, number] {
  let [from, to] = [first, end];
  const at = (i: number) => tokens[i]?.word ?? '';
  while (to > from && isLoose(at(to - 1), to - 1 > from && !OUT.has(at(to - 2)))) to -= 1;
  while (from < to && at(from) !== 'the' && isLoose(at(from), INSTITUTION.has(at(from)) && to - from > 1))
    from += 1;
  if (tokens[from]?.text === 'The' && (first === from || to - from === 1)) from += 1;
  while (to > from + 1 && isLegal(tokens[to - 1]?.text ?? '')) to -= 1;
  // "Kelp & Co" is no "Kelp &".
  if (at(to - 1) === '&' || at(to - 1) === '+') to += 1;
  return [from, to];
}

/** Words of the sentence and of teams; "Fellgate High School" keeps what institutions are called by. */
const isLoose = (word: string, hasName: boolean) =>
  JOINS.has(word) ||
  (OUT.has(word) && !(hasName && (INSTITUTION.has(word) || KEPT.has(word)))) ||
  TEAMS.some((team) => word.length > team.length && word.endsWith(team));
const KEPT = new Set(rowWords('school schools center centre services service building bank'));
/** "Karriereteam", "Bestuurssecretariaat". */
const TEAMS = rowWords('team secretariaat sekretariat abteilung afdeling');

function isNothing(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const isOne = to - from === 1;
  if (!first || (isOne && first.text.length < 2)) return true;
  if (isOne && (INSTITUTION.has(first.word) || isArea(first.word) || GENERIC.has(first.word))) return true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && !OUT.has(token.word) && !isTitleWord(token.text)) return false;
  }
  return true;
}

/** Where a title begins that stands right behind a name: "Clearcutter Engineering Manager". */
function titleAtEnd(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]?.text ?? '';
  if (!isTitleWord(last) || last.endsWith('s')) return to;
  let at = to - 1;
  while (at > from + 1 && isOfTitle(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

const isOfTitle = (word: string) =>
  isTitleWord(word) || isArea(word) || /^(?:Senior|Junior|Lead|of)$/.test(word);
