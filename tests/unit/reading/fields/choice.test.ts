import { expect, test } from 'vitest';
import { chosen, scoreOf } from '../../../../utils/reading/fields/choice.ts';

const choice = (text: string | null, ...features: string[]) => ({ text, features: new Set(features) });
const WEIGHTS = { said: 2, signed: 1, 'a first name': -3 };

test('what speaks for a choice adds up, what nobody weighed counts for nothing', () => {
  expect(scoreOf(choice('Brightwater', 'said', 'signed', 'shouted'), WEIGHTS)).toBe(3);
});

test('the choice with the most in its favour wins, the first of equals', () => {
  const choices = [
    choice('Jane', 'said', 'a first name'),
    choice('Brightwater', 'said'),
    choice('Loomwise', 'said'),
  ];
  expect(chosen(choices, WEIGHTS)?.text).toBe('Brightwater');
});

test('naming nothing is a choice of its own', () => {
  expect(chosen([choice('Jane', 'a first name'), choice(null, 'none')], WEIGHTS)?.text).toBeNull();
});
