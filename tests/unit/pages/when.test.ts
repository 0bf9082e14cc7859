import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../utils/pages/days.ts';
import { dayOfKey, decodeEventId } from '../../../utils/pages/google-calendar/event-id.ts';
import { readWhen } from '../../../utils/pages/when.ts';

const DAY = { year: 2026, month: 3, day: 17 };
const clock = (words: string) => {
  const when = readWhen(words, DAY);
  return when && [when.start.local.slice(11, 16), when.end?.local.slice(11, 16) ?? null];
};

describe('the times of an event', () => {
  test.each([
    ['Tuesday, March 17⋅11:00am – 12:30pm', ['11:00', '12:30']],
    ['Tuesday, March 17 2 – 3pm', ['14:00', '15:00']],
    ['Tuesday, March 17 11 – 12:30pm', ['11:00', '12:30']],
    ['Tuesday, March 17 12:00 – 1:00pm', ['12:00', '13:00']],
    ['Dienstag, 17. März 11:00 bis 12:00', ['11:00', '12:00']],
    ['Di 17.03.2026 9.15 - 10.00', ['09:15', '10:00']],
    ['mardi 17 mars 9h15', ['09:15', null]],
    ['Tue 3/17/2026 7:00 PM - 9:00 PM', ['19:00', '21:00']],
    ['Tuesday, March 17 12am', ['00:00', null]],
    ['23:00 – 01:00', ['23:00', null]],
  ])('%s', (words, expected) => {
    expect(clock(words)).toEqual(expected);
  });

  test.each(['Tuesday, March 17', '17.03.2026', 'March 17 – 18', 'All day', '99:99'])(
    '%s has none',
    (words) => {
      expect(clock(words)).toBeNull();
    },
  );

  test('the zone stays open', () => {
    expect(readWhen('11:00', DAY)?.start.zone).toBeNull();
  });
});

describe('a day with slashes', () => {
  test.each([
    ['Tue 3/17/2026', DAY],
    ['17/3/2026', DAY],
    ['Tue 3/10/2026 9:15 AM', { year: 2026, month: 3, day: 10 }],
    ['Sat 3/10/2026', { year: 2026, month: 10, day: 3 }],
    ['mar. 10/03/2026', { year: 2026, month: 3, day: 10 }],
    ['3/10/2026', null],
    ['Fri 3/10/2026', null],
    ['31/31/2026', null],
  ])('%s', (words, expected) => {
    expect(dayOf(words)).toEqual(expected);
  });
});

test('an event’s id becomes its UID, one of a series with the instant where it stood', () => {
  expect(decodeEventId(btoa('abc123def sam@m').replace(/=+$/, ''))).toEqual({
    uid: 'abc123def@google.com',
    recurrenceId: null,
  });
  expect(decodeEventId(btoa('abc123def_20260317T110000Z sam@m'))).toEqual({
    uid: 'abc123def@google.com',
    recurrenceId: '20260317T110000Z',
  });
});

test.each(['', '%%%', btoa('ttb_x sam'), btoa('<script> x')])(
  'what is no event’s id has none: %s',
  (text) => {
    expect(decodeEventId(text)).toEqual({ uid: null, recurrenceId: null });
  },
);

test('a date key is a day', () => {
  expect(dayOfKey(String(56 * 512 + 3 * 32 + 17))).toEqual(DAY);
  expect(['', 'x', '0', '31', null].map(dayOfKey)).toEqual([null, null, null, null, null]);
});
