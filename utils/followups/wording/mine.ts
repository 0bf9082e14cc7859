import { byPattern, oneLine, type Pattern, pattern, upperFirst } from './pattern.ts';

/** What was asked, as a candidate's own notes put it: it will be asked again. English. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    '^(why|how|what|when|where) (would|could|should|did|do) I ',
    (rest, m) => `${m[1]} ${m[2]} you ${rest}?`,
  ),
  pattern(
    '(?:asked|pushed|pressed|probed|quizzed|grilled|on|about|to|again|back) (?:me )?(?:about |on |to )?(why|how|what|when|where) (would|could|should|did|do|have|had|can|am|was) I ',
    (rest, m) =>
      `${m[1]} ${m[2]?.toLowerCase() === 'am' ? 'are' : m[2]?.toLowerCase() === 'was' ? 'were' : m[2]} you ${rest}?`,
  ),
  pattern(
    "(?:asked|pushed|pressed|probed|quizzed) (?:me )?(?:on |about )?(?:whether|if) I(?:'ve|’ve| have) (ever )?",
    (rest, m) => `Have you ${m[1] ?? ''}${rest}?`,
  ),
  pattern('(?:asked|wanted to know) (?:me )?(how|what|where|when) I (?=[a-z]+ )', (rest, m) =>
    isPast(rest) ? `Could you tell us ${m[1]?.toLowerCase()} you ${rest}?` : `${m[1]} do you ${rest}?`,
  ),
  pattern(
    '(?:asked|pushed|pressed|probed|came back|kept coming back|went back|wanted to know|went on)(?: twice| again| and again)? ?(?:me |on |about |to )*(why|how|what|where|when|whether|if) (?=I\\b)',
    (rest, m) => `Could you tell us ${m[1]?.toLowerCase()} ${rest}?`,
  ),
  pattern(
    '(?:asked|pushed|pressed|probed|quizzed|grilled|drilled)(?: me)? (?:about|on|for|into) ',
    (rest) => `Could you tell us about ${rest}?`,
  ),
  pattern('(?:question|q) (?:about|on) ', (rest) => `Could we go back to ${rest}?`),
  pattern(
    "(?:didn't|didn’t|don't|don’t|did not|do not) (?:really )?know (?:enough |much |anything )?(?:about |of )?",
    (rest) => `How well do you know ${rest}?`,
  ),
  pattern(
    "(?:I(?:'ve|’ve| have) )?never (?:really |actually )?(?=\\p{L}+(?:ed|en|ught|ne|wn|un|ld|led|ilt|ide)\\b)",
    (rest) => `You have never ${rest}. How would you go about it here?`,
  ),
  pattern(
    '(?:stumbled|stuck|stumped|blanked|fluffed|waffled|rambled|froze|vague|weak|shaky|thin)(?: a bit| badly| completely)? (?:on|over|about|through|at) ',
    (rest) => `Could we go back to ${rest}, and how you would answer today?`,
  ),
];

const isPast = (rest: string) => /^\p{L}+(?:ed|ought|ent|eft|ade|ot|ook|an|old)\b/iu.test(rest);

/** The words between quote marks that ask or command something. */
const SPOKEN = /["“„«]\s?([^"“”„«»\n]{8,160}?)\s?["”“»]/gu;

/** A question that stands in a note as it was asked: quoted, or up to the first question mark. */
export function spokenQuestion(quote: string): string | null {
  const said = oneLine(quote);
  const spoken = [...said.matchAll(SPOKEN)].map((match) => match[1] ?? '').find(isQuestion);
  if (spoken) return upperFirst(/[?.!]$/.test(spoken) ? spoken : `${spoken}.`);
  const [asked] = /^[^.!?]{8,160}\?/u.exec(said) ?? [];
  return asked && !/\b(?:I|my|me)\b|(?<!\p{L})i(?= )/u.test(asked) ? upperFirst(asked) : null;
}

/** A question as somebody asked it once will be asked in the same words again. */
export const isQuestion = (text: string): boolean =>
  /\?\s*$/.test(text) ||
  /^(?:tell|describe|walk|give|explain|talk|why|how|what|when|where|which|who|can|could|would|do|did|are|have|is)\b/i.test(
    text,
  );

/** The question that a candidate's own note says was asked, or suggests; null where none reads well. */
export function myQuestion(quote: string): string | null {
  const said = oneLine(quote);
  return spokenQuestion(said) ?? byPattern(PATTERNS, said);
}
