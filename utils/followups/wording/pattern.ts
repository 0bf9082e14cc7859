/** A question made of a concern's own words; `rest` is what the question goes on with, already turned to "you". */
export type Pattern = { words: RegExp; question: (rest: string, match: RegExpExecArray) => string };

/** The end of a clause: nothing beyond it belongs to the subject. */
const REST =
  "([^.;:!?()\\n–—]{3,140}?)(?=\\s*(?:[.;:!?()–—]|\\s-\\s|,? (?:and|but|so) (?:it|its|it's|i|i'm|i'd|we|ours|he|she|they|their|that|you|my)\\b|, (?:and|but|so|which|who|by|i|he|she|they|we|you|my|your|his|her)\\b|,? because | but | although | though |$))";

/** A pattern that begins with these words; its subject is the last group. */
export const pattern = (before: string, question: Pattern['question']): Pattern => ({
  words: new RegExp(`(?<!\\p{L})${before}${REST}`, 'iu'),
  question,
});

/** The candidate's own "my" and the interviewer's "your" are one. */
export const toYou = (words: string): string =>
  words
    .replace(/\b(my|mine)\b/gi, 'your')
    .replace(/\bI'm\b|\bI am\b|\bI was\b/gi, (said) => (/was/i.test(said) ? 'you were' : 'you are'))
    .replace(/\bI(?=\b)/g, 'you')
    .replace(/(?<![\p{L}’'])i(?=['’ ])/gu, 'you')
    .replace(/\bme\b/gi, 'you')
    .replace(/ or (are|were) (?!you)/g, ' or $1 you ')
    .replace(/\s+/g, ' ')
    .trim();

const LONGEST = 170;
/** Somebody else in the words: who that is, a question can't say. */
const OTHERS = /\b(they|we|he|she|his|her|him|them|their|us|our|ours)\b/i;

/** Ends that point at something outside of the question. */
const DANGLING = /\b(?:one|it|that|this|so|there)$/i;

/** The question of the first pattern that fits; null where none reads well. */
export function byPattern(patterns: readonly Pattern[], said: string): string | null {
  for (const { words, question } of patterns) {
    const match = words.exec(said);
    const rest = toYou(match?.at(-1) ?? '')
      .replace(/[,\s"”]+$/, '')
      .replace(/ (?:with|to|by) you$/, '');
    if (!match || rest === '' || OTHERS.test(rest) || DANGLING.test(rest)) continue;
    const made = question(rest, match);
    if (made !== '' && made.length <= LONGEST) return upperFirst(made);
  }
  return null;
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
