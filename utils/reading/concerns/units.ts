import type { Line } from '../line.ts';
import { STOP } from '../words.ts';
import { CLOSES, OPENS } from './rows/headings.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the heading or opening above a sentence announces. */
export type Under = 'nothing' | 'doubts' | 'other';

/** A sentence with its tokens and what stands above it. */
export type Unit = Sentence & { tokens: readonly Token[]; under: Under };

const LONGEST_HEADING = 14;
const SHORT_HEADING = 5;

/**
 * The sentences of a message that may be quoted, with what the heading above each announces. A heading speaks for the items
 * below it, else for the paragraph below or the rest of its own.
 */
export function unitsOf(text: string, lines: readonly Line[]): Unit[] {
  let under: Under = 'nothing';
  let since: Sentence | null = null;
  return sentencesOf(text, lines).map((sentence) => {
    const tokens = tokensOf(text, sentence.start, sentence.end);
    const above = under;
    const announced = headingOf(sentence, tokens);
    if (announced !== null) {
      under = announced;
      since = sentence;
      return { ...sentence, tokens, under: above };
    }
    const label =
      sentence.label === null ? null : announces(tokensOf(sentence.label, 0, sentence.label.length));
    if (label !== null && label !== 'nothing') {
      under = label;
      since = sentence;
    } else if (since && isBeyond(sentence, since)) under = 'nothing';
    if (under !== 'nothing' && sentence.item) since = sentence;
    return { ...sentence, tokens, under };
  });
}

/** What a line announces that only announces: it ends in a colon, is in capitals, or is a few words without a full stop. */
function headingOf({ text, item }: Sentence, tokens: readonly Token[]): Under | null {
  if (item || tokens.length > LONGEST_HEADING) return null;
  const isAnnouncing = text.endsWith(':');
  const isBare = tokens.length <= SHORT_HEADING && !/[.!?,]$/.test(text);
  const isLoud = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  if (!isAnnouncing && !isBare && !isLoud) return null;
  const says = announces(tokens);
  return says === 'nothing' && (isAnnouncing || isLoud) ? 'other' : says === 'nothing' ? null : says;
}

/** What the words of a heading are about; "not worries" and "less good" turn them round. */
function announces(tokens: readonly Token[]): Under {
  const isTurned = tokens.some(
    ({ stem }) => stem === '#not' || stem === 'less' || stem === 'wenige' || stem === 'minder',
  );
  const has = (words: ReadonlySet<string>) => tokens.some(({ stem }) => stem !== STOP && words.has(stem));
  if (has(OPENS)) return isTurned && !has(CLOSES) ? 'other' : 'doubts';
  if (has(CLOSES)) return isTurned ? 'doubts' : 'other';
  return 'nothing';
}

/** Past what a heading speaks for. */
function isBeyond(sentence: Sentence, since: Sentence): boolean {
  if (sentence.item) return false;
  return since.item ? sentence.block !== since.block : sentence.paragraph > since.paragraph + 1;
}
