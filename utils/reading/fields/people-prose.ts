import { fold } from '../words.ts';
import type { Anchor, AnchoredLine } from './anchors.ts';
import { type Named, peopleFrom, SENDER } from './people-list.ts';
import { titleBeforeName } from './person-title.ts';
import { PREPARES } from './rows/meets.ts';
import { COMING, CONTACTS, GONE_AFTER, GONE_BEFORE, NO_MEETING, PAST, SWAPS } from './rows/people.ts';
import { rowWords } from './tokens.ts';

const NOT_MEETING = new Set(rowWords(NO_MEETING));
const LONGEST_SENTENCE = 1500;

/** People that sentences bring in as interviewers: "with …", "you'll be meeting …", "… will interview you". */
export const peopleOfProse = (lines: readonly AnchoredLine[]): Named[] =>
  lines.flatMap(({ text, anchors }) => {
    const own = anchors.filter(({ field }) => field === 'people');
    return own.length === 0 ? [] : sentencesOf(text).flatMap((sentence) => ofSentence(sentence, own));
  });

/** Names that a swap takes out: who is replaced, ill or away. Empty where the text swaps nobody. */
export function goneFrom(lines: readonly string[]): string[] {
  if (!lines.some((line) => SWAPS.test(line))) return [];
  return lines.flatMap((line) => sentencesOf(line).flatMap(({ text }) => goneInSentence(text)));
}

/** The same words anywhere: most sentences have none of them. */
const GONE_ANYWHERE = new RegExp(GONE_BEFORE.source.slice(1), 'iu');

function goneInSentence(sentence: string): string[] {
  const after = [...sentence.matchAll(GONE_AFTER)].flatMap(
    (match) => peopleFrom(sentence.slice(match.index + match[0].length), { titlesAlone: true }).people,
  );
  const first = GONE_ANYWHERE.test(sentence) ? beforeOf(sentence, GONE_BEFORE) : [];
  return [...after, ...first].flatMap((person) => person.name ?? person.title ?? []);
}

/** People right before what says that they no longer come. */
function beforeOf(sentence: string, pattern: RegExp): Named[] {
  return startsOf(sentence).flatMap((start) => {
    const list = peopleFrom(sentence.slice(start), { titlesAlone: true });
    return list.people.length > 0 && pattern.test(sentence.slice(start + list.end)) ? list.people : [];
  });
}

function ofSentence({ text, start: from }: Sentence, anchors: readonly Anchor[]): Named[] {
  const own = anchors.filter(({ start }) => start >= from && start < from + text.length);
  const contact = own.length === 0 ? -1 : text.search(CONTACTS);
  return own.flatMap((anchor) => {
    const start = anchor.start - from;
    if ((contact >= 0 && contact <= start + 2) || isPast(text.slice(0, start)) || PREPARES.test(text))
      return [];
    if (anchor.kind === 'will')
      return isAtReception(text.slice(anchor.end - from)) ? [] : before(text.slice(0, start));
    if (anchor.kind === 'with' && anchor.before.some((word) => NOT_MEETING.has(word))) return [];
    return after(text, start, anchor.end - from, anchor);
  });
}

const isAtReception = (rest: string) =>
  /\b(?:beforehand|to prepare|prep call|brief you|with directions)\b/i.test(rest.slice(0, 80)) ||
  /^(?:\s\p{L}{1,20}){0,3}?\s(?:in|at|from) (?:the )?(?:reception|lobby|front|main entrance|entrance|door|station)/iu.test(
    rest,
  );

/** No word further off than this says what an anchor is of. */
const REACH = 600;

/** Whether the words before an anchor speak of what is over, with nothing to come after them. */
export function isPast(sentence: string): boolean {
  const before = sentence.slice(-REACH);
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const past = last(PAST);
  return (
    past >= 0 && last(COMING) < past && !/,\s(?:we|i|ich|wir|nous|je|nos|we)\b/iu.test(before.slice(past))
  );
}

/** "with Lantern Health's founders" means the employer's own. */
const POSSESSIVE = /^\s(?:\p{Lu}[\p{L}&.'’-]{1,22} ){1,3}?(?<=['’]s )(?=\p{Ll})/u;
/** Words of a meeting, before a plain "with the". */
const MEETING =
  /\b(?:interview|meet|meeting|chat|conversation|panel|\p{L}{0,14}gespräch|entretien|entrevista|gesprek|colloquio|intervju)\b/iu;

/** People behind an anchor. A single uncertain word counts only after what can bring in nobody but people. */
function after(sentence: string, start: number, end: number, { kind, language }: Anchor): Named[] {
  const behind = sentence.slice(end).replace(POSSESSIVE, ' our ');
  const titlesAlone = kind === 'meet' || MEETING.test(sentence.slice(0, start));
  const list = peopleFrom(behind, { titlesAlone });
  const rest = behind.slice(list.end);
  if (GONE_BEFORE.test(rest) || /^\s?(?:at|in) (?:the )?reception/.test(rest)) return [];
  if (kind === 'with' && list.people.every((person) => person === SENDER)) return [];
  const isSure = (person: Named) =>
    person.isCertain ||
    (person.name?.includes(' ') === true && language !== 'de') ||
    (kind === 'meet' && MEETS_PEOPLE.test(sentence.slice(start, end)) && ALONE.test(rest)) ||
    (list.people.length > 1 && (language !== 'de' || list.people.some(({ isCertain }) => isCertain)));
  return list.people.filter((person) => isSure(person) && !isAlone(person, sentence, start));
}

/** Only people are met, seen and spoken to: a single word behind these is a name, whoever knows it. */
const MEETS_PEOPLE =
  /(?:meet|meeting|see|seeing|to|rencontrer|rencontrerez|ontmoet|ontmoeten|by|par|por|door)$/iu;
const ALONE = /^(?:[,.;!?)]|\s(?:and|or|on|at|this|next|who|from|et|ou|le|en|op|van|om|y|el|a)\s|\s?\(|$)/u;

/** "call with us" and "meet the team" bring in no title alone where the sentence only tells of the job. */
const isAlone = (person: Named, sentence: string, start: number) =>
  person.name === null &&
  person !== SENDER &&
  /\b(?:report|role|work|liais|collaborat|partner)\p{L}{0,5}\b/iu.test(
    sentence.slice(Math.max(0, start - 40), start),
  );

/** People that end right before an anchor: the sentence is tried from its own beginning on. */
export function before(text: string): Named[] {
  for (const start of startsOf(text)) {
    const list = peopleFrom(text.slice(start), { titlesAlone: true });
    const rest = text.slice(start + list.end);
    if (
      list.people.length === 0 ||
      !/^(?:'|’|,|\s|\b(?:and I|both|who|all|each|also|now|then|she|he|they)\b){0,6}$/u.test(rest)
    )
      continue;
    const [first] = list.people;
    const title = first && first.title === null ? titleBeforeName(text.slice(0, start)) : null;
    return list.people
      .map((person, i) => (i === 0 && title ? { ...person, title: title.title } : person))
      .filter((person) => person.isCertain || person.name?.includes(' ') === true);
  }
  return [];
}

/** Places where a list of people may begin. */
function startsOf(text: string): number[] {
  const inner = [
    ...text.matchAll(
      /(?:[,:;]\s|\s[-–—]\s|\b(?:and|so|but|as|because|that|then|und|dass|weil|daher|et|donc|que|y|e|en|dus|dat)\s|^\s*[-*•]\s+)/gu,
    ),
  ].map((match) => match.index + match[0].length);
  return [0, ...inner.slice(0, 24)];
}

/** A sentence with its place in its line. */
export type Sentence = { text: string; start: number };

/** Sentences of a line; initials and titles of address end none. */
export function sentencesOf(line: string): Sentence[] {
  const text = line.slice(0, 4000);
  const ends = [...text.matchAll(/[.!?]["”)]?\s+(?=["“(]?[\p{Lu}\d¿¡])/gu)].flatMap((match) => {
    const word = /(\S{1,12})$/u.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[1] ?? '';
    return SHORT_FORMS.has(fold(word)) || /^\d{1,2}$/.test(word) || /^\p{Lu}$/u.test(word)
      ? []
      : [match.index + match[0].length];
  });
  const starts = [0, ...ends];
  return starts.map((start, i) => ({
    text: text.slice(start, starts[i + 1]).slice(0, LONGEST_SENTENCE),
    start,
  }));
}

const SHORT_FORMS = new Set(
  rowWords(
    'dr mr mrs ms prof sr sra st mme m mlle hr fr dhr mevr ing dipl e.g i.e bzw z.b ca approx no nr dott sig jr rev',
  ),
);
