import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { addConcern, type Edge, editConcern, setConcernState } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { putOffDebrief } from '../../../utils/store/debriefs.ts';
import { loadSettings } from '../../../utils/store/settings.ts';
import { saveAnswer } from '../../../utils/store/typed.ts';

const opened: Database[] = [];
afterEach(async () => {
  for (const db of opened) db.close();
  for (const db of opened.splice(0)) await db.delete();
});

/** Two views (a tab and the panel), each with a connection of its own to one database. */
function twoViews(): [Edge, Edge] {
  const name = `views-${crypto.randomUUID()}`;
  const view = (): Edge => {
    const db = new Database(name);
    opened.push(db);
    return { db, now: () => '2026-03-02T12:00:00Z', newId: () => crypto.randomUUID(), zone: 'Europe/London' };
  };
  return [view(), view()];
}

describe('two views that write at once', () => {
  test('change different parts of one concern, and both changes are there', async () => {
    const [a, b] = twoViews();
    const { id } = await addConcern(a, { text: 'one' });
    await Promise.all([editConcern(a, id, { text: 'two' }), setConcernState(b, id, 'prepared')]);
    expect(await a.db.concerns.get(id)).toMatchObject({ text: 'two', state: 'prepared' });
  });

  test('put off different debriefs, and both are put off', async () => {
    const [a, b] = twoViews();
    await Promise.all([putOffDebrief(a, 'i1', 'for-good'), putOffDebrief(b, 'i2', 'for-good')]);
    expect((await loadSettings(a.db)).debriefsPutOff).toEqual({ i1: null, i2: null });
  });

  test('lose nothing in whatever order: the last word on each part stands', async () => {
    const owner = { applicationId: 'a', interviewId: 'i' };
    const act = fc.record({
      view: fc.nat(1),
      id: fc.constantFrom('f1', 'f2'),
      part: fc.constantFrom('text', 'said', 'cameUp'),
      n: fc.nat(99),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 12 }), async (acts) => {
        const views = twoViews();
        // Each part is one view's alone, as a person types in one place at a time; both views write all the while.
        const model = new Map<string, unknown>();
        await Promise.all(
          acts.map(({ id, part, n }) => {
            const edge = views[part === 'cameUp' ? 1 : 0];
            const value = part === 'cameUp' ? n % 2 === 0 : `words ${n}`;
            model.set(`${id} ${part}`, value);
            return part === 'cameUp'
              ? saveAnswer(edge, owner, id, { cameUp: value === true })
              : part === 'text'
                ? saveAnswer(edge, owner, id, { text: String(value) })
                : saveAnswer(edge, owner, id, { story: { result: String(value) } });
          }),
        );
        for (const [key, value] of model) {
          const [id, part] = key.split(' ');
          const row = await views[0].db.answers.get(`answer:${id}`);
          const kept = part === 'cameUp' ? row?.cameUp : part === 'text' ? row?.text : row?.story.result;
          expect(kept).toBe(value);
        }
      }),
      { numRuns: 15 },
    );
  });
});
