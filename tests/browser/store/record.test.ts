import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edge } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { loadCase } from '../../../utils/store/queries.ts';
import { keepForecast, loadRecord } from '../../../utils/store/record.ts';
import { saveAnswer } from '../../../utils/store/typed.ts';
import { aCase, aFollowUp, anAnswer, aPerson, aPrompt } from '../../support/case.ts';

const owner = { applicationId: 'a', interviewId: 'i' };
const people = [aPerson('coo', { family: 'executive' }), aPerson('cfo', { family: 'finance' })];
const askedBy = (personId: string) => ({ askedBy: { personId, label: personId } });

let edge: Edge;
beforeEach(async () => {
  let count = 0;
  edge = {
    db: new Database(`record-${crypto.randomUUID()}`),
    now: () => `2026-03-19T11:${10 + count++}:00Z`,
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
  await edge.db.applications.put(aCase().application);
});
afterEach(() => edge.db.delete());

describe('what was foretold', () => {
  test('is kept once, with the family of whoever was expected to ask', async () => {
    await keepForecast(edge, owner, [aFollowUp('i:c', askedBy('cfo'))], people);
    const [first] = await edge.db.prompts.toArray();
    await keepForecast(edge, owner, [aFollowUp('i:c', askedBy('cfo'))], people);
    expect(await edge.db.prompts.toArray()).toEqual([first]);
    expect(first).toMatchObject({ ...owner, followUpId: 'i:c', family: 'finance', likelihood: 0.8 });
  });

  test('follows the plan: another asker is the one on record', async () => {
    await keepForecast(edge, owner, [aFollowUp('i:c', askedBy('coo'))], people);
    await keepForecast(edge, owner, [aFollowUp('i:c', askedBy('cfo'))], people);
    expect((await loadCase(edge.db, 'a'))?.prompts.map(({ family }) => family)).toEqual(['finance']);
  });

  test('what came of it is in the record as soon as it is tapped', async () => {
    await keepForecast(edge, owner, [aFollowUp('i:c', askedBy('cfo'))], people);
    await saveAnswer(edge, owner, 'i:c', { cameUp: true });
    expect((await loadRecord(edge.db)).families).toMatchObject([{ key: 'finance', judged: 1, cameUp: 1 }]);
  });

  test('once there are enough cases a case brings their lifts, of all applications, as numbers only', async () => {
    expect((await loadCase(edge.db, 'a'))?.lifts).toBe(undefined);
    for (let i = 0; i < 20; i++) {
      const id = `x${i % 2}:${i}`;
      await edge.db.prompts.put(aPrompt(id, { applicationId: 'other', interviewId: `x${i % 2}` }));
      await edge.db.answers.put(anAnswer(id, { applicationId: 'other', cameUp: i % 3 > 0 }));
    }
    const owned = await loadCase(edge.db, 'a');
    expect(owned?.lifts?.families.finance).toMatchObject({ judged: 20, cameUp: 13 });
    expect(owned?.prompts).toEqual([]);
  });
});
