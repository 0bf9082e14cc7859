import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../../utils/domain/message.ts';
import { findSlots } from '../../../../utils/reading/slots/index.ts';
import { aContext, aMessage, anEvent, asBody } from '../../../support/message.ts';

const read = (calendar: CalendarEvent[], text = '') =>
  findSlots(aMessage({ text, calendar }), asBody(text), aContext());

const starts = (calendar: CalendarEvent[], text = '') => read(calendar, text).slots.map(({ start }) => start);

describe('calendar times', () => {
  test('a request is a fixed slot in its zone', () => {
    expect(read([anEvent()]).slots).toMatchObject([
      {
        start: '2026-03-05T14:00+00:00',
        end: '2026-03-05T15:00+00:00',
        zone: 'Europe/London',
        status: 'fixed',
      },
    ]);
  });

  test('an unknown zone is the person’s clock and said to be unknown', () => {
    const start = { local: '2026-03-05T14:00:00', zone: null, words: 'Our Office' };
    expect(read([anEvent({ start, end: null })]).slots).toMatchObject([
      { start: '2026-03-05T14:00+00:00', zone: null },
    ]);
  });

  test('of two versions the higher sequence counts', () => {
    const later = { local: '2026-03-06T14:00:00', zone: 'Europe/London', words: '' };
    expect(starts([anEvent({ sequence: 1, start: later }), anEvent()])).toEqual(['2026-03-06T14:00+00:00']);
  });

  test.each(['CANCEL', 'REPLY'])('a %s has none', (method) =>
    expect(starts([anEvent({ method })])).toEqual([]),
  );

  test('a whole day is none', () => {
    expect(starts([anEvent({ start: { local: '2026-03-05', zone: null, words: '' } })])).toEqual([]);
  });

  test('a text that says another time is a conflict, and the calendar holds', () => {
    const reading = read([anEvent()], 'Your interview is on Thursday 5 March 2026 at 16:00.');
    expect(reading.slots).toHaveLength(1);
    expect(reading.conflicts).toMatchObject([{ field: 'time', calendar: '2026-03-05T14:00+00:00' }]);
  });

  test('an agenda within the event refines it', () => {
    const end = { local: '2026-03-05T17:00:00', zone: 'Europe/London', words: '' };
    const text = 'Thursday 5 March 2026\n14:00 - 15:00 Jane Roe\n15:00 - 16:00 Ben Ray';
    expect(starts([anEvent({ end })], text)).toHaveLength(2);
  });
});
