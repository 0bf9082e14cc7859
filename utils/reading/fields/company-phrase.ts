import { fold, folded } from '../words.ts';
import { INSTITUTIONS, LEGAL_FORMS, NAME_JOINS, NOT_COMPANY } from './rows/companies.ts';
import { isArea, isTitleWord } from './titles.ts';
import { isCapital, rowWords, type Token, tokensOf } from './tokens.ts';

const LEGAL = new Set(rowWords(LEGAL_FORMS));
const OUT = new Set(rowWords(NOT_COMPANY));
const INSTITUTION = new Set(rowWords(INSTITUTIONS));
const JOINS = new Set(rowWords(NAME_JOINS));
/** Words that are no name on their own. */
const GENERIC = new Set(
  rowWords(
    'services service support administration claims signalling checking following selection updates position vacancy company firm business university hr',
  ),
);
const LONGEST = 8;

/** A company's name at the beginning of a text, past an article; null where none stands there. */
export function companyAfter(rest: string): string | null {
  const text = rest.slice(0, 160);
  const tokens = tokensOf(text);
  let from = 0;
  const article = tokens[0];
  if (article && /^(?:the|der|die|das|dem|den|la|le|les|el|los|de|het|il|o|a)$/.test(article.text)) from = 1;
  const first = tokens[from];
  if (!first || !/^[\s"'“„«*_]{0,3}$/.test(first.gap) || !isName(first)) return null;
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST) {
    const step = stepOver(tokens, from, to);
    if (step === 0) break;
    to += step;
  }
  return named(text, tokens.slice(from, to));
}

/** A company's name at the end of a text: what stands before "is delighted", "Talent Acquisition". */
export function companyBefore(before: string): string | null {
  const text = before.slice(-120);
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  if (!last || !/^['’]?s?\s?$/.test(text.slice(last.end))) return null;
  let from = tokens.length;
  while (from > 0 && tokens.length - from < LONGEST) {
    const token = tokens[from - 1];
    const isJoin = token && JOINS.has(folded(token.text)) && from < tokens.length;
    if (!token || !(isCapital(token.text) || isJoin)) break;
    from -= 1;
    if (
      !/^\s{0,2}$|^\.\s$/.test(token.gap) ||
      (/\.\s/.test(token.gap) && (tokens[from - 1]?.text.length ?? 9) > 2)
    )
      break;
  }
  while (from < tokens.length && !isCapital(tokens[from]?.text ?? '')) from += 1;
  return from < tokens.length ? withoutThe(named(text, tokens.slice(from))) : null;
}

const isName = ({ text }: Token) =>
  isCapital(text) || /^\p{Ll}{1,3}\p{Lu}/u.test(text) || /^\d{1,4}[A-Za-z]\p{L}{2,}/u.test(text);

/** How many words the name takes in at a place: 0 where it ends. */
function stepOver(tokens: readonly Token[], from: number, at: number): number {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || !before) return 0;
  if (isLegal(token.text) && /^[\s,.]{0,3}$/.test(token.gap)) return 1;
  const isShort = before.text.length <= 3 && /^\.\s?$/.test(token.gap);
  if (!isShort && !/^\s{1,2}$/.test(token.gap)) return 0;
  if (isCapital(token.text) || /^\d{1,4}$/.test(token.text))
    return isCapital(token.text) || at - from < 2 ? 1 : 0;
  if (!next || !isCapital(next.text) || !/^\s$/.test(next.gap)) {
    const after = tokens[at + 2];
    return next &&
      after &&
      JOINS.has(folded(token.text)) &&
      JOINS.has(folded(next.text)) &&
      isCapital(after.text)
      ? 3
      : 0;
  }
  const word = folded(token.text);
  if (JOINS.has(word)) return word === 'en' || word === 'the' ? 0 : 2;
  const isInstitution = tokens.slice(from, at).some((each) => INSTITUTION.has(folded(each.text)));
  return ['for', 'and', 'fur', 'pour', 'para', 'voor'].includes(word) && isInstitution ? 2 : 0;
}

/** The words as a name: nothing of the sentence at its ends, no legal form; null where nothing is left. */
function named(text: string, tokens: readonly Token[]): string | null {
  let [from, to] = [0, tokens.length];
  const at = (i: number) => folded(tokens[i]?.text ?? '');
  while (to > from && (OUT.has(at(to - 1)) || JOINS.has(at(to - 1)))) to -= 1;
  while (from < to && at(from) !== 'the' && OUT.has(at(from))) from += 1;
  if (tokens[from]?.text === 'The' && to - from === 1) return null;
  const all = to;
  while (to > from + 1 && (isLegal(tokens[to - 1]?.text ?? '') || (at(to - 1) === '&' && at(to) === 'co')))
    to -= 1;
  const title = titleAtEnd(tokens, from, to);
  if (title > from) to = title;
  if (at(to - 1) === '&' || at(to - 1) === '+') to = all;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return null;
  const name = text
    .slice(first.start, last.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '')
    .replace(/^[dl]['’](?=\p{Lu})/u, '');
  const isTitle = tokens
    .slice(from, to)
    .every((token) => isTitleWord(token.text) || OUT.has(folded(token.text)));
  const isGeneric =
    to - from === 1 && (INSTITUTION.has(at(from)) || isArea(at(from)) || GENERIC.has(at(from)));
  return name.length < 2 || isTitle || isGeneric ? null : name;
}

/** A legal form as written; the short ones are words of their own in lower case. */
const isLegal = (text: string) =>
  LEGAL.has(fold(text).replaceAll('.', '')) &&
  (isCapital(text) || text.length > 2) &&
  text !== 'inc' &&
  text !== 'corporation';

/** Where a title begins that stands right behind a name: "Clearcutter Engineering Manager". */
function titleAtEnd(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]?.text ?? '';
  if (!isTitleWord(last) || last.endsWith('s')) return to;
  let at = to - 1;
  while (
    at > from + 1 &&
    (isTitleWord(tokens[at - 1]?.text ?? '') ||
      isArea(tokens[at - 1]?.text ?? '') ||
      /^(?:Senior|Junior|Lead|of)$/.test(tokens[at - 1]?.text ?? ''))
  )
    at -= 1;
  return at;
}

/** Whether a name carries a legal form: it then is a company's, whatever stands around it. */
export const hasLegalForm = (text: string): boolean =>
  /(?:^|[\s,])(?:Ltd|Limited|PLC|plc|LLC|LLP|Inc|Corp|GmbH|AG|KG|KGaA|UG|SAS|SARL|S\.A\.(?:S\.|R\.L\.)?|SA|S\.L\.(?:U\.)?|SL|SpA|S\.p\.A\.|S\.r\.l\.|Srl|B\.?V\.?|N\.?V\.?|AB|Lda|Ltda|Pty|Pte|Pvt|DAC|CLG|Sp\. z o\.o\.|e\.V\.|eG)(?=$|[\s,.;:)|])/.test(
    text,
  );

/** A name without the legal form behind it. */
export function withoutForm(name: string): string {
  const tokens = tokensOf(name);
  let to = tokens.length;
  while (to > 1 && isLegal(tokens[to - 1]?.text ?? '')) to -= 1;
  return name.slice(0, tokens[to - 1]?.end);
}

/** Legal forms that their language keeps in a name: one says "Vesalon GmbH", yet "Hobden Law" of an LLP. */
const KEPT_FORM =
  /^,?\s((?:g?GmbH|AG|KG|KGaA|SE|UG|OHG|e\.\s?V\.|eG|B\.?V\.?(?:BA)?|N\.?V\.?|bvba|BVBA|SARL|SAS|S\.L\.U?\.?|S\.A\.(?:S\.|U\.?)?|S[àa]rl)(?: & Co\.? (?:KG|KGaA|OHG))?)(?=$|[\s,;:)|–-])/;

/** A name with the legal form that a text writes behind it, where its language keeps it there. */
export function withForm(name: string, texts: readonly string[]): string {
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const form = KEPT_FORM.exec(text.slice(at + name.length, at + name.length + 30))?.[1];
      if (form) return `${name} ${form}`;
    }
  return name;
}

/** Letters and digits only, folded; "and" and "&" count for nothing: `Fairbank & Moss` → `fairbankmoss`. */
export const squash = (name: string): string =>
  tokensOf(name)
    .map((token) => folded(token.text))
    .filter((word) => word !== 'and' && word !== '&' && word !== 'und' && word !== 'et')
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.{4})/, '');

/** Where a sentence or a line begins, its article is no part of the name. */
export const withoutThe = (name: string | null): string | null => name?.replace(/^The (?=\S)/, '') ?? null;
