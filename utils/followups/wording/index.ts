import type { Concern } from '../../domain/records.ts';
import type { Family } from '../../domain/values.ts';
import { questionToAsk } from './ask-them.ts';
import { FRAMES, quoted } from './frames.ts';
import { isQuestion, myQuestion, spokenQuestion } from './mine.ts';
import { theirQuestion } from './theirs.ts';

/** What will be said: the concern's own words as a question, else the quote with what this person would ask about it. */
export function askedQuestion(concern: Concern, family: Family | null): string {
  const said = concern.quote ?? concern.text;
  const own = concern.holder === 'candidate';
  // A debrief's line is the question itself, as it was asked.
  if (own && concern.quote === null && concern.topic === 'answer' && isQuestion(said)) return said;
  const made = own
    ? myQuestion(said)
    : (spokenQuestion(said) ?? (isEnglish(said) ? theirQuestion(said) : null));
  if (made) return made;
  const frame = FRAMES[concern.topic];
  const question = (family && frame[family]) ?? frame.anyone;
  return own
    ? `You noted ${quoted(said)}${/[?!]\s*$/.test(said) ? '' : '.'} ${question}`
    : `${quoted(said)}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}

/** What the candidate may ask them. */
export const questionFor = (concern: Concern): string => questionToAsk(concern.text);

/** Small words by which English is told: only then its grammar can be turned into a question. */
const isEnglish = (quote: string) =>
  (quote.match(
    /\b(the|you|your|is|was|not|of|to|and|that|with|about|i|my|how|why|have|they|never|he|she|no|in|a|on|after|since)\b/gi,
  )?.length ?? 0) >= 2;
