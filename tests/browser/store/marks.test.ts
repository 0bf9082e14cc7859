import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edge } from '../../../utils/store/actions.ts';
import { undo } from '../../../utils/store/commit.ts';
import { Database } from '../../../utils/store/database.ts';
import { editMark, logAsked, logFollowUp, takeOffLog } from '../../../utils/store/marks.ts';
import { loadCase } from '../../../utils/store/queries.ts';
import { saveAnswer } from '../../../utils/store/typed.ts';
import { aCase, aFollowUp } from '../../support/case.ts';

const owner = { applicationId: 'a', interviewId: 'i' };
const room = { ...owner, slotStart: '2026-03-19T11:00+00:00', personIds: ['ceo'] };
const followUp = aFollowUp('i:c', { question: 'Why us?', topic: 'motivation' });

let edge: Edge;
beforeEach(async () => {
  let count = 0;
  edge = {
    db: new Database(`marks-${crypto.randomUUID()}`),
    now: () => `2026-03-19T11:${10 + count++}:00Z`,
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
  await edge.db.applications.put(aCase().application);
});
afterEach(() => edge.db.delete());

const marks = async () => (await loadCase(edge.db, 'a'))?.marks ?? [];
const answer = async () => (await loadCase(edge.db, 'a'))?.answers[0];

describe('the ten-second log', () => {
  test('a tap is kept with its slot, who was there and the concern it rests on', async () => {
    await logFollowUp(edge, room, followUp, 'came-up');
    expect(await marks()).toMatchObject([
      { ...room, followUpId: 'i:c', concernId: 'c', text: 'Why us?', topic: 'motivation', badly: false },
    ]);
  });

  test('it answers “did it come up?” too, and leaves the prepared answer alone', async () => {
    await saveAnswer(edge, owner, 'i:c', { text: 'Because of the sensors' });
    await logFollowUp(edge, room, followUp, 'went-badly');
    expect(await answer()).toMatchObject({ cameUp: true, text: 'Because of the sensors' });
  });

  test('another tap changes the mark, the same one taken back leaves none', async () => {
    await logFollowUp(edge, room, followUp, 'came-up');
    await logFollowUp(edge, room, followUp, 'went-badly');
    expect(await marks()).toMatchObject([{ badly: true }]);
    await logFollowUp(edge, room, followUp, null);
    expect(await marks()).toEqual([]);
    expect(await answer()).toMatchObject({ cameUp: null });
  });

  test('own words get a topic that can be changed, and can be taken off', async () => {
    await logAsked(edge, room, 'why I want to leave my current job');
    const [mark] = await marks();
    expect(mark).toMatchObject({ followUpId: null, text: 'why I want to leave my current job' });
    await editMark(edge, mark?.id ?? '', { topic: 'motivation', badly: true });
    expect(await marks()).toMatchObject([{ topic: 'motivation', badly: true }]);
    await takeOffLog(edge, mark?.id ?? '');
    expect(await marks()).toEqual([]);
  });

  test('every tap can be undone', async () => {
    const act = await logFollowUp(edge, room, followUp, 'went-badly');
    await undo(edge.db, act, edge.now());
    expect(await marks()).toEqual([]);
  });
});
