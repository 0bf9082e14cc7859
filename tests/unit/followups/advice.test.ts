import { describe, expect, test } from 'vitest';
import type { Concern, Interview, Person } from '../../../utils/domain/records.ts';
import { adviceFor } from '../../../utils/followups/index.ts';
import { aCase, aConcern, anInterview, aPerson } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

type Given = { people?: Person[]; concerns?: Concern[]; interview?: Partial<Interview> };

function advice({ people = [], concerns = [], interview = {} }: Given, now = '2026-03-16T10:00:00Z') {
  const interviews = [anInterview({ personIds: people.map(({ id }) => id), ...interview })];
  return adviceFor({ case: aCase({ people, concerns, interviews }), interviewId: 'i', now });
}

/** The panel shows so many at a time. */
const SHOWN = 2;
const shown = (given: Given) =>
  advice(given)
    .slice(0, SHOWN)
    .map(({ line }) => line);

const change = (field: 'time' | 'people') => ({
  field,
  from: 'a',
  to: 'b',
  seenAt: '2026-03-16T10:00:00Z',
  messageId: null,
});
const day = [11, 12, 14, 15].map((hour) => aSlot(`2026-03-19T${hour}:00:00+00:00`));

describe('each of the eleven lines is on screen at its moment', () => {
  test.each<[number, string, Given]>([
    [1, 'a second interview is planned', {}],
    [2, 'somebody of the team is there', { people: [aPerson('p', { family: 'peer' })] }],
    [3, 'it is a panel', { interview: { formats: ['panel', 'onsite'] } }],
    [4, 'a tour is on the agenda', { interview: { formats: ['onsite', 'tour'], slots: day } }],
    [
      5,
      'something of my own is open',
      { concerns: [aConcern('c', { holder: 'candidate', topic: 'employer' })] },
    ],
    [6, 'it goes into technical detail', { people: [aPerson('p', { family: 'technical' })] }],
    [
      7,
      'a senior is there',
      { people: [aPerson('p', { family: 'finance' }), aPerson('q', { family: 'peer' })] },
    ],
    [
      7,
      'a senior joined',
      {
        people: [aPerson('p', { family: 'executive' })],
        concerns: [aConcern('c')],
        interview: { changes: [change('people')] },
      },
    ],
    [8, 'they left a doubt', { concerns: [aConcern('c')], interview: { slots: day } }],
    [9, 'an answer went badly', { concerns: [aConcern('c'), aConcern('d', { topic: 'answer' })] }],
    [
      10,
      'the plan moved',
      { concerns: [aConcern('c')], interview: { changes: [change('time')], slots: day } },
    ],
    [11, 'it is a whole day', { concerns: [aConcern('c')], interview: { slots: day } }],
  ])('line %i: %s', (line, _moment, given) => expect(shown(given)).toContain(line));
});

test('none is said twice, and each is one or two short sentences', () => {
  const all = advice({
    people: [aPerson('p', { family: 'executive' }), aPerson('q', { family: 'technical' })],
    concerns: [aConcern('c'), aConcern('d', { topic: 'answer', holder: 'candidate' })],
    interview: { formats: ['panel', 'tour', 'onsite'], slots: day, changes: [change('people')] },
  });
  expect(new Set(all.map(({ line }) => line)).size).toBe(all.length);
  for (const { text } of all) expect(text.length).toBeLessThanOrEqual(130);
});

test('a first interview needs none of what is about the second', () => {
  expect(advice({ concerns: [aConcern('c')], interview: { ordinal: 1 } })).toEqual([]);
});

test('an interview that is over, held or called off needs none', () => {
  expect(advice({ interview: { slots: day } }, '2026-03-19T18:00:00Z')).toEqual([]);
  expect(advice({ interview: { status: 'held' } })).toEqual([]);
  expect(advice({ interview: { status: 'cancelled' } })).toEqual([]);
});

test('what is true of every such round is put away for good, what has just happened only for this one', () => {
  const ids = advice({ interview: { changes: [change('time')] } }).map(({ id }) => id);
  expect(ids).toEqual(['i:10', 'line:1']);
});
