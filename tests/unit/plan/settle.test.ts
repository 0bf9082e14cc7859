import { describe, expect, test } from 'vitest';
import { settleConcerns } from '../../../utils/plan/settle.ts';
import { aConcern } from '../../support/case.ts';
import { aMessage } from '../../support/message.ts';
import { aKept } from '../../support/reading.ts';

const NOW = '2026-03-12T10:00:00Z';
const mail = (id: string, day: number, text: string, outgoing = false) =>
  aKept(
    id,
    { outgoing },
    aMessage({ id, text, sent: { iso: `2026-03-0${day}T09:00:00+00:00`, words: null } }),
  );
const budget = aConcern('c', {
  quote: 'your rate is 15k over what he had in the budget',
  topic: 'terms',
  state: 'suggested',
});
const first = mail('m1', 3, budget.quote ?? '');
const settle = (text: string, concern = budget, day = 5, outgoing = false) =>
  settleConcerns([concern], [first, mail('m2', day, text, outgoing)], NOW);

describe('settling', () => {
  test('a later mail that calls a point settled resolves it, with its message and words', () => {
    const text = 'Good news. They are happy on the budget point now. More soon.';
    expect(settle(text)).toMatchObject([
      {
        id: 'c',
        state: 'resolved',
        settledBy: { messageId: 'm2', quote: 'They are happy on the budget point now.' },
      },
    ]);
  });

  test.each([
    ['de', 'Das Budget ist inzwischen vom Tisch.', 'Ihr Gehaltswunsch sprengt das Budget'],
    [
      'fr',
      'On a revu la grille, donc plus de souci pour nous.',
      'Ta prétention est au-dessus de notre grille.',
    ],
    ['es', 'Lo de la mudanza ya no nos preocupa.', 'Nos preocupa la mudanza a Vigo'],
    ['nl', 'De opzegtermijn is geen probleem meer.', 'Je opzegtermijn vinden we lang'],
  ])('in %s too', (_, text, quote) => expect(settle(text, { ...budget, quote })).toHaveLength(1));

  test.each([
    'The budget still needs to be resolved.',
    'They are not yet happy on the budget point now.',
    'Once the budget is settled we will call.',
    'Is the budget settled now?',
    'The parking is sorted now.',
  ])('nothing is settled by: %s', (text) => expect(settle(text)).toEqual([]));

  test('an earlier mail, and what the candidate claims, settle nothing', () => {
    const text = 'They are happy on the budget point now.';
    expect(settle(text, budget, 2)).toEqual([]);
    expect(settle(text, budget, 5, true)).toEqual([]);
  });

  test('what the person reopened or closed stays as it is', () => {
    const text = 'They are happy on the budget point now.';
    const before = { messageId: 'm2', quote: text };
    expect(settle(text, { ...budget, state: 'open', settledBy: before })).toEqual([]);
    expect(settle(text, { ...budget, state: 'dismissed' })).toEqual([]);
  });
});
