import { byPattern, oneLine, type Pattern, pattern } from './pattern.ts';

/** "handles" → "handle", "copes" → "cope", "carries" → "carry". */
const bare = (verb: string) =>
  verb
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(sh|ch|ss|x|o)es$/, '$1')
    .replace(/s$/, '');

const THEY = '(?:he|she|they)';
const YOU = '(?:you|he|she)';
/** Verbs that follow "you'd" as they stand; "you'd raised" is another tense. */
const PLAIN =
  '(?:be|get|find|feel|struggle|fit|stay|want|need|have|enjoy|leave|cope|manage|survive|miss|mind|take|like)';

/** A subject without what became of the answer to it: "the Leeds rollout stopped short". */
const subjectOf = (rest: string) =>
  rest.replace(
    / (?:stopped|fell|was|were|sounded|seemed|felt|came|remained|stayed|lacked|ran|got|left|did|didn['’]t)\b.*$/i,
    '',
  );

/** Doubts as an interviewer or a recruiter words them, the most telling form first. English. */
const PATTERNS: readonly Pattern[] = [
  pattern(`how ${YOU}(?:'d|’d| would| will|'ll|’ll) `, (rest) => `How would you ${rest}?`),
  pattern(`why ${YOU}(?:'d|’d| would) `, (rest) => `Why would you ${rest}?`),
  pattern(`whether ${YOU}(?:'d|’d| would| could| might) `, (rest) => `Would you ${rest}?`),
  pattern(
    `(?:whether|if) ${YOU} (?:can|are able to|is able to) `,
    (rest) => `Can you show us that you can ${rest}?`,
  ),
  pattern(
    '(?:whether|if) you (see|want|feel|think|believe|know|prefer|understand|enjoy|plan|intend|mind|need) ',
    (rest, m) => `Do you ${m[1]?.toLowerCase()} ${rest}?`,
  ),
  pattern(
    `how (current|comfortable|confident|fluent|familiar|strong|deep|senior|happy|up to date) ${YOU} (?:are|is|is really|are really) `,
    (rest, m) => `How ${m[1]?.toLowerCase()} are you ${rest}?`,
  ),
  pattern(`how ${THEY} (\\p{L}+s) `, (rest, m) => `How do you ${bare(m[1] ?? '')} ${rest}?`),
  pattern(
    'how you (?:handle|deal|cope|manage|work|lead|approach|plan) ',
    (rest) => `How do you go about ${rest}?`,
  ),
  pattern(
    `${YOU}(?:'ve|’ve|'s|’s| have| has) never (?:really |actually )?`,
    (rest) => `You have never ${rest}. How would you go about it here?`,
  ),
  pattern(
    'you (?:have|had|got) (?:enough|sufficient|much|any|the right) ',
    (rest) => `How much ${rest} do you really have?`,
  ),
  pattern(
    "(?:that|whether|if) you(?:'ve|’ve| have) (?:ever |really |actually |already )?",
    (rest) => `When have you ${rest}?`,
  ),
  pattern('you (?:may|might|could) be ', (rest) => `Would you say that you are ${rest}?`),
  pattern(`you(?:'d|’d| would|'ll|’ll| will| might| may) (?=${PLAIN}\\b)`, (rest) => `Would you ${rest}?`),
  pattern(
    'you (?:tended|tend) to ',
    (rest) => `We noticed that you tend to ${rest}. How do you deal with that?`,
  ),
  pattern('you said (?:that )?you ', (rest) => `You said that you ${rest}. How would that go here?`),
  pattern('(?:lack|absence) of ', (rest) => `What ${rest} can you point to?`),
  pattern(
    '(?:little|limited|not much|less|no) (?:direct |hands-on |real |formal )?(experience|exposure|knowledge|evidence) (?:of |in |with |on )',
    (rest, m) =>
      `What ${m[1]?.toLowerCase()} ${m[1]?.toLowerCase() === 'evidence' ? 'of' : 'with'} ${rest} do you have?`,
  ),
  pattern('(?:light|thin|short|weak|vague|rusty) on ', (rest) => `Could you go deeper on ${rest} this time?`),
  pattern(
    'question (?:about|on|around|regarding) ',
    (rest) => `Last time it was about ${subjectOf(rest)}. What would you say today?`,
  ),
  pattern(
    '(?:answer|response|reply) (?:about|on|to|around) ',
    (rest) => `Could we go back to ${subjectOf(rest)}, and what you would say today?`,
  ),
  pattern(
    '(?:hear|know|understand|learn|see|find out|tell) (?:you )?(?:more |better )?(?:about |of )',
    (rest) => `Could you tell us more about ${rest}?`,
  ),
  pattern(
    '(?:understand|know|hear|see|wonder(?:ed|s)?|clear) (how|why|what) you ',
    (rest, m) => `Could you tell us ${m[1]?.toLowerCase()} you ${rest}?`,
  ),
  pattern(
    '(?:probe|explore|discuss|revisit|press you on|dig into|go into|go deep on|talk through|talk about|ask about|ask you about|push you on) (?:into |on )?(?!whether|how|why|if)',
    (rest) => `Could you talk us through ${rest}?`,
  ),
  pattern(
    '(?:concern(?:s|ed)?|doubts?|reservations?|hesitations?|question mark|unsure|worr(?:y|ies|ied)|hesitant|uncertain|sceptical) (?:is |was |were )?(?:about|over|around|regarding|with|on) (?:your |my )',
    (rest) => `What would you say about your ${rest}?`,
  ),
  pattern('(?:reason|reasons) for ', (rest) => `What was your reason for ${rest}?`),
];

/** "The circumstances of your departure in May." is a subject by itself. */
const SUBJECT = /^(?:the|your) (?!\p{L}+ (?:is|are|was|were|has|have|had)\b)[^.;:?!,]{6,90}\.?$/iu;
const VERB = /\b(?:is|are|was|were|would|could|seemed|felt|thinks?|has|have been|did|do|does)\b/i;

/** The question that an interviewer's words suggest; null where none reads well. */
export function theirQuestion(quote: string): string | null {
  const said = oneLine(quote);
  const made = byPattern(PATTERNS, said);
  if (made || !SUBJECT.test(said) || VERB.test(said)) return made;
  const subject = said.replace(/\.$/, '');
  return `Could you tell us about ${subject.charAt(0).toLowerCase()}${subject.slice(1)}?`;
}
