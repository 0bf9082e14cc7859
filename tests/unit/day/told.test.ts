import { describe, expect, test } from 'vitest';
import { conflictsIn, toldIn } from '../../../utils/day/told.ts';
import { aDebrief, anInterview, aPerson } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';

const people = [
  aPerson('dana', { name: 'Dana Whitlock' }),
  aPerson('tom', { name: 'Tom Arkwright' }),
  aPerson('peter', { name: 'Peter Lindqvist' }),
];
const interviews = [
  anInterview({
    id: 'one',
    ordinal: 1,
    personIds: ['dana', 'tom'],
    slots: [aSlot('2026-03-05T10:00:00+00:00')],
  }),
  anInterview({ id: 'two', personIds: ['peter'] }),
];
const told = (first: string, second = '') =>
  toldIn({
    interviews,
    people,
    debriefs: [aDebrief('one', { told: first }), aDebrief('two', { told: second })],
  });
const conflicts = (first: string, second: string) =>
  conflictsIn(told(first, second)).map(({ kind, sure }) => (sure ? kind : `${kind}?`));

describe('what was told', () => {
  test('a line is known by what it is about', () => {
    const lines = told('Salary 60k\n\nNotice: 3 months\nI left because of the move\nBonus 10%');
    expect(lines.map(({ kind, figure }) => [kind, figure])).toEqual([
      ['pay', 60_000],
      ['notice', 90],
      ['leaving', null],
      ['bonus', 10],
    ]);
  });

  test('several facts on one line are several, a sentence with commas is one', () => {
    expect(told('Salary 60k, notice 3 months; team of 12').map(({ kind }) => kind)).toEqual([
      'pay',
      'notice',
      'team',
    ]);
    expect(told('I left, to be honest, for the commute')).toHaveLength(1);
  });

  test('it was said to everybody of that interview, or to whom the line names, on that day', () => {
    const [all, one] = told('Salary 60k\nTo Tom: notice 3 months');
    expect(all?.to.map(({ id }) => id)).toEqual(['dana', 'tom']);
    expect(one?.to.map(({ id }) => id)).toEqual(['tom']);
    expect(all?.at).toBe('2026-03-05T10:00:00+00:00');
  });
});

describe('a warning when two differ', () => {
  test('figures that differ between two interviews', () => {
    expect(conflicts('Salary 60k', 'salary: 65,000')).toEqual(['pay']);
    expect(conflicts('Notice 3 months', 'Notice 1 month')).toEqual(['notice']);
    expect(conflicts('A team of 12', 'My team: 14 people')).toEqual(['team']);
  });

  test('figures that differ between two people of one day', () => {
    expect(conflicts('To Dana: 60k\nTo Tom: 65k', '')).toEqual(['pay']);
    expect(conflicts('60k, later 65k', '')).toEqual([]);
  });

  test('dates that differ', () => {
    expect(conflicts('Could start on 1 May', 'Start date: 1 June')).toEqual(['start']);
    expect(conflicts('Could start on 1 May', 'Start date: May 1st')).toEqual([]);
    expect(conflicts('Start date 01/05', 'Could start on 1 May')).toEqual([]);
  });

  test('reasons for leaving with nothing in common are worth a look, and only that', () => {
    expect(conflicts('I left because of the move', 'Leaving: no budget for growth')).toEqual(['leaving?']);
    expect(conflicts('I left because of the move', 'I am leaving for the move north')).toEqual([]);
  });

  test('one figure written in two ways is none', () => {
    expect(conflicts('Salary 60k', 'salary 60,000')).toEqual([]);
    expect(conflicts('Gehalt 60.000 €', 'Gehalt 60k')).toEqual([]);
    expect(conflicts('Salary 60-65k', 'Salary from 60k')).toEqual([]);
    expect(conflicts('Notice: three months', 'Notice 12 weeks')).toEqual([]);
  });

  test('different facts don’t conflict', () => {
    expect(conflicts('Salary 60k', 'Team of 12')).toEqual([]);
    expect(conflicts('I earn 60k now, salary', 'Salary I expect: 70k')).toEqual([]);
    expect(conflicts('Base 60k', 'Bonus 10k')).toEqual([]);
  });
});
