import type { Message } from '../../domain/message.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import type { Address } from '../../domain/values.ts';
import type { Line } from '../line.ts';
import { findCompany } from './company.ts';
import { familyOf } from './family.ts';
import { isPersonal } from './mailbox.ts';
import { headingOf } from './mention-context.ts';
import { candidateOf, isCandidate, personOf } from './people-addresses.ts';
import { describe } from './people-features.ts';
import { sender } from './people-sender.ts';
import { peopleOfTables } from './people-tables.ts';
import { type Mention, mentionsIn } from './person-mentions.ts';
import { nameWords } from './person-name.ts';
import { ARRANGES } from './rows/person-words.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { type Text, textsOf } from './texts.ts';
import { withoutOwner } from './title-edges.ts';

/** Somebody who is named in a message, with all that speaks for their interviewing. */
export type PersonChoice = {
  name: string;
  title: string | null;
  features: Set<string>;
  isSender: boolean;
  /** The words of their name, folded, and those of everybody who is named with them in one breath. */
  words: readonly string[];
  beside: Set<string>;
};

/** The same with in how many places they are named. */
export type Known = PersonChoice & { places: number };

/** More than any mail names, and in more places. */
const [MOST, MOST_PLACES] = [60, 250];

/** Everybody who is named in a message, in order, but the candidate. */
export function peopleChoices(
  message: Message,
  lines: readonly Line[],
  context: ReadingContext,
): PersonChoice[] {
  const sources = sourcesOf(message, lines);
  const texts = textsOf(sources, message.from);
  const candidate = candidateOf(message, context, sources.body.find((line) => line.trim() !== '') ?? '');
  const isMine = (name: string) => isCandidate(candidate, { name, email: null });
  const people: Known[] = [];
  const writer = addSender(people, message, sources);
  for (const mention of [...peopleOfTables(texts), ...allMentions(texts)]) {
    const { name, title, features, beside } = mention;
    const said = beside?.some(isMine) ? [...features, 'beside the candidate'] : features;
    const one =
      name === null
        ? writer && add(writer, title, features)
        : isMine(name)
          ? null
          : addNamed(people, name, title, said);
    for (const other of beside ?? [])
      if (other !== name) for (const word of nameWords(other)) one?.beside.add(word);
  }
  for (const event of message.calendar) {
    const host = event.organizer?.email?.toLowerCase();
    const others = event.attendees.filter(
      (each) => !isCandidate(candidate, each) && personOf(each) && each.email?.toLowerCase() !== host,
    );
    for (const each of others) addAddress(people, each, guestOf(event, others.length));
    if (event.organizer && !isCandidate(candidate, event.organizer))
      addAddress(
        people,
        event.organizer,
        others.length === 0 ? ['organizer', 'organizer alone'] : ['organizer'],
      );
  }
  for (const each of message.to) if (!isCandidate(candidate, each)) addAddress(people, each, ['addressed']);
  describe(people, texts, findCompany(message, lines, context));
  return writer ? [...people.slice(1), writer] : people;
}

/** What speaks for one of so many guests of an event; of two of whom nobody says which one reads this, the other is met. */
function guestOf({ organizer, attendees }: Message['calendar'][number], others: number): string[] {
  if (others === 1) return ['attendee', 'only attendee'];
  return others === 2 && attendees.length === 2 && organizer === null
    ? ['attendee', 'one of two guests']
    : ['attendee'];
}

function allMentions(texts: readonly Text[]): Mention[] {
  const found: Mention[] = [];
  let labels: readonly string[] = [];
  let isFirst = true;
  for (const text of texts) {
    if (text.where === 'display' || text.where === 'footer') continue;
    if (found.length >= MOST_PLACES) break;
    const mentions = mentionsIn(text, labels, isFirst && text.where === 'body');
    if (text.where === 'body') isFirst = false;
    found.push(...mentions);
    if (!mentions.some(({ name }) => name !== null)) labels = headingOf(text) ?? [];
    else if (text.text.length > 120) labels = [];
  }
  return found;
}

function addSender(people: Known[], message: Message, sources: Sources): Known | undefined {
  const found = sender(message, sources);
  if (!found) return undefined;
  const features = new Set(['sender', `sender ${isPersonal(message.from) ? 'in person' : 'from a mailbox'}`]);
  const { title } = found;
  const family = familyOf(title);
  features.add(
    title === null ? 'sender untitled' : ARRANGES.test(title) ? 'sender arranges' : `sender is ${family}`,
  );
  const one = {
    name: found.name,
    title,
    features,
    isSender: true,
    beside: new Set<string>(),
    words: nameWords(found.name),
    places: 0,
  };
  people.push(one);
  return one;
}

function addNamed(
  people: Known[],
  name: string,
  title: string | null,
  features: readonly string[],
): Known | null {
  const words = nameWords(name);
  const before = people.find((each) => isSame(each.words, words));
  if (words.length === 0) return null;
  if (before) {
    if (words.length > before.words.length && !before.isSender) {
      before.name = name;
      before.words = words;
    }
    return add(before, title, before.isSender ? ofSender(features) : features);
  }
  if (people.length >= MOST) return null;
  const one = {
    name,
    title: null,
    features: new Set<string>(),
    isSender: false,
    beside: new Set<string>(),
    words,
    places: 0,
  };
  people.push(one);
  return add(one, title, features);
}

/** The sender's own name says something only outside their signature. */
function ofSender(features: readonly string[]): string[] {
  return features.includes('in sign') ? [] : features.map((feature) => `sender ${feature}`);
}

function add(one: Known, title: string | null, features: readonly string[]): Known {
  one.title ??= title === null ? null : withoutOwner(title);
  one.places += 1;
  for (const feature of features) one.features.add(feature);
  return one;
}

function addAddress(people: Known[], address: Address, features: readonly string[]): void {
  const person = personOf(address);
  if (!person?.name) return;
  const one = addNamed(people, person.name, null, features);
  if (one) one.places -= 1;
}

/** Equal, or one name is the other's first or last word. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return short[0] === long[0] || short[0] === long.at(-1);
  return short.every((word) => long.includes(word));
}
