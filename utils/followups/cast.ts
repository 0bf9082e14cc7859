import type { Case } from '../domain/case.ts';
import type { Interview, KeptMessage, Person } from '../domain/records.ts';
import type { Family } from '../domain/values.ts';
import { mentionsOf, sharedStems, stemsOf } from './words.ts';

/** Somebody of an interview in the part they play in this case. Stems: beginnings of telling words. */
export type Member = {
  person: Person;
  /** The family of the title, and what they also are here: the line manager of this role, a future colleague. */
  families: readonly Family[];
  titleStems: ReadonlySet<string>;
  /** What the invite says that they will go into. */
  focusStems: ReadonlySet<string>;
  /** Known from before this interview: they asked last time, or were told of it. */
  met: boolean;
};

/** Titles of those who lead, in the languages that the product reads. */
const LEADS =
  /\b(?:head|director|manager|lead|leader|chief|principal|partner|owner|superintendent|coordinator|supervisor|leit\w*|chef\w*|direct\w*|responsable|jef[ea]|gerente|hoofd|manager|teamlead|dirett\w*|kierownik)/i;

/** Everybody of the interview, with the part that each plays. */
export function castOf(owned: Case, interview: Interview): Member[] {
  const invite = owned.messages.filter(({ id }) => interview.messageIds.includes(id));
  const people = owned.people.filter(({ id }) => interview.personIds.includes(id));
  const roleStems = stemsOf(owned.application.role ?? '');
  return people.map((person) => {
    const titleStems = stemsOf(person.title ?? '');
    const met = isMet(person, owned, interview);
    return {
      person,
      families: familiesOf(person, sharedStems(titleStems, roleStems) > 0, met),
      titleStems,
      focusStems: focusOf(person, people, invite),
      met,
    };
  });
}

function familiesOf({ family, title }: Person, isOfTheRole: boolean, met: boolean): Family[] {
  const own: Family = family ?? 'cross-functional';
  if (own === 'recruiter') return [own];
  const leads = LEADS.test(title ?? '');
  const also: Family[] = [];
  // Whoever interviews first is mostly the line manager, unless they come from HR.
  if (met || (isOfTheRole && leads)) also.push('hiring-manager');
  if (isOfTheRole && !leads) also.push('peer');
  return [own, ...also.filter((each) => each !== own)];
}

function isMet(person: Person, owned: Case, interview: Interview): boolean {
  const before = owned.interviews.some(
    ({ id, personIds }) => id !== interview.id && personIds.includes(person.id),
  );
  return before || owned.messages.some((kept) => isBefore(kept, interview) && speaksOf(kept, person));
}

const isBefore = (kept: KeptMessage, interview: Interview) => !interview.messageIds.includes(kept.id);

const speaksOf = ({ message, reading }: KeptMessage, { name }: Person) =>
  !reading.outgoing && mentionsOf(`${message.from?.name ?? ''}\n${message.text}`, name).length > 0;

/** The words that the invite says of a person: from their name to the next one's; the whole sentence where they are alone in it. */
function focusOf(person: Person, people: readonly Person[], invite: readonly KeptMessage[]): Set<string> {
  const sentences = invite.flatMap(({ message }) => message.text.split(/[.!?](?=\s|$)|\n/));
  const said = sentences.flatMap((sentence) => {
    const [at] = mentionsOf(sentence, person.name);
    if (at === undefined) return [];
    const others = people
      .filter(({ id }) => id !== person.id)
      .flatMap(({ name }) => mentionsOf(sentence, name));
    const next = others.find((place) => place > at);
    return [others.length === 0 ? sentence : sentence.slice(at, next)];
  });
  return stemsOf(said.join(' '));
}
