import type { Case } from '../domain/case.ts';
import type { Concern, Interview, Person } from '../domain/records.ts';
import type { Topic } from '../domain/values.ts';
import type { Route } from './route.ts';
import { groupIn, voiceOf } from './voice.ts';

/** A topic within a sentence. */
export const TOPIC_PHRASES: Readonly<Record<Topic, string>> = {
  knowledge: 'what you know',
  experience: 'your experience',
  leadership: 'how you lead',
  weakness: 'a trait of yours',
  motivation: 'your motivation',
  fit: 'how you would fit in',
  history: 'your history',
  terms: 'the terms',
  location: 'the location',
  answer: 'an answer of yours',
  employer: 'them',
};

/** Why a prompt is there, in one plain sentence: who said what about which point, and who is there this time. */
export function whyOf(
  concern: Concern,
  route: Route | null,
  interview: Interview,
  owned: Case,
  times: number,
): string {
  const there = route ? presence(concern, route, interview) : NOBODY;
  return `${sourceOf(concern, interview, owned, times)}, and ${there}.`;
}

/** Where no interviewer is known. */
const NOBODY = 'nobody is named yet for this interview';

function sourceOf(concern: Concern, interview: Interview, owned: Case, times: number): string {
  const again = times > 1 ? (times === 2 ? ' twice' : ` ${times} times`) : '';
  if (concern.holder === 'candidate') return `You noted this yourself${again}`;
  if (interview.messageIds.includes(concern.messageId ?? '')) return 'The invite itself says so';
  const message = owned.messages.find((kept) => kept.id === concern.messageId)?.message;
  const sender = concern.voicedBy ?? message?.from?.name ?? null;
  const voice = voiceOf(concern, owned);
  const told = `${sender === null ? 'They' : calledBy(sender)} told you${again}`;
  const what = TOPIC_PHRASES[concern.topic];
  const group = groupIn(concern.quote ?? concern.text);
  if (group) return `${told} that ${group} had a doubt about ${what}`;
  return voice?.name && voice.name !== sender
    ? `${told} that ${calledBy(voice.name)} has a doubt about ${what}`
    : `${told} of a doubt about ${what}`;
}

const NO_PERSON =
  /[&@]|\b(?:hiring|hr|rh|rrhh|teams?|talent|careers?|recruit\w*|resourc\w*|services?|jobs|scheduling|admissions|office|bewerb\w*|personal\w*|selecci\w*)\b/i;

/** Somebody's first name; an office keeps its whole name. */
function calledBy(name: string): string {
  const words = name.trim().split(/\s+/);
  return NO_PERSON.test(name) || words.length > 3 || words.length < 2 ? name.trim() : (words[0] ?? name);
}

function presence(concern: Concern, { person, met }: Route, interview: Interview): string {
  const who = person.name ?? `the ${person.title ?? 'interviewer'}`;
  const title = person.name ? shortTitle(person) : null;
  const named = title ? `${who}, ${title},` : who;
  const day = dayOf(interview);
  if (concern.topic === 'employer') return `${named} can answer${day && ` on ${day}`}`;
  if (met) return `${named} is there again${day && ` on ${day}`}`;
  const isPanel = interview.formats.includes('panel');
  if (isPanel) return `${named} is on ${day ? `${day}’s` : 'the'} panel`;
  return `${named} is there${day && ` on ${day}`}`;
}

const LONGEST_TITLE = 48;

/** A title without what is said beside it. */
function shortTitle({ title }: Person): string | null {
  if (title === null || title.length <= LONGEST_TITLE) return title;
  const [first = ''] = title.split(/,\s|\s[–-]\s|\s\(/);
  return first.length <= LONGEST_TITLE ? first : null;
}

/** "Thursday", on the interview's own calendar; nothing where no time is fixed. */
function dayOf(interview: Interview): string {
  const slot = interview.slots[0];
  if (!slot) return '';
  return Temporal.PlainDate.from(slot.start.slice(0, 10)).toLocaleString('en-GB', { weekday: 'long' });
}
