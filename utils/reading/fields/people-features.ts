import { squash } from './company-phrase.ts';
import type { Known } from './people-choices.ts';
import { isFirstName } from './person-name.ts';
import { ARRANGES, GERMAN } from './rows/person-words.ts';
import type { Text } from './texts.ts';
import { rowWords } from './tokens.ts';

const GERMAN_WORDS = new Set(rowWords(GERMAN));
/** Where the sender speaks. */
const SPOKEN = new Set(['subject', 'body', 'sign']);

/** Adds to everybody what the whole message says of them; `company` is the employer's name. */
export function describe(people: readonly Known[], texts: readonly Text[], company: string | null): void {
  const small = smallWords(people, texts);
  const isGerman = speaksGerman(texts);
  const firm = squash(company ?? '');
  const known = people.filter(({ isSender, words }) => !isSender && isFirstName(words[0] ?? ''));
  for (const one of people) {
    const others = known.filter((each) => each !== one).length;
    one.features.add(`${one.isSender ? 'sender, ' : ''}${Math.min(3, others)} others`);
    if (isFirm(one.name, firm)) one.features.add('the firm');
    if (one.isSender) addMail(one.features, texts);
    else addShape(one, small, isGerman);
  }
}

function isFirm(name: string, firm: string): boolean {
  const own = squash(name);
  return firm !== '' && own.length > 2 && (firm.includes(own) || own.startsWith(firm));
}

function addShape({ features, words, places, title }: Known, small: ReadonlySet<string>, isGerman: boolean) {
  if ([words[0], words.at(-1)].some((word) => small.has(word ?? ''))) features.add('a word in small letters');
  features.add(`named ${Math.min(3, places)}`);
  if (title !== null) features.add('has a title');
  if (title !== null && ARRANGES.test(title)) features.add('title arranges');
  if (isGerman)
    for (const feature of [...features]) if (feature.startsWith('unknown')) features.add(`de, ${feature}`);
}

/** The words of the mail, alone and in pairs: they tell whether its sender speaks of an interview as theirs. */
function addMail(features: Set<string>, texts: readonly Text[]): void {
  for (const { tokens, where } of texts)
    if (SPOKEN.has(where))
      for (const [i, { word }] of tokens.entries()) {
        if (word.length > 1) features.add(`mail ${word}`);
        if (i > 0) features.add(`mail ${tokens[i - 1]?.word} ${word}`);
      }
}

/** Those words of names that stand in small letters too. */
function smallWords(people: readonly Known[], texts: readonly Text[]): ReadonlySet<string> {
  const asked = new Set(people.flatMap(({ words }) => words));
  const small = new Set<string>();
  for (const { tokens } of texts)
    for (const { text, word } of tokens) if (asked.has(word) && /^\p{Ll}/u.test(text)) small.add(word);
  return small;
}

/** Every German noun has a capital. */
function speaksGerman(texts: readonly Text[]): boolean {
  const words = texts.flatMap(({ tokens }) => tokens);
  return words.filter(({ word }) => GERMAN_WORDS.has(word)).length > words.length * 0.06;
}
