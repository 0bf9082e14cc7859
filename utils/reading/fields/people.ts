import type { Message } from '../../domain/message.ts';
import type { ReadingContext, ReadPerson } from '../../domain/reading.ts';
import type { Address } from '../../domain/values.ts';
import type { Line } from '../line.ts';
import { fold } from '../words.ts';
import { anchorsOf } from './anchors.ts';
import { findCompany } from './company.ts';
import { squash } from './company-phrase.ts';
import { familyOf } from './family.ts';
import {
  addressesOf,
  attendeesOf,
  type Candidate,
  candidateOf,
  emailFor,
  hostOf,
  isCandidate,
} from './people-addresses.ts';
import { peopleOfBrackets } from './people-brackets.ts';
import { type Named, SENDER } from './people-list.ts';
import { mentionsIn } from './people-mentions.ts';
import { goneFrom, peopleOfProse } from './people-prose.ts';
import { peopleOfRows } from './people-rows.ts';
import { nobodyElse, sender } from './people-sender.ts';
import { isFirstName, isSamePerson, nameAt, nameWords } from './person-name.ts';
import { titleAfterName } from './person-title.ts';
import { PREPARES } from './rows/meets.ts';
import { SELF } from './rows/people.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { tokensOf } from './tokens.ts';

/** More than any panel. */
const MOST_PEOPLE = 30;
/** Whoever is named after so many names is on a list of something else. */
const MOST_NAMED = 200;

/**
 * Those who will interview, in the order in which they are named: from sentences, agendas, tables and lists, the calendar's
 * attendees, and the sender where they say "me". Never the candidate, who only coordinates or greets, who was met before, or who
 * is replaced. A name is null where only a title is said.
 */
export function findPeople(message: Message, lines: readonly Line[], context: ReadingContext): ReadPerson[] {
  const sources = sourcesOf(message, lines);
  const texts = [sources.subject, '', ...sources.body, '', ...sources.calendar];
  const candidate = candidateOf(message, context, sources.body.find((line) => line.trim() !== '') ?? '');
  const anchors = anchorsOf(sources);
  const gone = goneFrom(texts);
  const mentions = mentionsIn(texts);
  const read = [
    ...peopleOfProse([anchors.subject, ...anchors.body, ...anchors.calendar]),
    ...peopleOfRows(texts),
    ...peopleOfBrackets(sources.body),
    ...mentions.people,
    ...attendees(message, candidate),
    ...paired(sources, candidate),
  ];
  const saysMe =
    read.includes(SENDER) || mentions.isSelf || texts.some((line) => SELF.test(line) && !PREPARES.test(line));
  const writer = sender(message, sources);
  const named = [...read.filter((person) => person !== SENDER), ...(saysMe ? writer : [])].map((person) =>
    inFull(person, writer),
  );
  if (named.length === 0)
    named.push(...nobodyElse(message, sources), ...hostOf(message, candidate).map(certain));
  const isOut = rejecter(message, () => findCompany(message, lines, context), candidate, gone);
  const people = merged(
    inOrder(
      named.slice(0, MOST_NAMED).filter((person) => !isOut(person)),
      texts,
    ),
  );
  const addresses = addressesOf(message);
  return people.slice(0, MOST_PEOPLE).map((person) => {
    const title = person.title ?? titleElsewhere(person.name, sources);
    return {
      name: person.name,
      email: person.name === null ? null : emailFor(person.name, addresses, texts),
      title,
      family: familyOf(title),
    };
  });
}

/** The sender by their first name is the sender: "Paul (CEO, das bin ich)". */
function inFull(person: Named, [writer]: readonly Named[]): Named {
  const [first] = nameWords(writer?.name ?? '');
  const isWriter =
    writer && first !== undefined && person.name !== null && nameWords(person.name).join() === first;
  return isWriter ? { ...person, name: writer.name, title: person.title ?? writer.title } : person;
}

const attendees = (message: Message, candidate: Candidate): Named[] =>
  attendeesOf(message, candidate).map(certain);

const certain = ({ name }: Address): Named => ({ name, title: null, isCertain: true });

/** "Sam Lee <> Elena Rossi", "Sam Lee / Elena Rossi": who stands beside the candidate in a calendar's title. */
function paired({ subject, calendar }: Sources, candidate: Candidate): Named[] {
  return [subject, calendar[0] ?? ''].flatMap((title) => {
    const parts = title.split(/\s(?:<>|<->|x|X|\/|\+|&|\||and|[-–])\s|:\s/);
    const own = parts.findIndex((part) =>
      candidate.full.some((name) => part.endsWith(name) || part.startsWith(name)),
    );
    const beside = own < 0 ? [] : [parts[own + 1] ?? '', parts[own - 1] ?? ''];
    return beside.flatMap((part) => {
      const tokens = tokensOf(part);
      const found = nameAt(tokens, 0);
      return found?.isCertain && found.to === tokens.length
        ? [{ name: found.name, title: null, isCertain: true }]
        : [];
    });
  });
}

/** A title that the text gives a person in another place: their signature, or a line of their own. */
function titleElsewhere(name: string | null, { signature, body }: Sources): string | null {
  if (name === null || !name.includes(' ')) return null;
  for (const line of [...body, ...signature]) {
    const at = line.indexOf(name);
    const found = at < 0 ? null : titleAfterName(line.slice(at + name.length));
    if (found) return found.title;
  }
  return null;
}

/** Who is left out: the candidate, the employer's own name, who is gone, and "the team". */
function rejecter(
  message: Message,
  companyOf: () => string | null,
  candidate: Candidate,
  gone: readonly string[],
): (person: Named) => boolean {
  const writer = new Set(nameWords(message.from?.name ?? ''));
  let firm: string | undefined;
  return ({ name, title, isPolite }) => {
    if (name === null) return title === null || gone.some((each) => fold(each) === fold(title));
    if (isCandidate(candidate, { name, email: null }) || gone.some((each) => isSamePerson(each, name)))
      return true;
    if (
      isPolite ||
      isFirstName(name.split(' ')[0] ?? '') ||
      nameWords(name).every((word) => writer.has(word))
    )
      return false;
    firm ??= squash(companyOf() ?? '');
    const own = squash(name);
    return firm !== '' && own.length > 2 && (firm.includes(own) || own.startsWith(firm));
  };
}

/** By their first place in the text; those not in it come last. */
function inOrder(people: readonly Named[], texts: readonly string[]): Named[] {
  const all = texts.join('\n');
  const place = ({ name, title }: Named) => {
    const at = all.indexOf(name ?? title ?? '');
    return at < 0 ? all.length : at;
  };
  return people
    .map((person) => ({ person, at: place(person) }))
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}

/** One of each: the longer name, the first title; a bare title gives way to a person who has it. */
function merged(people: readonly Named[]): Named[] {
  const found: Named[] = [];
  for (const person of people) {
    const at = found.findIndex((each) => isSame(each, person));
    const before = found[at];
    if (!before) found.push(person);
    else
      found[at] = {
        name: longer(before.name, person.name),
        title: before.title ?? person.title,
        isCertain: true,
      };
  }
  return found.filter(
    (person) =>
      person.name !== null ||
      !found.some(
        (each) => each.name !== null && each.title !== null && fold(each.title) === fold(person.title ?? ''),
      ),
  );
}

const isSame = (a: Named, b: Named) =>
  a.name !== null && b.name !== null
    ? isSamePerson(a.name, b.name)
    : a.name === b.name && fold(a.title ?? '') === fold(b.title ?? '');

const longer = (a: string | null, b: string | null) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a);
