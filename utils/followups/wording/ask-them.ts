import { oneLine, upperFirst } from './pattern.ts';

/** Begins as a question does in English; a note leaves its question mark off. */
const ASKS =
  /^(?:why|how|what|when|where|which|who) (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|many|much|often|long|big|about)\b|^(?:is|are|was|were|do|does|did|has|have|can|could|will|would) (?:the|there|they|he|she|it|we|you|this|that|my|any|people)\b/i;
/** What a note tells of how the question was met: nothing to say aloud. */
const ASIDE =
  /[,–-]\s?(?:(?:but )?(?:he|she|they|\p{L}+) (?:went|was|were|got|skated|laughed|dodged|changed|avoided|didn['’]t|did not|looked|seemed|mumbled|kept)|nobody|no one|everybody|everyone)\b.*$/iu;
/** A clause that can follow "could you tell me". */
const CLAUSE =
  /\b((?:why|how|whether|what|who|when|where) (?:the|their|this|that|they|it|he|she|there|you|people|\p{Lu}\p{L}+|many|much|\p{L}+) [^.?!\n]{3,120})/u;
const SHORT_WORDS = 5;

/** The candidate's own doubt about them as a question to ask, in the words of the note. */
export function questionToAsk(note: string): string {
  const plain = oneLine(note);
  const asked = askedIn(plain);
  if (asked) return upperFirst(asked);
  const bare = plain.replace(ASIDE, '').replace(/[.\s]+$/, '');
  if (ASKS.test(bare)) return `${upperFirst(bare)}?`;
  const clause = CLAUSE.exec(bare)?.[1]?.replace(ASIDE, '');
  if (clause) return `Could you tell me ${clause}?`;
  const [head = bare] = bare.split(/[.:](?:\s|$)/);
  return head.split(' ').length <= 4
    ? `What can you tell me about ${lowerFirst(head)}?`
    : `Could you tell me more about this: ${bare}?`;
}

/** The sentence with a question mark; a short one ("What happened?") with the sentence that it speaks of. */
function askedIn(plain: string): string | null {
  const sentences = plain.match(/[^.?!]+[.?!]+(?=\s|$)|[^.?!]+$/gu)?.map((each) => each.trim()) ?? [];
  const at = sentences.findIndex((each) => each.endsWith('?'));
  const question = sentences[at]?.replace(/\?+$/, '?');
  if (question === undefined) return null;
  const isShort = question.split(' ').length <= SHORT_WORDS;
  const [first = ''] = sentences;
  return at > 0 && (isShort || first.split(' ').length <= 3) ? `${first} ${upperFirst(question)}` : question;
}

const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
