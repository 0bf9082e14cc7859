import { describe, expect, test } from 'vitest';
import { findCues } from '../../../utils/reading/cues/index.ts';
import { languagesOf } from '../../../utils/reading/cues/language.ts';
import { PhraseTrie } from '../../../utils/reading/cues/trie.ts';
import { saidBy } from '../../../utils/reading/said.ts';
import { wordsOf } from '../../../utils/reading/words.ts';
import { aMessage, asBody } from '../../support/message.ts';

/** What the phrases find in a text. */
function found(phrases: readonly string[], text: string): string[] {
  const trie = new PhraseTrie<string>();
  for (const phrase of phrases) trie.add(phrase, phrase);
  return trie.find(wordsOf(text)).map(({ start, end }) => text.slice(start, end));
}

const cuesOf = (text: string) => findCues(saidBy(aMessage({ text }), asBody(text)));
const strengthOf = (group: string, text: string) =>
  Math.max(
    0,
    ...cuesOf(text)
      .filter((hit) => hit.group === group)
      .map((hit) => hit.strength),
  );

describe('phrases', () => {
  test.each([
    ['words over a line break', ['second interview'], 'a second\ninterview', ['second\ninterview']],
    [
      'any case, marks and apostrophes',
      ["vorstellungsgesprach we'd"],
      'VORSTELLUNGSGESPRÄCH we’d',
      ['VORSTELLUNGSGESPRÄCH we’d'],
    ],
    ['no gap before a phrase', ['(ne) _ pas retenu'], 'vous n’êtes pas retenu', ['pas retenu']],
    ['alternatives', ['meet the team|board'], 'meet the board', ['meet the board']],
    ['beginnings', ['reschedul*'], 'we are rescheduling', ['rescheduling']],
    ['words that may be missing', ['meet (with) us'], 'meet us, meet with us', ['meet us', 'meet with us']],
    [
      'up to three free words',
      ['invite _ interview'],
      'invite you to an interview',
      ['invite you to an interview'],
    ],
    ['no more than three', ['invite _ interview'], 'invite all of you to an interview', []],
    [
      'up to ten with a long gap',
      ['lade __ ein'],
      'lade Sie sehr herzlich zu einem Gespräch ein',
      ['lade Sie sehr herzlich zu einem Gespräch ein'],
    ],
    ['nothing over the end of a sentence', ['second interview'], 'One second. Interview starts.', []],
    [
      'an article that clings to its noun',
      ['premier entretien'],
      'premier l’entretien',
      ['premier l’entretien'],
    ],
  ])('find %s', (_name, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  test('come to an end on a text made to stall them', () => {
    expect(() => cuesOf('invite '.repeat(20_000))).not.toThrow();
  });
});

describe('cues', () => {
  test('are exact slices at their place', () => {
    const text = 'Dear Sam,\nwe would like to invite you\nto an interview.';
    const hits = cuesOf(text);
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe(hit.quote);
  });

  test('count less under an "if"', () => {
    const plain = strengthOf('invite', 'You will be invited to an interview.');
    expect(strengthOf('invite', 'If you are chosen, you will be invited to an interview.')).toBeLessThan(
      plain,
    );
  });

  test('do not count after a "not"', () => {
    expect(strengthOf('offer', 'We are unable to offer you the position.')).toBe(0);
  });
});

describe('languages', () => {
  test.each([
    ['de', 'Wir freuen uns auf das Gespräch mit Ihnen und der Leitung.'],
    ['fr', 'Nous vous remercions pour votre candidature et votre temps.'],
    ['es', 'Nos gustaría hablar con usted de la entrevista en el centro.'],
    ['nl', 'Wij willen je graag spreken over de functie bij ons.'],
    ['pl', 'Dziękuję za rozmowę i proszę o kontakt w sprawie terminu na rozmowę.'],
  ] as const)('%s is told by its small words', (language, text) => {
    expect(languagesOf(text).has(language)).toBe(true);
    expect(languagesOf(text).size).toBeLessThanOrEqual(4);
  });
});
