import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addConcern,
  type Edge,
  editConcern,
  emptyTrash,
  keepMessage,
  setConcernState,
  trashApplication,
} from '../../../utils/store/actions.ts';
import { undo } from '../../../utils/store/commit.ts';
import { Database } from '../../../utils/store/database.ts';
import { loadCase, loadLastAct, loadNext, loadOpenConcerns } from '../../../utils/store/queries.ts';
import { loadDraft, saveAnswer, saveDebrief, saveDraft } from '../../../utils/store/typed.ts';
import { aMessage } from '../../support/message.ts';

const FIRST = aMessage({
  id: 'first',
  subject: 'Interview for the Controller role at Brightwater',
  text: 'Hi Sam,\n\nWe would like to invite you to a first interview for the Controller role at Brightwater on Thursday 5 March 2026 at 14:00 (UK time).\n\nDana',
});
const FEEDBACK = aMessage({
  id: 'feedback',
  subject: 'Your interview at Brightwater',
  sent: { iso: '2026-03-06T10:00:00+00:00', words: null },
  text: 'Hi Sam,\n\nThank you for coming in for the interview. The panel was not convinced that you have enough experience with large budgets.\n\nDana',
});

let edge: Edge;
beforeEach(() => {
  let count = 0;
  edge = {
    db: new Database(`test-${crypto.randomUUID()}`),
    now: () => '2026-03-02T12:00:00Z',
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
});
afterEach(() => edge.db.delete());

describe('keeping', () => {
  test('a message about an interview is kept with its interview and its concerns', async () => {
    await keepMessage(edge, FIRST);
    const outcome = await keepMessage(edge, FEEDBACK);
    const owned = await loadCase(edge.db, outcome?.plan.applicationId ?? '');
    expect(owned?.application).toMatchObject({ company: 'Brightwater', role: 'Controller' });
    expect(owned?.messages.map(({ id }) => id).sort()).toEqual(['feedback', 'first']);
    expect(owned?.concerns).toMatchObject([
      { state: 'suggested', messageId: 'feedback', topic: 'experience' },
    ]);
    expect(FEEDBACK.text).toContain(owned?.concerns[0]?.quote);
  });

  test('a message about anything else leaves no trace', async () => {
    const dentist = aMessage({
      id: 'd',
      text: 'Your check-up with Dr Lowe is on Thursday at 15:20. Call us to reschedule.',
    });
    expect(await keepMessage(edge, dentist)).toBe(null);
    expect(await Promise.all(edge.db.tables.map((table) => table.count()))).toEqual(
      edge.db.tables.map(() => 0),
    );
  });

  test('the same mail from a page and from a file is one', async () => {
    await keepMessage(edge, FIRST);
    const asPage = { ...FIRST, id: 'page', text: FIRST.text.replaceAll('\n\n', '\n') };
    expect(await keepMessage(edge, asPage)).toMatchObject({ plan: { messageId: 'first' }, actId: null });
    expect(await edge.db.messages.count()).toBe(1);
  });

  test('two views that read the same mail at once make one application', async () => {
    await Promise.all([keepMessage(edge, FIRST), keepMessage(edge, FIRST)]);
    expect([await edge.db.applications.count(), await edge.db.interviews.count()]).toEqual([1, 1]);
  });

  test('the next interview is the first one ahead', async () => {
    await keepMessage(edge, FIRST);
    expect(await loadNext(edge.db, '2026-03-02T12:00:00Z')).toMatchObject({
      interview: { status: 'planned' },
    });
    expect(await loadNext(edge.db, '2026-03-06T12:00:00Z')).toBe(null);
  });

  test('a dismissed suggestion is no longer open, and comes back by undo', async () => {
    await keepMessage(edge, FEEDBACK);
    const [row] = await loadOpenConcerns(edge.db);
    const act = await setConcernState(edge, row?.id ?? '', 'dismissed');
    expect(await loadOpenConcerns(edge.db)).toEqual([]);
    await undo(edge.db, act ?? 0, edge.now());
    expect(await loadOpenConcerns(edge.db)).toMatchObject([{ state: 'suggested' }]);
  });

  test('an edited suggestion is kept, its quote untouched', async () => {
    await keepMessage(edge, FEEDBACK);
    const [row] = await loadOpenConcerns(edge.db);
    await editConcern(edge, row?.id ?? '', { text: 'Budgets above 1m' });
    expect(await loadOpenConcerns(edge.db)).toMatchObject([
      { text: 'Budgets above 1m', state: 'open', quote: row?.quote },
    ]);
  });

  test('a typed concern is open at once, with a topic', async () => {
    await addConcern(edge, { text: 'I fumbled the question about forecasting' });
    expect(await loadOpenConcerns(edge.db)).toMatchObject([{ state: 'open', topic: 'answer', quote: null }]);
  });

  test('an application goes to the trash whole, and comes back whole', async () => {
    const outcome = await keepMessage(edge, FEEDBACK);
    const id = outcome?.plan.applicationId ?? '';
    const act = await trashApplication(edge, id);
    expect(await loadCase(edge.db, id)).toBe(null);
    await undo(edge.db, act ?? 0, edge.now());
    expect((await loadCase(edge.db, id))?.concerns).toHaveLength(1);
  });

  test('an emptied trash is gone, what is kept stays', async () => {
    const outcome = await keepMessage(edge, FEEDBACK);
    await addConcern(edge, { text: 'stays' });
    await trashApplication(edge, outcome?.plan.applicationId ?? '');
    await emptyTrash(edge.db);
    expect((await edge.db.concerns.toArray()).map(({ text }) => text)).toEqual(['stays']);
    expect(await edge.db.messages.count()).toBe(0);
  });

  test('drafts, answers and debriefs are there as typed', async () => {
    const outcome = await keepMessage(edge, FEEDBACK);
    const owner = {
      applicationId: outcome?.plan.applicationId ?? '',
      interviewId: outcome?.plan.interviewId ?? '',
    };
    await saveDraft(edge, 'capture', 'half a sen');
    await saveAnswer(edge, owner, 'f1', { text: 'In 2024 I ow' });
    await saveAnswer(edge, owner, 'f1', { cameUp: true });
    await saveDebrief(edge, owner, {
      entries: [{ id: 'e', asked: 'Why us?', said: '', went: 1, better: '' }],
      toAsk: '',
      told: '',
    });
    const owned = await loadCase(edge.db, owner.applicationId);
    expect(await loadDraft(edge, 'capture')).toBe('half a sen');
    expect(owned?.answers).toMatchObject([{ text: 'In 2024 I ow', cameUp: true }]);
    expect(owned?.debriefs).toMatchObject([{ entries: [{ asked: 'Why us?' }] }]);
    expect(owned?.concerns.map(({ text }) => text)).toContain('Why us?');
  });

  test('the newest act is the one to undo', async () => {
    await addConcern(edge, { text: 'one' });
    const { actId } = await addConcern(edge, { text: 'two' });
    expect(await loadLastAct(edge.db)).toMatchObject({ id: actId, label: 'Concern added' });
  });
});
