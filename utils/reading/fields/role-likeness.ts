import { remembered } from './feature-names.ts';
import type { RoleSpan } from './role-spans.ts';
import { isElided, type RoleWord, roleWordAt } from './role-words.ts';
import type { Text } from './texts.ts';

/** What a stretch of words is like as a title, by the names of features; the first says whether it has a title's noun. */
export function roleLikeness(text: Text, span: RoleSpan, own: ReadonlySet<string>): string[] {
  const words: RoleWord[] = [];
  for (let at = span.from; at < span.to; at += 1) {
    const word = roleWordAt(text, at);
    if (word) words.push(word);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const noun = nounOf(words);
  const signs = [
    noun,
    LENGTHS[Math.min(words.length, 7)] ?? '',
    withLength(noun)[Math.min(words.length, 4)] ?? '',
  ];
  if (words.filter(({ isNoun }) => isNoun).length > 1) signs.push('two nouns');
  addEnds(signs, first, last);
  addCapitals(signs, words, first, last);
  for (const [i, word] of words.entries()) addInner(signs, word, i, own);
  return signs;
}

function nounOf(words: readonly RoleWord[]): string {
  if (words.some(({ isNoun }) => isNoun)) return 'noun';
  return words.some(({ isAgent }) => isAgent) ? 'agent' : 'no noun';
}

function addEnds(signs: string[], first: RoleWord, last: RoleWord): void {
  if (first.isNoun) signs.push('first is a noun');
  if (first.isAgent) signs.push('first is an agent');
  if (first.isRank) signs.push('first is a rank');
  if (last.isNoun) signs.push('last is a noun');
  if (last.isAgent) signs.push('last is an agent');
  if (last.isField) signs.push('last is a field');
  if (last.word.endsWith('s')) signs.push('plural');
  if (/^\d{1,2}$|^[IV]{1,3}$/.test(last.text)) signs.push('ends in a number');
}

function addCapitals(signs: string[], words: readonly RoleWord[], first: RoleWord, last: RoleWord): void {
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  if (capitals === words.length) signs.push('all capital');
  if (capitals === 0) signs.push('no capital');
  if (!first.isCapital && capitals > 0) signs.push('begins small, then capital');
  if (first.isCapital && !last.isCapital) signs.push('begins capital, ends small');
  if (first.isCapital && capitals === 1 && words.length > 1) signs.push('one capital of many');
}

/** What one of its words tells, and what stands before it inside. */
function addInner(
  signs: string[],
  { text, word, gap, kind, isSmall, isOfTalk, isName }: RoleWord,
  at: number,
  own: ReadonlySet<string>,
): void {
  if (isSmall) signs.push(quotedInIt(word));
  if (isOfTalk) signs.push('of talks');
  if (isName) signs.push('a name in it');
  if (own.has(word)) signs.push('an employer in it');
  if (kind === 'number') signs.push(/\d{3}/.test(text) ? 'long number' : 'a number');
  if (at > 0 && isElided(text)) signs.push('"de" in it');
  if (at === 0 || gap === '') return;
  signs.push(inIt(gap[0] ?? ''), inIt(`${gap[0]} ${kind}`));
  if (gap.length > 1) signs.push(inIt(gap.at(-1) ?? ''));
}

const LENGTHS = Array.from({ length: 8 }, (_, many) => `${many} words`);
const withLength = remembered((noun) => LENGTHS.map((length) => `${length}, ${noun}`));
const inIt = remembered((what) => `${what} in it`);
const quotedInIt = remembered((word) => `"${word}" in it`);
