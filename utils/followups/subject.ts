/** A question made of a concern's own words; null where its grammar is not one of these. English. */
type Pattern = { words: RegExp; question: (match: RegExpExecArray) => string };

/** The end of a clause: nothing beyond it belongs to the subject. */
const REST =
  '([^.;:!?()\\n–—]{3,140}?)(?=\\s*(?:[.;:!?()–—]|, (?:and|but|so|which|who|he|she|they|we|I|you)\\b| but | although | though |$))';

const pattern = (before: string, question: Pattern['question']): Pattern => ({
  words: new RegExp(`\\b${before}${REST}`, 'i'),
  question,
});

const rest = (match: RegExpExecArray, index = 1) => toYou(match[index] ?? '').replace(/[,\s]+$/, '');

/**
 * From the words of a doubt to the words of a question, the most telling form first. Pronouns are turned to "you", as the
 * interviewer will say it.
 */
const PATTERNS: readonly Pattern[] = [
  pattern("how (?:you|I)(?:'d| would| will|'ll) ", (m) => `How would you ${rest(m)}?`),
  pattern(
    'how (?:you|I) (?:handle|deal|cope|manage|work|lead|approach|plan) ',
    (m) => `How do you go about ${rest(m)}?`,
  ),
  pattern("whether (?:you|I)(?:'d| would| could) ", (m) => `Would you ${rest(m)}?`),
  pattern("(?:whether|if) (?:you|I)(?:'d| would| could| might) ", (m) => `Would you ${rest(m)}?`),
  pattern('whether (?:you|I) (?:can|are able to) ', (m) => `How can you show us that you can ${rest(m)}?`),
  pattern(
    '(?:you|I) (?:have|had|got) (?:enough|sufficient|much|any|the right) ',
    (m) => `How much ${rest(m)} do you really have?`,
  ),
  pattern(
    "(?:that|whether|if) (?:you|I)(?:'ve| have) (?:ever |really |actually |already )?",
    (m) => `When have you ${rest(m)}?`,
  ),
  pattern(
    "(?:you|I)(?:'ve| have) never (?:really |actually )?",
    (m) => `You have never ${rest(m)}: how would you go about it here?`,
  ),
  pattern('(?:lack|absence) of ', (m) => `What ${rest(m)} can you point to?`),
  pattern(
    '(?:little|limited|not much|less|no) (?:direct |hands-on |real |formal )?(experience|exposure|knowledge|evidence) (?:of |in |with |on )',
    (m) =>
      `What ${m[1]?.toLowerCase() === 'evidence' ? 'evidence' : `${m[1]?.toLowerCase()} with`} ${rest(m, 2)} do you have?`,
  ),
  pattern('(?:light|thin|short|weak|vague|rusty) on ', (m) => `Could you go deeper on ${rest(m)} this time?`),
  pattern(
    'question (?:about|on|around|regarding) ',
    (m) => `Last time we touched on ${rest(m)}. What would you say today?`,
  ),
  pattern(
    '(?:answer|response|reply) (?:about|on|to|around) ',
    (m) => `Could we go back to ${rest(m)}: what happened in the end?`,
  ),
  pattern(
    '(?:hear|know|understand|learn|see|find out) (?:more |better )?(?:about |of |on )',
    (m) => `Could you tell us more about ${rest(m)}?`,
  ),
  pattern(
    '(?:probe|explore|discuss|revisit|press you on|dig into|go into|talk about|ask about|ask you about|push you on) (?:into |on )?',
    (m) => `Could you talk us through ${rest(m)}?`,
  ),
  pattern(
    '(?:understand|know|hear|see|wonder(?:ed)?|clear) (how|why|what) (?:you|I) ',
    (m) => `Could you tell us ${m[1]?.toLowerCase()} you ${rest(m, 2)}?`,
  ),
  pattern(
    '(?:concern(?:s|ed)?|doubts?|reservations?|hesitations?|question mark|unsure|worr(?:y|ies|ied)|hesitant|uncertain|sceptical) (?:is |was |were )?(?:about|over|around|regarding|with|on) (?:your |my )',
    (m) => `What would you say about your ${rest(m)}?`,
  ),
  pattern('(?:reason|reasons) for ', (m) => `What was your reason for ${rest(m)}?`),
];

/** The question that a quote itself suggests; null where none reads well. */
export function questionFrom(quote: string): string | null {
  const plain = quote.replace(/\s+/g, ' ').trim();
  for (const { words, question } of PATTERNS) {
    const match = words.exec(plain);
    if (!match) continue;
    const made = question(match);
    if (
      made.length <= 170 &&
      !/\b(they|we|he|she|his|her|their|us)\b/i.test(made.replace(/show us|tell us|talk us/g, ''))
    )
      return made;
  }
  return null;
}

/** The candidate's own "my" and the recruiter's "your" are one. */
const toYou = (words: string) =>
  words
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bI'm\b/g, 'you are')
    .replace(/\bI\b/g, 'you')
    .replace(/\bme\b/gi, 'you')
    .trim();

/** A question as somebody asked it once will be asked in the same words again. */
export const isQuestion = (text: string) =>
  /\?\s*$/.test(text) ||
  /^(tell|describe|walk|give|explain|talk|why|how|what|when|where|which|who|can|could|would|do|did|are|have)\b/i.test(
    text,
  );

/** Small words by which English is told; a quote in another language gets a wording of its own. */
export const isEnglish = (quote: string) =>
  (quote.match(/\b(the|you|your|is|was|not|of|to|and|that|with|about|i|my|how|why|have|they)\b/gi)?.length ??
    0) >= 2;
