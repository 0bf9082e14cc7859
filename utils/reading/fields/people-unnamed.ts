import { isKind } from './person-kinds.ts';
import { titlePhrase } from './person-title.ts';
import { MEET_WITH, OWNERS } from './rows/person-words.ts';
import type { Text } from './texts.ts';
import { rowWords, type Token } from './tokens.ts';

const OWNER = new Set(rowWords(OWNERS));
const WITH = new Set(rowWords(MEET_WITH));
const SPOKEN = new Set(['body', 'sign', 'note']);
const REACH = 4;

/** The title of whoever is met where the text says no more: "a final interview with our CFO". */
export function unnamedTitle(texts: readonly Text[]): string | null {
  for (const { text, tokens, where } of texts) {
    if (!SPOKEN.has(where)) continue;
    for (const [at, token] of tokens.entries()) {
      const found = isBefore(tokens, at) ? titlePhrase(text.slice(token.end)) : null;
      if (found && /^\s?(?:[.,;!?]|$|\p{L})/u.test(text.slice(token.end + found.end))) return found.title;
    }
  }
  return null;
}

/** "meeting our", "interview with the": what stands before the title. */
function isBefore(tokens: readonly Token[], at: number): boolean {
  const [owner, before] = [tokens[at], tokens[at - 1]];
  if (!owner || !before || owner.gap !== ' ' || !OWNER.has(owner.word) || !WITH.has(before.word))
    return false;
  return tokens.slice(Math.max(0, at - REACH), at).some(({ word }) => isKind(word, '{meet}'));
}
