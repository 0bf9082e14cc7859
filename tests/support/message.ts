import type { CalendarEvent, Message } from '../../utils/domain/message.ts';
import type { ReadingContext } from '../../utils/domain/reading.ts';
import type { Line } from '../../utils/reading/line.ts';

/** A plain message to build tests on: a mail from a recruiter on 2 March 2026, 10:00 in London. */
export function aMessage(over: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    source: { kind: 'file', name: 'm1.eml', url: null },
    subject: '',
    from: { name: 'Dana Brooks', email: 'dana@brightwater.example' },
    to: [{ name: 'Sam Lee', email: 'sam@home.example' }],
    sent: { iso: '2026-03-02T10:00:00+00:00', words: null },
    text: '',
    calendar: [],
    messageId: 'm1@brightwater.example',
    threadIds: [],
    bulk: false,
    partial: false,
    ...over,
  };
}

/** A calendar event to build tests on: a request for 5 March 2026, 14:00 to 15:00 in London. */
export function anEvent(over: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    method: 'REQUEST',
    uid: 'uid-1',
    sequence: 0,
    stamp: '2026-03-02T10:00:00Z',
    recurrenceId: null,
    status: null,
    summary: '',
    description: '',
    location: null,
    url: null,
    start: { local: '2026-03-05T14:00:00', zone: 'Europe/London', words: '' },
    end: { local: '2026-03-05T15:00:00', zone: 'Europe/London', words: '' },
    organizer: null,
    attendees: [],
    ...over,
  };
}

/** The reader's surroundings: the same moment, London, nothing known. */
export function aContext(over: Partial<ReadingContext> = {}): ReadingContext {
  return { now: '2026-03-02T10:00:00Z', zone: 'Europe/London', me: ['sam@home.example'], known: [], ...over };
}

/** Every line of a text as body, for the stages that come after zoning. */
export function asBody(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, end: from + line.length, text: line, zone: 'body' };
  });
}
