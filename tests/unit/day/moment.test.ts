import { describe, expect, test } from 'vitest';
import { aheadWords, callOf, momentOf } from '../../../utils/day/moment.ts';
import { anInterview } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

const slot = (from: string, to: string) => ({
  ...aSlot(`2026-03-17T${from}+00:00`),
  end: `2026-03-17T${to}+00:00`,
});
const interview = anInterview({ slots: [slot('13:00', '14:00'), slot('11:00', '12:00')] });

describe('where in the day it is', () => {
  test.each([
    ['2026-03-17T10:48:00Z', { kind: 'before', index: 0, minutes: 12 }],
    ['2026-03-17T11:30:00Z', { kind: 'during', index: 0, minutesLeft: 30 }],
    ['2026-03-17T12:30:00Z', { kind: 'before', index: 1, minutes: 30 }],
    ['2026-03-17T14:00:00Z', { kind: 'after' }],
  ])('%s', (now, moment) => expect(momentOf(interview.slots, now)).toEqual(moment));

  test.each([
    [0, 'now'],
    [12, 'in 12 min'],
    [180, 'in 3 h'],
    [2 * 24 * 60, 'in 2 days'],
  ])('%d minutes ahead is %s', (minutes, words) => expect(aheadWords(minutes)).toBe(words));
});

describe('what a screen reader is told', () => {
  const names = ['Jane Doe', 'Ben Ray'];
  const minutes = Array.from({ length: 5 * 60 }, (_, i) =>
    Temporal.Instant.from('2026-03-17T10:00:00Z').add({ minutes: i }).toString(),
  );
  const told = minutes.map((now) => callOf(interview.slots, names, now));
  const calls = told.filter((each, i) => each !== '' && each !== told[i - 1]);

  test('of five hours, minute by minute, only what one must know', () => {
    expect(calls).toEqual([
      'Next in 15 minutes: Jane Doe.',
      'Next in 5 minutes: Jane Doe.',
      'Now: Jane Doe.',
      '5 minutes left with Jane Doe.',
      'Next in 15 minutes: Ben Ray.',
      'Next in 5 minutes: Ben Ray.',
      'Now: Ben Ray.',
      '5 minutes left with Ben Ray.',
      'The last conversation of the day is over.',
    ]);
  });
});
