import { describe, expect, test } from 'vitest';
import type { Case } from '../../../utils/domain/case.ts';
import { EMPTY_STORY } from '../../../utils/domain/story.ts';
import {
  closingOf,
  scoreOf,
  stateAfter,
  thanksPoints,
  thanksText,
} from '../../../utils/followups/closing.ts';
import { aCase, aConcern, aDebrief, anAnswer, anInterview, aPrompt } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

const interview = anInterview({ slots: [aSlot('2026-03-19T11:00:00+00:00')] });
const mine = { holder: 'candidate', topic: 'employer', quote: null } as const;
const close = (over: Partial<Case>) => closingOf(aCase({ interviews: [interview], ...over }), interview);

describe('the points to close after an interview', () => {
  test('are the prompts that were shown for it, the likeliest first, and no other’s', () => {
    const prompts = [
      aPrompt('general', { concernId: null, likelihood: 0.3 }),
      aPrompt('likely', { likelihood: 0.9 }),
      aPrompt('elsewhere', { interviewId: 'j' }),
    ];
    expect(close({ prompts, concerns: [aConcern('c')] }).map(({ key }) => key)).toEqual([
      'likely',
      'general',
    ]);
  });

  test('with the concerns that were open then and that no prompt spoke of', () => {
    const concerns = [
      aConcern('c'),
      aConcern('other'),
      aConcern('later', { createdAt: '2026-03-20T09:00:00Z' }),
      aConcern('settled-long-ago', { state: 'resolved' }),
      aConcern('settled-since', { state: 'resolved', updatedAt: '2026-03-19T13:00:00Z' }),
      aConcern('suggestion', { state: 'suggested' }),
    ];
    expect(close({ prompts: [aPrompt('p')], concerns }).map(({ key }) => key)).toEqual([
      'p',
      'other',
      'settled-since',
    ]);
  });

  test('what the person dismissed is no point of theirs', () => {
    expect(close({ prompts: [aPrompt('p')], concerns: [aConcern('c', { state: 'dismissed' })] })).toEqual([]);
  });

  test('what became of each is read from what was tapped', () => {
    const prompts = ['a', 'b', 'x', 'd'].map((id) => aPrompt(id, { concernId: id }));
    const concerns = [
      aConcern('a', { state: 'resolved' }),
      aConcern('b', { state: 'raised' }),
      aConcern('x'),
      aConcern('d'),
    ];
    const answers = [
      anAnswer('a', { cameUp: true }),
      anAnswer('b', { cameUp: true }),
      anAnswer('x', { cameUp: false }),
    ];
    const items = close({ prompts, concerns, answers });
    expect(Object.fromEntries(items.map(({ key, fate }) => [key, fate]))).toEqual({
      a: 'settled',
      b: 'still-open',
      x: 'not',
      d: null,
    });
    expect(scoreOf(items)).toEqual({ shown: 4, judged: 3, cameUp: 2 });
  });

  test('a point taken back is open again, one that did not come up stays as prepared as it was', () => {
    expect(stateAfter('settled', 'open')).toBe('resolved');
    expect(stateAfter('still-open', 'prepared')).toBe('raised');
    expect(stateAfter(null, 'resolved')).toBe('open');
    expect(stateAfter('not', 'prepared')).toBe('prepared');
  });
});

describe('the list for the thank-you mail', () => {
  const points = (over: Partial<Case>) =>
    thanksPoints(aCase({ interviews: [interview], ...over }), interview);

  test('holds what is still open and nothing that is settled or only suggested', () => {
    const concerns = [
      aConcern('open'),
      aConcern('raised', { state: 'raised', strength: 0.9 }),
      aConcern('done', { state: 'resolved' }),
      aConcern('maybe', { state: 'suggested' }),
    ];
    expect(points({ concerns }).map(({ concernId }) => concernId)).toEqual(['raised', 'open']);
  });

  test('is in the person’s own words: an answer, what they would do better, a question as they typed it', () => {
    const concerns = [
      aConcern('budget', { strength: 0.9 }),
      aConcern('debrief:i:e', {
        holder: 'candidate',
        topic: 'answer',
        quote: null,
        text: 'Why us?',
        strength: 0.8,
      }),
      aConcern('vacant', { ...mine, text: 'Why is the post vacant?', strength: 0.7 }),
      aConcern('silent', { strength: 0.6 }),
    ];
    const answers = [
      anAnswer('i:budget', { text: 'In Leeds I ran', story: { ...EMPTY_STORY, number: '3.2 million' } }),
    ];
    const debriefs = [
      aDebrief('i', {
        entries: [{ id: 'e', asked: 'Why us?', said: '', went: 1, better: 'Because of the sensors' }],
      }),
    ];
    const found = points({ concerns, answers, debriefs });
    expect(found.map(({ words }) => words)).toEqual([
      'In Leeds I ran\n3.2 million',
      'Because of the sensors',
      'Why is the post vacant?',
      null,
    ]);
    expect(thanksText(found)).toBe(
      '- In Leeds I ran\n  3.2 million\n- Because of the sensors\n- Why is the post vacant?',
    );
  });

  test('a question from a note of mine is in my words, though it is a quote', () => {
    const words = 'I still want to know why the post is vacant';
    const [point] = points({ concerns: [aConcern('c', { ...mine, text: words, quote: words })] });
    expect(point?.words).toBe(words);
  });

  test('never quotes their doubt back at them', () => {
    const [point] = points({ concerns: [aConcern('c', { text: 'they doubt X', quote: 'they doubt X' })] });
    expect(point?.words).toBe(null);
  });
});
