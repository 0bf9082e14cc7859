import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../utils/domain/case.ts';
import { ConcernState } from '../../../utils/domain/records.ts';
import { Holder, Topic } from '../../../utils/domain/values.ts';
import { predictFollowUps } from '../../../utils/followups/index.ts';
import { aCase, aConcern, anInterview, aPerson } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

const people = [
  aPerson('ceo', { name: 'Margaret Oyelaran', title: 'CEO', family: 'executive' }),
  aPerson('cfo', { name: 'Peter Lindqvist', title: 'Finance Director', family: 'finance' }),
  aPerson('cto', { name: 'Rafael Costa', title: 'CTO', family: 'technical' }),
];
const interview = anInterview({
  personIds: people.map(({ id }) => id),
  slots: [aSlot('2026-03-19T11:00:00+00:00')],
});
const predict = (over: Partial<Case>) =>
  predictFollowUps({
    case: aCase({ people, interviews: [interview], ...over }),
    interviewId: 'i',
    now: '2026-03-16T10:00:00Z',
  });
const resting = (over: Partial<Case>) => predict(over).filter(({ concernId }) => concernId !== null);

describe('follow-ups', () => {
  test('each rests on its concern: quote, link, asker and why', () => {
    const [first] = resting({
      concerns: [
        aConcern('c', { quote: 'The team was not convinced that you have owned a budget of this size.' }),
      ],
    });
    expect(first).toMatchObject({
      concernId: 'c',
      quote: 'The team was not convinced that you have owned a budget of this size.',
      messageId: 'm1',
      askedBy: { personId: 'cfo', label: 'Peter Lindqvist, Finance Director' },
      direction: 'asked',
    });
    expect(first?.question).toMatch(/^When have you owned a budget of this size\?/);
    expect(first?.why).toBe(
      'Dana told you that the team had a doubt about your experience, and Peter Lindqvist, Finance Director, is there on Thursday.',
    );
  });

  test.each([
    [
      'They wondered whether you would be happy in a company of forty people.',
      'Would you be happy in a company of forty people?',
    ],
    ['A question mark over how you would influence directors.', 'How would you influence directors?'],
    [
      'Your lack of experience with hardware release cycles.',
      'What experience with hardware release cycles can you point to?',
    ],
    [
      'Not sure you have enough experience with large budgets.',
      'How much experience with large budgets do you really have?',
    ],
  ])('%s becomes a question a person would ask', (quote, question) => {
    expect(resting({ concerns: [aConcern('c', { quote })] })[0]?.question).toContain(question);
  });

  test('a quote in another language keeps its own words', () => {
    const quote = 'Wir sind nicht überzeugt, dass Sie Budgets dieser Größe verantwortet haben.';
    expect(resting({ concerns: [aConcern('c', { quote })] })[0]?.question).toContain('Budgets dieser Größe');
  });

  test('whoever voiced it and is there again asks it', () => {
    const again = [
      ...people,
      aPerson('dana', { name: 'Dana Brooks', title: 'Head of Talent', family: 'recruiter' }),
    ];
    const at = anInterview({ personIds: again.map(({ id }) => id) });
    const [first] = resting({
      people: again,
      interviews: [at],
      concerns: [aConcern('c', { topic: 'history', quote: 'why you left' })],
    });
    expect(first).toMatchObject({ askedBy: { personId: 'dana' } });
  });

  test.each(['resolved', 'dismissed'] as const)('a concern that is %s does not come up', (state) => {
    expect(resting({ concerns: [aConcern('c', { state })] })).toEqual([]);
  });

  test('nothing of another application ever shows', () => {
    expect(resting({ concerns: [aConcern('c', { applicationId: 'other' })] })).toEqual([]);
  });

  test('nothing of another application ever shows, whatever is on record', () => {
    const words = fc.array(fc.constantFrom('budget', 'team', 'Peter', 'never', 'you have', 'why'), {
      minLength: 1,
    });
    const row = fc.record({
      isOwn: fc.boolean(),
      words,
      topic: fc.constantFrom(...Topic.options),
      holder: fc.constantFrom(...Holder.options),
      state: fc.constantFrom(...ConcernState.options),
      messageId: fc.constantFrom('m1', 'm2', null),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const concerns = rows.map(({ isOwn, words, ...rest }, i) => {
          const quote = `${words.join(' ')} ${isOwn ? 'own' : 'FOREIGN'}`;
          return aConcern(`c${i}`, { ...rest, quote, text: quote, applicationId: isOwn ? 'a' : 'b' });
        });
        expect(JSON.stringify(predict({ concerns }))).not.toContain('FOREIGN');
      }),
    );
  });

  test('the same point twice is one prompt that counts more', () => {
    const concerns = [
      aConcern('c', { quote: 'not convinced of your budget experience' }),
      aConcern('d', { quote: 'doubts about your budget experience' }),
    ];
    const [once] = resting({ concerns: concerns.slice(0, 1) });
    const twice = resting({ concerns });
    expect(twice).toHaveLength(1);
    expect(twice[0]?.likelihood).toBeGreaterThan(once?.likelihood ?? 1);
    expect(twice[0]?.why).toContain('twice');
  });

  test('the candidate’s doubt about them is a question to ask', () => {
    const own = aConcern('c', {
      holder: 'candidate',
      topic: 'employer',
      quote: null,
      text: 'I want to know why the post is vacant',
    });
    expect(resting({ concerns: [own] })).toMatchObject([
      { direction: 'ask', question: 'Could you tell me why the post is vacant?' },
    ]);
  });

  test('general prompts claim no quote and stand after the rest', () => {
    const all = predict({ concerns: [aConcern('c')] });
    expect(all[0]?.concernId).toBe('c');
    expect(
      all
        .slice(1)
        .every(
          ({ quote, concernId, why }) => quote === null && concernId === null && why.startsWith('General:'),
        ),
    ).toBe(true);
    expect(all.length).toBeGreaterThan(3);
  });

  test('one person does not get all of them', () => {
    const points =
      'forecasting costs, pricing of contracts, margins abroad, currency losses, audit delays, travel money';
    const concerns = points
      .split(', ')
      .map((point, i) => aConcern(`c${i}`, { quote: `doubts over budget and ${point}` }));
    const askers = new Set(
      resting({ concerns })
        .slice(0, 6)
        .map(({ askedBy }) => askedBy?.personId),
    );
    expect(askers.size).toBeGreaterThan(1);
  });

  test('the same case gives the same prompts with the same ids', () => {
    const concerns = [aConcern('c'), aConcern('d', { topic: 'fit', quote: 'another pace' })];
    expect(predict({ concerns })).toEqual(predict({ concerns }));
  });

  test('likelihoods are within 0 and 1 and fall', () => {
    const all = resting({
      concerns: [
        aConcern('c', { strength: 1 }),
        aConcern('d', { strength: 0.1, topic: 'terms', quote: 'notice' }),
      ],
    });
    expect(all.every(({ likelihood }) => likelihood > 0 && likelihood < 1)).toBe(true);
    expect(all[0]?.likelihood).toBeGreaterThan(all[1]?.likelihood ?? 1);
  });

  test('hostile words never break it', () => {
    const concerns = ['', '((((', '\u0000', 'whether you would '.repeat(200)].map((quote, i) =>
      aConcern(`c${i}`, { quote, text: quote }),
    );
    expect(() => predict({ concerns })).not.toThrow();
  });
});
