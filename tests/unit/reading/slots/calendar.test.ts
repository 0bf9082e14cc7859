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

  test('a whole day with times in its description has those', () => {
    const start = { local: '2026-03-12', zone: null, words: '' };
    const description = '10:00 Ann Poe, CEO\n10:45 Break\n11:00 Raj Lal, Sales';
    expect(starts([anEvent({ start, end: null, description })])).toEqual([
      '2026-03-12T10:00+00:00',
      '2026-03-12T11:00+00:00',
    ]);
  });

  test('an agenda in the description splits the event', () => {
    const description = '14:00 - 14:25 Ann Poe, CEO\n14:30 - 15:00 Raj Lal, Sales';
    expect(read([anEvent({ description })]).slots).toMatchObject([
      {
        start: '2026-03-05T14:00+00:00',
        end: '2026-03-05T14:25+00:00',
        zone: 'Europe/London',
        status: 'fixed',
      },
      {
        start: '2026-03-05T14:30+00:00',
        end: '2026-03-05T15:00+00:00',
        zone: 'Europe/London',
        status: 'fixed',
      },
    ]);
  });

  test('the one time of the description is the event’s own', () => {
    const description = 'We talk from 14:00. Dial in with code 1420.';
    expect(starts([anEvent({ description })])).toEqual(['2026-03-05T14:00+00:00']);
  });

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

  test('a universal time is on the person’s clock, its zone not said', () => {
    const start = { local: '2026-07-06T14:00:00', zone: 'UTC', words: '' };
    expect(read([anEvent({ start, end: null })]).slots).toMatchObject([
      { start: '2026-07-06T15:00+01:00', zone: null },
    ]);
  });

  test('a universal time takes the zone that the text names', () => {
    const start = { local: '2026-07-06T14:00:00', zone: 'UTC', words: '' };
    const { slots } = read([anEvent({ start, end: null })], 'Monday 6 July, 3pm BST');
    expect(slots).toMatchObject([{ start: '2026-07-06T15:00+01:00', zone: 'Europe/London' }]);
  });

  test('a text without a zone is on the calendar’s clock', () => {
    const start = { local: '2026-03-05T09:00:00', zone: 'America/New_York', words: '' };
    const { slots, conflicts } = read([anEvent({ start, end: null })], 'Thursday 5 March at 9am, 45 minutes');
    expect(slots).toMatchObject([{ start: '2026-03-05T09:00-05:00', end: '2026-03-05T09:45-05:00' }]);
    expect(conflicts).toEqual([]);
  });

  test('the same event twice is one slot', () => {
    expect(starts([anEvent(), anEvent({ uid: 'uid-2' })])).toHaveLength(1);
  });

  test('a call to prepare is none', () => {
    expect(starts([anEvent({ summary: 'Prep call with Marcus' })])).toEqual([]);
  });

  test('a break and a tour among several events are none; alone an event is what it is', () => {
    const tour = anEvent({ uid: 'tour', summary: 'Office tour' });
    expect(starts([anEvent(), tour])).toHaveLength(1);
    expect(starts([tour])).toHaveLength(1);
  });

  test('a cancellation made later wins whatever its sequence', () => {
    const update = anEvent({ sequence: 3, stamp: '2026-03-01T09:00:00Z' });
    const cancel = anEvent({ sequence: 1, stamp: '2026-03-01T10:00:00Z', method: 'CANCEL' });
    expect(starts([update, cancel])).toEqual([]);
    expect(starts([cancel, { ...update, stamp: '2026-03-01T11:00:00Z' }])).toHaveLength(1);
  });

  test('a series that is called off has no days left', () => {
    const day = anEvent({ recurrenceId: '2026-03-05T14:00:00', stamp: '2026-03-01T09:00:00Z' });
    const series = anEvent({ status: 'CANCELLED', stamp: '2026-03-01T10:00:00Z' });
    expect(starts([day, series])).toEqual([]);
  });

  test('an offset that no zone is named for gives the instant, and the zone where it is the person’s own', () => {
    const start = { local: '2026-03-05T14:00:00', zone: '+01:00', words: 'Our Office' };
    const { slots } = read([anEvent({ start, end: null })], '');
    expect(slots).toMatchObject([{ start: '2026-03-05T14:00+01:00', zone: null }]);
    const own = { ...start, zone: '+00:00' };
    expect(read([anEvent({ start: own, end: null })], '').slots).toMatchObject([{ zone: 'Europe/London' }]);
  });

  test('a proposed new time is offered', () => {
    expect(read([anEvent({ method: 'COUNTER' })]).slots).toMatchObject([{ status: 'offered' }]);
  });

  test('no slot of a hostile calendar makes it throw', () => {
    const start = { local: 'T', zone: 'Nowhere/At_All', words: '' };
    expect(starts([anEvent({ start })])).toEqual([]);
  });
});
