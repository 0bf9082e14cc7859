import type { Case } from '../domain/case.ts';
import type { Concern, Person } from '../domain/records.ts';
import type { Family } from '../domain/values.ts';
import type { Member } from './cast.ts';
import { ANSWERERS, FIELDS } from './fields.ts';
import { PRIORS } from './priors.ts';
import { voiceOf } from './voice.ts';
import { mentionsOf, sharedStems, stemsOf } from './words.ts';

/** How a concern may come up with one person: its weight, whether it is their own doubt, whether they met before. */
export type Route = { person: Person; family: Family; weight: number; own: boolean; met: boolean };

/** What each sign adds to the prior of topic and family (0..3). */
const LIFTS = {
  /** A leftover doubt of somebody who is there again. */
  own: 3,
  /** They heard it themselves the first time. */
  met: 1.2,
  /** It is of their field of work. */
  field: 1.8,
  /** It holds a word of their title. */
  title: 2.2,
  /** The invite says that they will go into it. */
  focus: 2.6,
  /** The words themselves say that they will ask. */
  named: 10,
  /** They say it of somebody else first. */
  namedToo: 2.5,
  /** The candidate's own note says that they asked. */
  noted: 2.5,
  /** A question about somebody is for the others. */
  about: -2.5,
} as const;

/** Everybody of the interview with how likely they bring this concern up, the likeliest first; empty where nobody is named. */
export function routesFor(concern: Concern, cast: readonly Member[], owned: Case): Route[] {
  const words = concern.quote ?? concern.text;
  const voice = concern.holder === 'interviewer' ? voiceOf(concern, owned) : null;
  const sign = { concern, words, stems: stemsOf(words), voice, first: firstNamed(words, cast) };
  return cast
    .map((member) => (isMine(concern) ? answererRoute(member, sign) : askerRoute(member, sign)))
    .sort((a, b) => b.weight - a.weight || (a.person.name ?? '').localeCompare(b.person.name ?? ''));
}

type Signs = {
  concern: Concern;
  words: string;
  stems: ReadonlySet<string>;
  voice: Person | null;
  first: string | null;
};

/** The id of whoever the words name first; null where they name nobody of the interview. */
function firstNamed(words: string, cast: readonly Member[]): string | null {
  const named = cast.flatMap(({ person }) => {
    const [at] = mentionsOf(words, person.name);
    return at === undefined ? [] : [{ id: person.id, at }];
  });
  return named.sort((a, b) => a.at - b.at)[0]?.id ?? null;
}

/** The candidate's own doubt about them: a question to ask. */
export const isMine = ({ holder, topic }: Concern): boolean => holder === 'candidate' && topic === 'employer';

function askerRoute(member: Member, { concern, words, stems, voice, first }: Signs): Route {
  const { person, families, met } = member;
  const isFirst = first === person.id;
  const { family, weight } = best(families, PRIORS[concern.topic]);
  const own = voice?.id === person.id;
  const isNamed = mentionsOf(words, person.name).length > 0;
  const named = concern.holder === 'candidate' ? LIFTS.noted : isFirst ? LIFTS.named : LIFTS.namedToo;
  const heard = met && voice === null && !families.includes('recruiter');
  return {
    person,
    family,
    own,
    met,
    weight:
      weight +
      (own ? LIFTS.own : 0) +
      (heard ? LIFTS.met : 0) +
      (isNamed ? named : 0) +
      (isOfField(words, member) ? LIFTS.field : 0) +
      workSigns(member, stems),
  };
}

function answererRoute(member: Member, { words, stems }: Signs): Route {
  const row = ANSWERERS.find(({ said }) => said.test(words));
  const { family, weight } = best(member.families, row?.families ?? PRIORS.employer);
  const about = mentionsOf(words, member.person.name).length > 0 ? LIFTS.about : 0;
  const titled = row?.titles?.test(member.person.title ?? '') ? LIFTS.field : 0;
  return {
    person: member.person,
    family,
    own: false,
    met: member.met,
    weight: weight + about + titled + workSigns(member, stems) / 2,
  };
}

const workSigns = ({ titleStems, focusStems }: Member, stems: ReadonlySet<string>) =>
  (sharedStems(titleStems, stems) > 0 ? LIFTS.title : 0) +
  (sharedStems(focusStems, stems) > 0 ? LIFTS.focus : 0);

const isOfField = (words: string, { person, families }: Member) =>
  FIELDS.some(
    (field) =>
      field.said.test(words) &&
      (field.titles.test(person.title ?? '') || field.families.some((each) => families.includes(each))),
  );

/** What nobody's prior says. */
const ANYBODY = 0.5;

function best(families: readonly Family[], priors: Partial<Record<Family, number>>) {
  return families
    .map((family) => ({ family, weight: priors[family] ?? ANYBODY }))
    .reduce((a, b) => (b.weight > a.weight ? b : a));
}
