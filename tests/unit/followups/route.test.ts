import { describe, expect, test } from 'vitest';
import type { Concern, Person } from '../../../utils/domain/records.ts';
import { castOf } from '../../../utils/followups/cast.ts';
import { routesFor } from '../../../utils/followups/route.ts';
import { aCase, aConcern, anInterview, aPerson } from '../../support/case.ts';
import { aMessage } from '../../support/message.ts';
import { aKept } from '../../support/reading.ts';

const people = [
  aPerson('ceo', { name: 'Lena Fitch', title: 'CEO', family: 'executive' }),
  aPerson('cfo', { name: 'Peter Lindqvist', title: 'Finance Director', family: 'finance' }),
  aPerson('est', { name: 'Bec Tsoukalas', title: 'Lead Estimator', family: 'cross-functional' }),
  aPerson('hr', { name: 'Paula Gooding', title: 'HR Partner', family: 'recruiter' }),
  aPerson('eng', { name: 'Raj Patel', title: 'Principal Engineer', family: 'technical' }),
];

/** The name of whoever most likely asks. */
function asker(concern: Partial<Concern>, invite = '', feedback = '', over: readonly Person[] = people) {
  const messages = [
    aKept('m1', {}, aMessage({ id: 'm1', text: feedback })),
    aKept('m2', {}, aMessage({ id: 'm2', text: invite })),
  ];
  const interview = anInterview({ personIds: over.map(({ id }) => id), messageIds: ['m2'] });
  const owned = aCase({ people: over, interviews: [interview], messages });
  const row = aConcern('c', { voicedBy: null, text: concern.quote ?? '', ...concern });
  return routesFor(row, castOf(owned, interview), owned)[0]?.person.name;
}

describe('who asks', () => {
  test.each([
    ['a field of work: money', { quote: 'never managed a budget over 50k' }, 'Peter Lindqvist'],
    [
      'a word of the title',
      { quote: 'the estimators here may be a bit rough', topic: 'fit' },
      'Bec Tsoukalas',
    ],
    ['terms', { quote: 'your notice is long', topic: 'terms' }, 'Paula Gooding'],
    [
      'whoever they name first',
      { quote: 'Peter will ask how you manage a budget, Raj may go technical', topic: 'knowledge' },
      'Peter Lindqvist',
    ],
    ['code', { quote: 'thin on code reviews', topic: 'knowledge' }, 'Raj Patel'],
    [
      'whoever the words name',
      { quote: 'Lena means to press you on your plans', topic: 'terms' },
      'Lena Fitch',
    ],
  ] as const)('%s', (_, concern, name) => expect(asker(concern)).toBe(name));

  test('whom the invite gives the matter to', () => {
    const invite = 'Lena will talk about our hiring, Raj about stakeholder reviews.';
    expect(asker({ quote: 'how you win stakeholder support', topic: 'leadership' }, invite)).toBe(
      'Raj Patel',
    );
  });

  test('whose doubt it was, though a recruiter passed it on', () => {
    const quote = 'unsure about your judgement';
    expect(asker({ quote, topic: 'weakness' }, '', `Bec rang. She is ${quote}.`)).toBe('Bec Tsoukalas');
  });

  test('my question on money goes to finance, on why people left to the line manager', () => {
    const mine = { holder: 'candidate', topic: 'employer' } as const;
    expect(asker({ ...mine, quote: 'how long is the runway' })).toBe('Peter Lindqvist');
    const manager = aPerson('hm', { name: 'Ann Roy', title: 'Team Lead', family: 'hiring-manager' });
    expect(asker({ ...mine, quote: 'why did the previous two leave' }, '', '', [...people, manager])).toBe(
      'Ann Roy',
    );
  });

  test('a question about somebody is for the others', () => {
    const quote = 'would Lena let anybody say no to her?';
    expect(asker({ holder: 'candidate', topic: 'employer', quote })).not.toBe('Lena Fitch');
  });
});
