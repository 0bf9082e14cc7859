import { expect, test } from 'vitest';
import { remembered } from '../../../../utils/reading/fields/feature-names.ts';

test('a name is made once for each word', () => {
  let made = 0;
  const after = remembered((word) => {
    made += 1;
    return `after ${word}`;
  });
  expect([after('at'), after('with'), after('at')]).toEqual(['after at', 'after with', 'after at']);
  expect(made).toBe(2);
});

test('so many words that the first are forgotten are made again', () => {
  const after = remembered((word) => `after ${word}`);
  for (let i = 0; i < 30_000; i += 1) after(`w${i}`);
  expect(after('w1')).toBe('after w1');
});
