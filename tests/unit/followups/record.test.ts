import { describe, expect, test } from 'vitest';
import type { Answer, Prompt } from '../../../utils/domain/records.ts';
import { predictFollowUps } from '../../../utils/followups/index.ts';
import { liftsOf, recordOf, withRecord } from '../../../utils/followups/record.ts';
import { aCase, aConcern, aFollowUp, anAnswer, anInterview, aPerson, aPrompt } from '../../support/case.ts';

type Cell = Partial<Prompt> & { cameUp: number; of: number };

/** Prompts and what came of them: `cameUp` of each cell's `of` did, spread over two interviews. */
function history(cells: readonly Cell[]): [Prompt[], Answer[]] {
  const pairs = cells.flatMap(({ cameUp, of, ...over }, c) =>
    Array.from({ length: of }, (_, i) => {
      const prompt = aPrompt(`${c}-${i}`, { likelihood: 0.5, interviewId: `i${i % 2}`, ...over });
      return [prompt, anAnswer(prompt.followUpId, { cameUp: i < cameUp })] as const;
    }),
  );
  return [pairs.map(([prompt]) => prompt), pairs.map(([, answer]) => answer)];
}
const lifts = (cells: readonly Cell[]) => liftsOf(recordOf(...history(cells)));

const terms = { topic: 'terms', family: 'recruiter' } as const;
const budget = { topic: 'experience', family: 'finance' } as const;

describe('the record', () => {
  test('counts what came up by rule and by family, the most judged first', () => {
    const record = recordOf(
      ...history([
        { ...terms, cameUp: 1, of: 2 },
        { ...budget, cameUp: 3, of: 4 },
      ]),
    );
    expect(record.all).toMatchObject({ shown: 6, judged: 6, cameUp: 4, foretold: 3 });
    expect(record.rules.map(({ key, cameUp, judged }) => [key, cameUp, judged])).toEqual([
      ['experience', 3, 4],
      ['terms', 1, 2],
    ]);
    expect(record.families.map(({ key }) => key)).toEqual(['finance', 'recruiter']);
  });

  test('a prompt nobody has judged is shown, and counts neither way', () => {
    const record = recordOf([aPrompt('1'), aPrompt('2')], [anAnswer('1', { cameUp: null })]);
    expect(record.all).toMatchObject({ shown: 2, judged: 0, cameUp: 0 });
  });

  test('general prompts are counted apart, my own questions not at all', () => {
    const record = recordOf([aPrompt('1', { concernId: null }), aPrompt('2', { direction: 'ask' })], []);
    expect(record.rules.map(({ key, shown }) => [key, shown])).toEqual([['general', 1]]);
  });
});

describe('what the record does to the ranking', () => {
  test('nothing before there are enough cases, of more than one interview', () => {
    expect(lifts([{ ...terms, cameUp: 9, of: 19 }])).toBe(null);
    expect(lifts([{ ...terms, interviewId: 'only', cameUp: 15, of: 30 }])).toBe(null);
    expect(lifts([{ ...terms, cameUp: 10, of: 20 }])).not.toBe(null);
  });

  test('what comes up more often than the rest rises, what comes up less often falls', () => {
    const all = lifts([
      { ...terms, cameUp: 1, of: 12 },
      { ...budget, cameUp: 11, of: 12 },
    ]);
    expect(all?.rules.terms?.factor).toBeLessThan(0.8);
    expect(all?.rules.experience?.factor).toBeGreaterThan(1.2);
  });

  test('a few cases move less than many with the same share', () => {
    const few = lifts([
      { ...terms, cameUp: 2, of: 2 },
      { ...budget, cameUp: 10, of: 20 },
    ]);
    const many = lifts([
      { ...terms, cameUp: 12, of: 12 },
      { ...budget, cameUp: 10, of: 20 },
    ]);
    const factor = (each: typeof few) => each?.rules.terms?.factor ?? 1;
    expect(factor(few)).toBeGreaterThan(1);
    expect(factor(many)).toBeGreaterThan(factor(few));
  });

  test('where everything came up as often, nothing moves, however often that was', () => {
    for (const cameUp of [2, 6, 10]) {
      const all = lifts([
        { ...terms, cameUp, of: 10 },
        { ...budget, cameUp, of: 10 },
      ]);
      expect(all?.rules.terms?.factor).toBeCloseTo(1);
    }
  });

  test('the why says what the record told', () => {
    const people = [aPerson('cfo', { family: 'finance' })];
    const told =
      lifts([
        { ...terms, cameUp: 1, of: 12 },
        { ...budget, cameUp: 11, of: 12 },
      ]) ?? undefined;
    const prompt = aFollowUp('1', { topic: 'experience', askedBy: { personId: 'cfo', label: 'Peter' } });
    expect(withRecord([prompt], people, told)[0]?.why).toBe(
      'They said so; for you, such questions came up 11 times of 12.',
    );
    expect(withRecord([prompt], people, undefined)).toEqual([prompt]);
  });

  test('a point of a kind that never comes up for this person goes behind one that does', () => {
    const concerns = [
      aConcern('terms', {
        topic: 'terms',
        quote: 'Your salary expectation may be an issue.',
        strength: 0.85,
      }),
      aConcern('budget', { quote: 'Not convinced that you have owned a large budget.', strength: 0.6 }),
    ];
    const people = [aPerson('hr', { family: 'recruiter' }), aPerson('cfo', { family: 'finance' })];
    const base = aCase({ concerns, people, interviews: [anInterview({ personIds: ['hr', 'cfo'] })] });
    const first = (over: Partial<typeof base>) =>
      predictFollowUps({ case: { ...base, ...over }, interviewId: 'i', now: '2026-03-10T10:00:00Z' })[0]
        ?.topic;
    expect(first({})).toBe('terms');
    const told = lifts([
      { ...terms, cameUp: 0, of: 12 },
      { ...budget, cameUp: 12, of: 12 },
    ]);
    expect(first(told ? { lifts: told } : {})).toBe('experience');
  });
});
