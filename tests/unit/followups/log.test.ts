import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../utils/domain/follow-up.ts';
import type { Mark } from '../../../utils/domain/records.ts';
import { predictFollowUps } from '../../../utils/followups/index.ts';
import { aCase, aConcern, aMark, anInterview, aPerson } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

const people = [
  aPerson('ceo', { name: 'Margaret Oyelaran', title: 'CEO', family: 'executive' }),
  aPerson('coo', { name: 'Ingrid Solberg', title: 'COO', family: 'executive' }),
  aPerson('cfo', { name: 'Peter Lindqvist', title: 'Finance Director', family: 'finance' }),
  aPerson('peer', { name: 'Lena Vogt', title: 'Data Engineer', family: 'peer' }),
];
const slots = people.map(({ name }, i) => ({
  ...aSlot(`2026-03-19T1${1 + i}:00:00+00:00`),
  with: [name ?? ''],
}));
const interview = anInterview({ personIds: people.map(({ id }) => id), slots });
const concerns = [
  aConcern('why', { topic: 'motivation', quote: 'She wondered why you want this job.' }),
  aConcern('budget', { quote: 'Not convinced that you have owned a budget of this size.' }),
  aConcern('fit', { topic: 'fit', quote: 'Would you be happy in a small team?' }),
];
const predict = (marks: readonly Mark[]): FollowUp[] =>
  predictFollowUps({
    case: aCase({ people, interviews: [interview], concerns, marks: [...marks] }),
    interviewId: 'i',
    now: '2026-03-19T12:00:00Z',
  });
const on = (concernId: string, marks: readonly Mark[] = []) => {
  const found = predict(marks).find((each) => each.concernId === concernId);
  if (!found) throw new Error(`No prompt on ${concernId}`);
  return found;
};
const cameUp = (concernId: string, over: Partial<Mark> = {}) => {
  const { id, topic } = on(concernId);
  return aMark(`m-${concernId}`, { followUpId: id, concernId, topic, personIds: ['ceo'], ...over });
};

describe('the log of the day', () => {
  test('nothing logged changes nothing', () => {
    expect(predict([]).every(({ shift }) => shift === undefined)).toBe(true);
  });

  test('a prompt that came up drops, and says with whom', () => {
    const after = on('why', [cameUp('why')]);
    expect(after.likelihood).toBeLessThan(on('why').likelihood / 2);
    expect(after.shift).toBe('fallen');
    expect(after.why).toBe('Margaret Oyelaran (CEO) already asked this, so it is less likely now.');
  });

  test('one that went badly rises for the next who may ask it, to test consistency', () => {
    const after = on('why', [cameUp('why', { badly: true })]);
    expect(after.likelihood).toBeGreaterThan(on('why').likelihood);
    expect(after.askedBy).toEqual({ personId: 'coo', label: 'Ingrid Solberg, COO' });
    expect(after.why).toBe(
      'It went badly with Margaret Oyelaran (CEO); Ingrid Solberg may ask again to see whether your answers agree.',
    );
    expect(predict([cameUp('why', { badly: true })])[0]?.concernId).toBe('why');
  });

  test('once it went well with the next, it drops', () => {
    const badly = cameUp('why', { badly: true });
    const well = cameUp('why', { id: 'm2', slotStart: slots[1]?.start ?? '', personIds: ['coo'] });
    expect(on('why', [badly, well]).shift).toBe('fallen');
  });

  test('what went badly with the last of the day has nobody left to ask it', () => {
    const last = cameUp('fit', { badly: true, slotStart: slots[3]?.start ?? '', personIds: ['peer'] });
    expect(on('fit', [last])).toMatchObject({ why: expect.stringContaining('nobody is left') });
  });

  test.each(['the budget', 'budget ownership'])(
    'own words count for the prompt that they name: %s',
    (text) => {
      const mark = aMark('m', { text, topic: 'experience', personIds: ['ceo'] });
      expect(on('budget', [mark])).toMatchObject({
        shift: 'fallen',
        why: `Margaret Oyelaran (CEO) already asked about “${text}”, so it is less likely now.`,
      });
    },
  );

  test('words that any question has name none', () => {
    const mark = aMark('m', { text: 'something about experience', topic: 'experience' });
    expect(predict([mark]).every(({ shift }) => shift === undefined)).toBe(true);
  });

  test('a topic that is one question drops for those who come later', () => {
    const mark = aMark('m', { text: 'working in pairs', topic: 'fit', personIds: ['ceo'] });
    expect(on('fit', [mark])).toMatchObject({
      shift: 'fallen',
      why: 'Margaret Oyelaran (CEO) already asked about how you would fit in, so it is less likely now.',
    });
  });

  test('a topic that holds many questions stays: a team is not a budget', () => {
    const mark = aMark('m', { text: 'how many people I led', topic: 'experience', personIds: ['ceo'] });
    expect(on('budget', [mark]).shift).toBeUndefined();
  });

  test('what was asked after somebody’s time says nothing about them', () => {
    const mark = aMark('m', { text: 'my reasons', slotStart: slots[3]?.start ?? '', personIds: ['peer'] });
    expect(on('why', [mark]).shift).toBeUndefined();
  });

  test('marks of another interview say nothing', () => {
    expect(on('why', [cameUp('why', { interviewId: 'other' })]).shift).toBeUndefined();
  });
});
