import { isFirstName, isHonorific } from './person-name.ts';
import { isSmall } from './role-spans.ts';
import { NOT_ROLE } from './rows/roles.ts';
import type { Text } from './texts.ts';
import { isArea, isRank, isTitleWord } from './titles.ts';
import { isCapital, rowWords, type Token } from './tokens.ts';

/** What a word is to a title that it stands in or beside; `gap` is what stands before it, without white space. */
export type RoleWord = {
  word: string;
  text: string;
  gap: string;
  isSmall: boolean;
  isNoun: boolean;
  isAgent: boolean;
  isField: boolean;
  isRank: boolean;
  isOfTalk: boolean;
  isCapital: boolean;
  isName: boolean;
  /** One name for what it is, as a neighbour. */
  kind: string;
};

const TALK_WORDS = new Set(rowWords(NOT_ROLE));

/** How words for who does something end, in languages that have such endings. */
const AGENT =
  /(?:[aei]dor(?:a|es|as)?|ista|olog(?:o|a|ue|in|ist)?|trice|[tsd]eu[rs]e?s?|ienne?|[a-z]{2}iere?|[a-z]{3}er[oa]|ari[oa]|[a-z]{3}er(?:in|innen)?|ist(?:e|in)?|kraft|frau|mann|hilfe|schwester|[a-z]{3}eur)$/u;

/** `d'entretien`. */
export const isElided = (text: string): boolean => /^[dl]['’]/i.test(text);

const known = new WeakMap<Text, (RoleWord | undefined)[]>();

/** The word at a place of a line; looked at once. */
export function roleWordAt(text: Text, at: number): RoleWord | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  const words = known.get(text) ?? [];
  known.set(text, words);
  words[at] ??= roleWord(token);
  return words[at];
}

function roleWord(token: Token): RoleWord {
  const { text, word } = token;
  const parts = {
    isSmall: isSmall(word),
    isNoun: isTitleWord(text),
    isAgent: AGENT.test(word),
    isField: isArea(text),
    isRank: isRank(text),
    // "Agent d'entretien" is none of a talk.
    isOfTalk: TALK_WORDS.has(word) && !isElided(text),
    isCapital: isCapital(text),
    isName: isHonorific(text) || (isCapital(text) && isFirstName(text)),
  };
  return { word, text, gap: token.gap.trim(), ...parts, kind: kindOf(text, parts) };
}

function kindOf(text: string, is: Omit<RoleWord, 'word' | 'text' | 'gap' | 'kind'>): string {
  if (/\d/.test(text)) return 'number';
  if (is.isName) return 'name';
  if (is.isSmall) return 'small word';
  if (is.isOfTalk) return 'word of talks';
  if (is.isNoun) return 'noun';
  if (is.isRank || is.isField) return 'field';
  return is.isCapital ? 'capital' : 'word';
}
