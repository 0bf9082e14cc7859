import { expect, test } from 'vitest';
import { fold, spellingAt } from '../../../utils/reading/spellings.ts';

test('a word is known by its own letters wherever it stands', () => {
  const text = 'Gespräch, noch ein Gespräch';
  const last = text.lastIndexOf('G');
  expect(spellingAt(text, 0, 8)).toEqual({ text: 'Gespräch', word: 'gesprach' });
  expect(spellingAt(text, last, last + 8)).toEqual(spellingAt('Gespräch', 0, 8));
});

test('words that share a place push each other out and stay themselves', () => {
  const words = Array.from({ length: 50_000 }, (_, i) => `Wort${i}`);
  const wrong = [...words, ...words].filter((word) => {
    const spelling = spellingAt(word, 0, word.length);
    return spelling.text !== word || spelling.word !== fold(word);
  });
  expect(wrong).toEqual([]);
});
