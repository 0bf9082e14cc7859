import type { Case } from '../domain/case.ts';
import type { Concern, Interview } from '../domain/records.ts';
import type { Topic } from '../domain/values.ts';
import type { Route } from './route.ts';

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
  const source = sourceOf(concern, owned, times);
  const there = presence(concern, route, interview);
  return `${source}${there ? `, and ${there}` : ''}.`;
}

function sourceOf(concern: Concern, owned: Case, times: number): string {
  const again = times > 1 ? `${times === 2 ? 'twice' : `${times} times`} ` : '';
  if (concern.holder === 'candidate') {
    const isNote = concern.messageId === null;
    return isNote
      ? `You noted ${again}yourself that this is open`
      : `You wrote ${again}yourself that this is open`;
  }
  const message = owned.messages.find((kept) => kept.id === concern.messageId);
  const who = concern.voicedBy?.split(/\s+/)[0] ?? message?.message.from?.name?.split(/\s+/)[0] ?? 'They';
  return `${who} told you ${again}about a doubt over ${TOPIC_PHRASES[concern.topic]}`;
}

function presence(concern: Concern, route: Route | null, interview: Interview): string {
  if (!route) return '';
  const { person, own } = route;
  const who =
    person.title && person.name
      ? `${person.name}, ${person.title},`
      : (person.name ?? `the ${person.title ?? 'interviewer'}`);
  const day = dayOf(interview);
  if (own) return `${person.name ?? 'the same person'} is there again${day}`;
  return concern.topic === 'employer' ? `${who} can answer${day}` : `${who} is there${day}`;
}

/** " on Thursday", on the interview's own calendar; nothing where no time is fixed. */
function dayOf(interview: Interview): string {
  const slot = interview.slots[0];
  if (!slot) return '';
  const day = Temporal.PlainDate.from(slot.start.slice(0, 10)).toLocaleString('en-GB', { weekday: 'long' });
  return ` on ${day}`;
}
