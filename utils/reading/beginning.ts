import type { Message } from '../domain/message.ts';
import type { Line } from './line.ts';

const MOST_CHARACTERS = 50_000;
const MOST_OF_A_FIELD = 1000;
const MOST_ADDRESSES = 200;
const MOST_EVENTS = 40;

/** What is opened of a message: no mail of a job says more. Quotes stay exact, for a beginning keeps its places. */
export const beginningOf = (whole: Message): Message => ({
  ...whole,
  subject: whole.subject.slice(0, MOST_OF_A_FIELD),
  text: whole.text.slice(0, MOST_CHARACTERS),
  to: whole.to.slice(0, MOST_ADDRESSES),
  calendar: whole.calendar.slice(0, MOST_EVENTS).map((event) => ({
    ...event,
    summary: event.summary.slice(0, MOST_OF_A_FIELD),
    description: event.description.slice(0, MOST_CHARACTERS / 10),
    location: event.location?.slice(0, MOST_OF_A_FIELD) ?? null,
    attendees: event.attendees.slice(0, MOST_ADDRESSES),
  })),
});

/** Some 3,500 words: the longest invites have a third of it. Counted are the letters of each line, but no line as less than LINE. */
const MOST_LETTERS = 20_000;
const LINE = 10;

/**
 * The lines that are read: so many letters of a mail's own words, and so many of the older mail below them or between. `isWhole`
 * where no words of its own were left out.
 */
export function firstLines(lines: readonly Line[]): { lines: readonly Line[]; isWhole: boolean } {
  const letters = { own: 0, older: 0 };
  const first = lines.filter(({ zone, text }) => {
    const part = zone === 'quote' || zone === 'forward' ? 'older' : 'own';
    letters[part] += Math.max(LINE, text.length);
    return letters[part] <= MOST_LETTERS;
  });
  return { lines: first, isWhole: letters.own <= MOST_LETTERS };
}
