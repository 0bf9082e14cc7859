import { expect, test } from 'vitest';
import { projectFailure, projectReading } from '../../../utils/inspect/project.ts';
import { readMessage } from '../../../utils/reading/index.ts';
import { aContext, aMessage } from '../../support/message.ts';

const reading = readMessage(
  aMessage({ text: 'We would like to invite you to a second interview.' }),
  aContext(),
);

test('a line has the fields of the contract, in its order', () => {
  expect(Object.keys(projectReading('a.eml', reading, null))).toEqual(
    'file intent confidence round company role slots people place link concerns why'.split(' '),
  );
});

test('follow-ups stand before the why where they are asked for', () => {
  expect(Object.keys(projectReading('a.eml', reading, []))).toContain('followUps');
});

test('slots, people and concerns show only their public part', () => {
  const slot = {
    start: '2026-03-05T14:00:00+00:00',
    end: null,
    zone: null,
    status: 'fixed' as const,
    words: 'Thursday',
    with: [],
  };
  const person = { name: 'Priya Nair', email: null, title: 'COO', family: 'executive' as const };
  const concern = {
    quote: 'thin',
    start: 0,
    end: 4,
    holder: 'interviewer' as const,
    topic: 'experience' as const,
    strength: 1,
  };
  const line = projectReading(
    'a.eml',
    { ...reading, slots: [slot], people: [person], concerns: [concern] },
    null,
  );
  expect(line.slots).toEqual([{ start: slot.start, end: null, zone: null, status: 'fixed' }]);
  expect(line.people).toEqual([{ name: 'Priya Nair', email: null, title: 'COO' }]);
  expect(line.concerns).toEqual([{ quote: 'thin', holder: 'interviewer', topic: 'experience' }]);
});

test('a file that could not be read is a line of its own', () => {
  expect(projectFailure('a.eml', { code: 'not-mail', message: 'No mail.' })).toEqual({
    file: 'a.eml',
    error: { code: 'not-mail', message: 'No mail.' },
  });
});
