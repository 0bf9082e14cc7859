import { expect, test } from 'vitest';
import { saidBy } from '../../../utils/reading/said.ts';
import { anyName, type NameOf, namesAmong, wordingOf } from '../../../utils/reading/wording.ts';
import { aMessage, asBody } from '../../support/message.ts';

const wording = (text: string, known: NameOf = anyName, subject = '') => [
  ...wordingOf(saidBy(aMessage({ subject, text }), asBody(text)).passages, known).keys(),
];

test('words and pairs of a sentence, folded, each once', () => {
  expect(wording('Come in, come IN')).toEqual(["'come'", "'in'", "'come in'", "'in come'"]);
});

test('no pair reaches over the end of a sentence', () => {
  expect(wording('See you. Soon')).not.toContain("'you soon'");
});

test('every number is the same word', () => {
  expect(wording('at 9 or 10')).toEqual(["'at'", "'#'", "'at #'", "'or'", "'# or'", "'or #'"]);
});

test('a subject speaks for itself', () => {
  expect(wording('', undefined, 'Next steps')).toEqual([
    "subject 'next'",
    "subject 'steps'",
    "subject 'next steps'",
  ]);
});

test('what no model knows counts nothing, and what is left counts the more', () => {
  const text = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => letter.repeat(4)).join(' ');
  const { passages } = saidBy(aMessage({ text }), asBody(text));
  const all = wordingOf(passages, anyName);
  const one = wordingOf(passages, namesAmong(["'mmmm'"]));
  expect([...one.keys()]).toEqual(["'mmmm'"]);
  expect(one.get("'mmmm'")).toBeGreaterThan(all.get("'mmmm'") ?? 0);
});
