import { expect, test } from 'vitest';
import { EMPTY_STORY } from '../../../utils/domain/story.ts';
import { heardBefore, heardBy, storiesOf } from '../../../utils/followups/stories.ts';
import { aCase, aConcern, aMark, anAnswer, anInterview, aPerson, aPrompt } from '../../support/case.ts';

const LEEDS = 'In Leeds the warehouse rollout failed, and I rebuilt the schedule with the drivers';
const tom = aPerson('tom', { name: 'Tom Arkwright' });
const ines = aPerson('ines', { name: 'Ines Roth' });
const second = anInterview({ id: 'two', personIds: ['tom', 'ines'] });
const first = anInterview({ id: 'one', ordinal: 1, personIds: ['tom'] });
const told = anAnswer('one:c', { interviewId: 'one', text: LEEDS, toldTo: ['tom'] });
const base = aCase({ people: [tom, ines], interviews: [first, second] });

test('an answer with words is a story; notes on questions of my own are none', () => {
  const prompts = [aPrompt('one:c', { question: 'What failed?' }), aPrompt('one:ask', { direction: 'ask' })];
  const answers = [
    told,
    anAnswer('one:ask', { text: 'They hope to grow' }),
    anAnswer('one:folded', { text: 'They lost a client' }),
    anAnswer('one:empty', { text: ' ' }),
    anAnswer('one:parts', { story: { ...EMPTY_STORY, action: 'I called them' } }),
  ];
  const concerns = [aConcern('folded', { holder: 'candidate', topic: 'employer' })];
  expect(
    storiesOf({ ...base, concerns, prompts, answers }).map(({ question, words }) => [question, words]),
  ).toEqual([
    ['What failed?', LEEDS],
    ['An answer of yours', 'I called them'],
  ]);
});

test('until the person says who heard it, those in the room when its question came up did', () => {
  const marks = [aMark('m', { followUpId: 'one:c', personIds: ['ines'] })];
  expect(heardBy({ ...told, toldTo: null }, { marks })).toEqual(['ines']);
  expect(heardBy(told, { marks })).toEqual(['tom']);
  expect(heardBy({ ...told, toldTo: [] }, { marks })).toEqual([]);
});

test('the same story under another question is marked with whoever of this panel knows it', () => {
  const again = anAnswer('two:d', {
    interviewId: 'two',
    text: 'The Leeds warehouse rollout failed; I rebuilt the schedule.',
  });
  const owned = { ...base, answers: [told, again] };
  expect(heardBefore(again, owned, second).map(({ name }) => name)).toEqual(['Tom Arkwright']);
});

test('another story, or one told to people who are not there, is not marked', () => {
  const other = anAnswer('two:d', {
    interviewId: 'two',
    text: 'Our forecast accuracy doubled within a quarter',
  });
  const again = anAnswer('two:d', { interviewId: 'two', text: LEEDS });
  expect(heardBefore(other, { ...base, answers: [told, other] }, second)).toEqual([]);
  const withoutTom = anInterview({ id: 'two', personIds: ['ines'] });
  expect(heardBefore(again, { ...base, answers: [told, again] }, withoutTom)).toEqual([]);
});
