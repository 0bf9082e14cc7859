import type { Message } from '../../domain/message.ts';
import type { ReadingContext, ReadPerson } from '../../domain/reading.ts';
import type { Line } from '../line.ts';
import { familyOf } from './family.ts';
import { addressesOf, emailFor } from './people-addresses.ts';
import { peopleChoices } from './people-choices.ts';
import { whoInterviews } from './people-decision.ts';
import { unnamedTitle } from './people-unnamed.ts';
import { sourcesOf } from './sources.ts';
import { textsOf } from './texts.ts';

/** More than any panel. */
const MOST_PEOPLE = 30;
/**
 * Those who will interview, in the order in which they are named, the sender last. Everybody named is a choice; what stands
 * around each place where they are named decides. Where nobody is, a title alone may be: its name is null.
 */
export function findPeople(message: Message, lines: readonly Line[], context: ReadingContext): ReadPerson[] {
  const sources = sourcesOf(message, lines);
  const texts = [sources.subject, ...sources.body, ...sources.calendar, ...sources.signature];
  const addresses = addressesOf(message);
  const people = whoInterviews(peopleChoices(message, lines, context))
    .slice(0, MOST_PEOPLE)
    .map(({ name, title }) => ({
      name,
      email: emailFor(name, addresses, texts),
      title,
      family: familyOf(title),
    }));
  const title = people.length === 0 ? unnamedTitle(textsOf(sources, message.from)) : null;
  return title === null ? people : [{ name: null, email: null, title, family: familyOf(title) }];
}
