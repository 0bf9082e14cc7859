import type { Concern, Interview, Person } from '../domain/records.ts';
import type { Family } from '../domain/values.ts';
import { PRIORS, SUBJECT_LIFTS } from './priors.ts';

/** How a concern may come up with one person: its weight, and whether it is their own doubt. */
export type Route = { person: Person; family: Family; weight: number; own: boolean };

/** A leftover doubt of somebody who is there again is asked first. */
const OWN_LIFT = 2;
/** Somebody whom the words themselves name ("Peter will want to understand …"). */
const NAMED = 6;

/** Everybody of the interview with how likely they bring this concern up, the likeliest first; empty where nobody is named. */
export function routesFor(concern: Concern, interview: Interview, people: readonly Person[]): Route[] {
  const words = `${concern.quote ?? ''} ${concern.text}`;
  return people
    .filter((person) => interview.personIds.includes(person.id))
    .map((person) => {
      const family = person.family ?? 'cross-functional';
      const own = isVoice(concern, person);
      const lift = SUBJECT_LIFTS.find((row) => row.family === family && row.words.test(words))?.lift ?? 0;
      const prior = PRIORS[concern.topic][family] ?? 0.5;
      return {
        person,
        family,
        own,
        weight: (prior + lift) * (own ? OWN_LIFT : 1) + (isNamed(words, person) ? NAMED : 0),
      };
    })
    .sort((a, b) => b.weight - a.weight || (a.person.name ?? '').localeCompare(b.person.name ?? ''));
}

function isNamed(words: string, { name }: Person): boolean {
  const first = name?.split(/\s+/)[0];
  return (
    first !== undefined &&
    new RegExp(`(?<!\\p{L})${first.replace(/[^\p{L}\p{N}'’-]/gu, '')}(?!\\p{L})`, 'u').test(words)
  );
}

function isVoice({ voicedBy }: Concern, { name }: Person): boolean {
  if (!voicedBy || !name) return false;
  return voicedBy.toLowerCase() === name.toLowerCase();
}
