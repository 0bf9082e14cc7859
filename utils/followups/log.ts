import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Interview, Mark, Person } from '../domain/records.ts';
import { instant, peopleIn, slotsOf } from '../domain/slots.ts';
import type { Topic } from '../domain/values.ts';
import { labelOf } from './general.ts';
import { PRIORS } from './priors.ts';
import { TOPIC_PHRASES } from './why.ts';

/** What was asked already is asked the less by those who come later: they compare notes, and time is short. */
const ASKED = 0.4;
const TOUCHED = 0.7;
/** What went badly is asked again: this share of what is missing to certainty is added. */
const RETEST = 0.6;
const RETOUCH = 0.25;

/** Topics that are one question whoever asks it; the others hold many (a budget is not a team, both are experience). */
const ONE_QUESTION: ReadonlySet<Topic> = new Set([
  'motivation',
  'fit',
  'leadership',
  'history',
  'terms',
  'location',
]);

type Day = { interview: Interview; people: readonly Person[]; starts: ReadonlyMap<string, string> };

/**
 * The prompts of an interview after what its day's log holds: what came up falls for those who come later, what went
 * badly moves to the next person who may ask it, to see whether the answers agree. Each says so in its why.
 */
export function afterLog(prompts: readonly FollowUp[], owned: Case, interview: Interview): FollowUp[] {
  const marks = owned.marks
    .filter(({ interviewId }) => interviewId === interview.id)
    .sort((a, b) => instant(a.slotStart) - instant(b.slotStart) || a.createdAt.localeCompare(b.createdAt));
  if (marks.length === 0) return [...prompts];
  const day = { interview, people: owned.people, starts: startsOf(interview, owned.people) };
  return prompts.map((prompt) => (prompt.direction === 'ask' ? prompt : moved(prompt, marks, day)));
}

/** What will be asked again first, then what has risen; what has fallen last, the rest as it stood. */
export const byShift = (a: FollowUp, b: FollowUp): number =>
  PLACES[a.shift ?? 'same'] - PLACES[b.shift ?? 'same'];
const PLACES = { again: 0, risen: 1, same: 2, fallen: 3 } as const;

/** The last mark on the very prompt decides; without one, the last earlier mark on its topic. */
function moved(prompt: FollowUp, marks: readonly Mark[], day: Day): FollowUp {
  const exact = marks.findLast((mark) => isSame(mark, prompt));
  if (exact) {
    const what = exact.followUpId === prompt.id ? 'this' : `about “${exact.text}”`;
    return exact.badly ? retested(prompt, exact, day) : fallen(prompt, ASKED, exact, what, day);
  }
  const near = marks.findLast((mark) => isSameTopic(mark, prompt) && isBefore(mark, prompt, day));
  if (!near) return prompt;
  const topic = TOPIC_PHRASES[prompt.topic];
  return near.badly
    ? risen(
        prompt,
        RETOUCH,
        `What you said about ${topic} to ${whoOf(near, day)} went badly, so it may be tested.`,
      )
    : fallen(prompt, TOUCHED, near, `about ${topic}`, day);
}

function retested(prompt: FollowUp, mark: Mark, day: Day): FollowUp {
  const next = nextAsker(prompt, mark, day);
  const before = whoOf(mark, day);
  if (!next)
    return { ...prompt, why: `It went badly with ${before}, and nobody is left today to ask it again.` };
  const why = `It went badly with ${before}; ${next.name ?? 'the next one'} may ask again to see whether your answers agree.`;
  return {
    ...risen(prompt, RETEST, why),
    shift: 'again',
    askedBy: { personId: next.id, label: labelOf(next) },
  };
}

const risen = (prompt: FollowUp, share: number, why: string): FollowUp => ({
  ...prompt,
  likelihood: rounded(Math.min(0.96, prompt.likelihood + share * (1 - prompt.likelihood))),
  shift: 'risen',
  why,
});

const fallen = (prompt: FollowUp, factor: number, mark: Mark, what: string, day: Day): FollowUp => ({
  ...prompt,
  likelihood: rounded(factor * prompt.likelihood),
  shift: 'fallen',
  why: `${upperFirst(whoOf(mark, day))} already asked ${what}, so it is less likely now.`,
});

/** The next person of the day who would ask such a thing; where nobody would, simply the next. */
function nextAsker({ topic }: FollowUp, mark: Mark, { interview, people }: Day): Person | undefined {
  const later = slotsOf(interview)
    .filter((slot) => instant(slot.start) > instant(mark.slotStart))
    .flatMap((slot) => peopleIn(slot, interview, people))
    .filter(({ id }) => !mark.personIds.includes(id));
  return later.find(({ family }) => family !== null && (PRIORS[topic][family] ?? 0) >= 1) ?? later[0];
}

/** The prompt itself, another one on the same concern, or the person's own words for it. */
const isSame = (mark: Mark, prompt: FollowUp) =>
  mark.followUpId === prompt.id ||
  (mark.concernId !== null && mark.concernId === prompt.concernId) ||
  (mark.followUpId === null && names(mark.text, prompt));

const isSameTopic = (mark: Mark, { topic }: FollowUp) => mark.topic === topic && ONE_QUESTION.has(topic);

/** Half of what was said, in its telling words, is in the question, or all of it in the words the question rests on. */
function names(said: string, { question, quote }: FollowUp): boolean {
  const words = tellingWords(said);
  const shared = (text: string) => words.intersection(tellingWords(text)).size;
  return words.size > 0 && (shared(question) >= words.size / 2 || shared(quote ?? '') === words.size);
}

/** Words of this many letters tell something, but for those that any question has. */
const TELLING = /\p{L}{5,}/gu;
const EVERYWHERE = new Set(
  'about again could doing going other question questions really right should something their there these thing things think those through would where which while whether experience'.split(
    ' ',
  ),
);

const tellingWords = (text: string) =>
  new Set((text.toLowerCase().match(TELLING) ?? []).filter((word) => !EVERYWHERE.has(word)));

/** Whoever is likely to ask it comes after the mark; somebody without a time may always still come. */
function isBefore(mark: Mark, { askedBy }: FollowUp, { starts }: Day): boolean {
  const start = starts.get(askedBy?.personId ?? '');
  return start === undefined || instant(mark.slotStart) < instant(start);
}

function startsOf(interview: Interview, people: readonly Person[]): Map<string, string> {
  const placed = slotsOf(interview).flatMap((slot) =>
    peopleIn(slot, interview, people).map(({ id }) => [id, slot.start] as const),
  );
  return new Map(placed.reverse());
}

/** "Margaret Oyelaran (CEO)": who was in the room. */
function whoOf({ personIds }: Mark, { people }: Day): string {
  const names = people
    .filter(({ id }) => personIds.includes(id))
    .map(({ name, title }) => (name && title ? `${name} (${title})` : (name ?? title ?? 'somebody')));
  return names.join(' and ') || 'somebody';
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const rounded = (share: number) => Math.round(100 * share) / 100;
