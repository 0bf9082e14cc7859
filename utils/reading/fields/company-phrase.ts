import { folded } from '../words.ts';
import { LEGAL_FORMS } from './rows/companies.ts';
import { isCapital, rowWords, tokensOf, withoutDots } from './tokens.ts';

const LEGAL = new Set(rowWords(LEGAL_FORMS));

/** A legal form as written; the short ones are words of their own in lower case. */
export const isLegal = (text: string) =>
  LEGAL.has(withoutDots(folded(text))) &&
  (isCapital(text) || text.length > 2) &&
  text !== 'inc' &&
  text !== 'corporation';

/** A name without the legal form behind it. */
export function withoutForm(name: string): string {
  const tokens = tokensOf(name);
  let to = tokens.length;
  while (to > 1 && isLegal(tokens[to - 1]?.text ?? '')) to -= 1;
  return name.slice(0, tokens[to - 1]?.end);
}

/** Legal forms that their language keeps in a name: one says "Vesalon GmbH", yet "Hobden Law" of an LLP. */
const KEPT_FORM =
  /^\s((?:g?GmbH|AG|KG|KGaA|SE(?! role| position| job)|UG|OHG|e\.\s?V\.|eG(?:en)?|B\.?V\.?(?:BA)?|N\.?V\.?|nv|bv|bvba|BVBA|LLP|SA|SRL|S\.R\.L\.|SARL|SAS|S\.L\.U?\.?|S\.A\.(?:S\.|U\.?)?|S[àa]rl|inc\.)(?: & Co\.? (?:KG|KGaA|OHG))?)(?=$|[\s,;:)|–-])/;

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
export const squash = (name: string): string => keyOf(tokensOf(name).map(({ word }) => word));

const ANDS = new Set(['and', '&', 'und', 'et']);

/** `squash` of a name's folded words. */
export function keyOf(words: readonly string[]): string {
  let key = '';
  for (const word of words) if (!ANDS.has(word)) key += MARKED.test(word) ? word.replace(MARKS, '') : word;
  return key.startsWith('the') && key.length >= 7 ? key.slice(3) : key;
}

const MARKS = /[^\p{L}\p{N}]/gu;
const MARKED = /[^\p{L}\p{N}]/u;
