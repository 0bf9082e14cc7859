import { describe, expect, test } from 'vitest';
import { conflictsIn, toldIn } from '../../../utils/day/told.ts';
import type { Debrief } from '../../../utils/domain/records.ts';

const debrief = (interviewId: string, told: string): Debrief => ({
  id: interviewId,
  createdAt: '2026-03-06T10:00:00Z',
  updatedAt: '2026-03-06T10:00:00Z',
  deletedAt: null,
  applicationId: 'a',
  interviewId,
  entries: [],
  toAsk: '',
  told,
});

const conflicts = (first: string, second: string) =>
  conflictsIn(toldIn([debrief('one', first), debrief('two', second)])).map(({ kind }) => kind);

describe('what was told to whom', () => {
  test('a line is known by what it is about', () => {
    const told = toldIn([debrief('one', 'Salary 60k\n\nNotice: 3 months\nI left because of the move')]);
    expect(told.map(({ kind, figure }) => [kind, figure])).toEqual([
      ['pay', 60_000],
      ['notice', 3],
      ['leaving', null],
    ]);
  });

  test('two figures that differ between two interviews are a conflict', () => {
    expect(conflicts('Salary 60k', 'salary: 65,000')).toEqual(['pay']);
    expect(conflicts('Notice 3 months', 'Notice 1 month')).toEqual(['notice']);
  });

  test('one figure written in two ways is none', () => {
    expect(conflicts('Salary 60k', 'salary 60,000')).toEqual([]);
    expect(conflicts('Gehalt 60.000 €', 'Gehalt 60k')).toEqual([]);
  });

  test('different facts don’t conflict', () => {
    expect(conflicts('Salary 60k', 'Team of 12')).toEqual([]);
  });
});
