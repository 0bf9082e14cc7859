import { describe, expect, test } from 'vitest';
import { questionToAsk } from '../../../utils/followups/wording/ask-them.ts';
import { askedQuestion } from '../../../utils/followups/wording/index.ts';
import { aConcern } from '../../support/case.ts';

const asked = (quote: string, over: Partial<Parameters<typeof aConcern>[1]> = {}, family = null) =>
  askedQuestion(aConcern('c', { quote, text: quote, ...over }), family);

describe('what an interviewer doubts, as they would ask it', () => {
  test.each([
    [
      'your answer about the failed Leeds rollout stopped short, and he would have liked more.',
      'Could we go back to the failed Leeds rollout, and what you would say today?',
    ],
    ['Not sure how current she is on the new timelines.', 'How current are you on the new timelines?'],
    [
      "I'd want to see how she handles a team that doesn't want to change.",
      "How do you handle a team that doesn't want to change?",
    ],
    ["I'm worried you'd get bored here", 'Would you get bored here?'],
    ["she still doesn't know how you'd prove it is working", 'How would you prove it is working?'],
    [
      "you've never led a bid over $80m",
      'You have never led a bid over $80m. How would you go about it here?',
    ],
    [
      "He's never bargained a contract, and ours is up in October.",
      'You have never bargained a contract. How would you go about it here?',
    ],
    [
      'You may be reluctant to delegate, by your own account.',
      'Would you say that you are reluctant to delegate?',
    ],
    [
      'you tended to sit on the fence and we had to push',
      'We noticed that you tend to sit on the fence. How do you deal with that?',
    ],
    [
      'Lady Kerr would like to hear why you’d leave Glasgow, which she regards as bigger.',
      'Why would you leave Glasgow?',
    ],
    [
      'means to press you on whether you see yourself as a partner or are merely passing through.',
      'Do you see yourself as a partner or are you merely passing through?',
    ],
    [
      'The circumstances of your departure from Antheon in May.',
      'Could you tell us about the circumstances of your departure from Antheon in May?',
    ],
    ['"what happened at Pinkney\'s?" was her last line to me', "What happened at Pinkney's?"],
  ])('%s', (quote, question) => expect(asked(quote)).toBe(question));
});

describe('what one noted oneself, as it was asked', () => {
  const mine = { holder: 'candidate', topic: 'answer' } as const;
  test.each([
    [
      'asked how I decide what NOT to build and I described a spreadsheet',
      'How do you decide what NOT to build?',
    ],
    [
      'she came back twice to why I left Paxly after 9 months, my answer sounded defensive',
      'Could you tell us why you left Paxly after 9 months?',
    ],
    ["Jan pushed on whether I've ever let a teacher go and I waffled", 'Have you ever let a teacher go?'],
    ['"When did you last give bad feedback?" - blanked', 'When did you last give bad feedback?'],
    ['how do you measure devrel? i said "vibes, mostly"', 'How do you measure devrel?'],
    ["didn't know the reverse charge - said I would look it up", 'How well do you know the reverse charge?'],
    ['waarom weg bij je huidige baas? Ik begon te klagen', 'Waarom weg bij je huidige baas?'],
  ])('%s', (quote, question) => expect(asked(quote, mine)).toBe(question));

  test('where no question can be made the note stands within one', () => {
    expect(asked('War nervös, habe das Ergebnis vergessen', mine)).toBe(
      'You noted “War nervös, habe das Ergebnis vergessen”. How would you answer that today?',
    );
  });
});

test('a quote in another language keeps its words, within a question of its topic', () => {
  expect(asked('Hij twijfelt of je in een team past', { topic: 'fit' })).toBe(
    '“Hij twijfelt of je in een team past”: how would that go, working with the people here?',
  );
});

test('a question never says "he" or "they" of somebody it can’t name', () => {
  expect(asked('unsure how you would treat him')).toContain('“unsure how you would treat him”');
});

describe('what one wants to know of them', () => {
  test.each([
    ['why have there been three PMs in two years', 'Why have there been three PMs in two years?'],
    [
      "Still don't understand why the last deputy left in term 1.",
      'Could you tell me why the last deputy left in term 1?',
    ],
    [
      'I want to know why the post is vacant, nobody said a word',
      'Could you tell me why the post is vacant?',
    ],
    ['is the deal signed or not, bex went vague', 'Is the deal signed or not?'],
    ['12-hour nights for leads too? he skated past it', '12-hour nights for leads too?'],
    [
      'Four directors in five years. Dale laughed when I asked. What happened?',
      'Four directors in five years. What happened?',
    ],
    ["runway. they've laid off 20% and jo changed the subject", 'What can you tell me about runway?'],
    ['¿Viajes todas las semanas?', '¿Viajes todas las semanas?'],
  ])('%s', (note, question) => expect(questionToAsk(note)).toBe(question));
});
