import type { Message } from '../../domain/message.ts';
import type { Slot } from '../../domain/reading.ts';
import type { Group } from '../cues/groups.ts';
import type { Hit } from '../cues/index.ts';
import type { Said } from '../said.ts';
import { wordingOf } from '../wording.ts';

/** What the intent is decided on, by name: cue groups, structure, and words in quotes; absent is 0. Values are 0..3. */
export type Features = ReadonlyMap<string, number>;

/** What intent needs of a message besides its cues. */
export type Structure = {
  slots: readonly Slot[];
  link: string | null;
  role: string | null;
  words: number;
  isKnown: boolean;
};

/** How much each further cue of a group adds to its strongest one, and the most that they can come to. */
const FURTHER = 0.2;
const ROLE = 0.6;
const MOST = 1.5;
/** A mail of more words than this is rarely about one interview. */
const LONG = 700;
const ARRANGING: readonly Group[] = ['confirm', 'remind', 'reschedule', 'cancel'];
/** How calendars begin the subject of a new event, in their languages. */
const INVITATION =
  /^\s*(invitation|einladung|invitación|uitnodiging|invito|convite|inbjudan|zaproszenie|synced invitation)\s?:/i;
const REPLY = /^\s*(re|aw|sv|odp|antw|r|rv|ref)\s?:/i;

/** The features of a message; `isLearnt` tells which words weigh anything. */
export function featuresOf(
  message: Message,
  said: Said,
  hits: readonly Hit[],
  structure: Structure,
  isLearnt: (name: string) => boolean,
): Features {
  const features = new Map<string, number>([['always', 1]]);
  const text = score(hits.filter((hit) => hit.zone !== 'subject'));
  const subject = score(hits.filter((hit) => hit.zone === 'subject'));
  for (const [group, value] of text) features.set(group, value);
  for (const [group, value] of subject) {
    features.set(`${group} subject`, value);
    features.set(group, Math.max(features.get(group) ?? 0, value));
  }
  // A job's title is a word of jobs too.
  if (structure.role !== null) features.set('job', Math.max(features.get('job') ?? 0, ROLE));
  const has = (group: Group) => features.has(group);
  if (has('interview') && has('job')) features.set('interview and job', 1);
  if (!has('interview') && !has('job')) {
    features.set('neither interview nor job', 1);
    const isAsked = has('invite') || message.calendar.length > 0;
    if (isAsked && !structure.isKnown) features.set('invite to anything', 1);
    if (ARRANGING.some(has) && !structure.isKnown) features.set('arranges anything', 1);
  }
  // Every calendar event has a time: without a word of jobs it says nothing.
  const isAnyEvent = message.calendar.length > 0 && !has('interview') && !has('job') && !structure.isKnown;
  const counted = isAnyEvent ? { ...structure, slots: [] } : structure;
  for (const [name, holds] of structural(message, has('interview') || has('job'), counted))
    if (holds) features.set(name, 1);
  for (const [name, value] of wordingOf(said.passages, isLearnt)) features.set(name, value);
  return features;
}

/** Each group's score: its strongest cue, and a little for every other wording of it. */
function score(hits: readonly Hit[]): Map<Group, number> {
  const byGroup = new Map<Group, Map<string, number>>();
  for (const { group, quote, strength } of hits) {
    const wordings = byGroup.get(group) ?? new Map<string, number>();
    wordings.set(quote.toLowerCase(), Math.max(strength, wordings.get(quote.toLowerCase()) ?? 0));
    byGroup.set(group, wordings);
  }
  return new Map([...byGroup].map(([group, wordings]) => [group, combine([...wordings.values()])]));
}

function combine(strengths: readonly number[]): number {
  const best = Math.max(...strengths);
  const sum = strengths.reduce((total, each) => total + each, 0);
  return Math.min(MOST, best + FURTHER * (sum - best));
}

function structural(
  message: Message,
  isJob: boolean,
  { slots, link, role, words, isKnown }: Structure,
): [string, boolean][] {
  const events = message.calendar;
  const isCancelled = events.some((event) => event.method === 'CANCEL' || event.status === 'CANCELLED');
  const isRequest = events.some(
    (event) => event.method === 'REQUEST' || event.method === 'PUBLISH' || event.method === null,
  );
  const isUpdate = events.some((event) => event.sequence > 0);
  return [
    ['calendar cancel', isCancelled],
    ['calendar update', !isCancelled && isRequest && isUpdate],
    ['calendar request', !isCancelled && isRequest && !isUpdate],
    ['calendar reply', events.some((event) => event.method === 'REPLY' || event.method === 'COUNTER')],
    ['slot offered', slots.some((slot) => slot.status === 'offered')],
    ['slot fixed', slots.some((slot) => slot.status === 'fixed')],
    ['link', link !== null],
    ['role', role !== null],
    ['invitation subject', INVITATION.test(message.subject) && (isKnown || isJob)],
    ['reply', REPLY.test(message.subject)],
    ['known application', isKnown],
    ['bulk', message.bulk],
    ['long', words > LONG],
  ];
}
