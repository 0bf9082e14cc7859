import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Concern } from '../../../utils/domain/records.ts';
import { commit, undo } from '../../../utils/store/commit.ts';
import { Database } from '../../../utils/store/database.ts';

const concern = (id: string, text: string, updatedAt: string): Concern => ({
  id,
  createdAt: updatedAt,
  updatedAt,
  deletedAt: null,
  applicationId: null,
  interviewId: null,
  text,
  quote: null,
  messageId: null,
  url: null,
  voicedBy: null,
  holder: 'candidate',
  topic: 'answer',
  strength: 0.7,
  state: 'open',
});

let db: Database;
const put = (row: Concern) => commit(db, 'Concern added', row.updatedAt, [{ table: 'concerns', row }]);

beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('acts', () => {
  test('undoing an act that made a row puts the row in the trash', async () => {
    const act = await put(concern('c', 'one', '2026-03-02T10:00:00Z'));
    await undo(db, act ?? 0, '2026-03-02T10:01:00Z');
    expect(await db.concerns.get('c')).toMatchObject({ text: 'one', deletedAt: '2026-03-02T10:01:00Z' });
  });

  test('undoing a change brings the former text back', async () => {
    await put(concern('c', 'one', '2026-03-02T10:00:00Z'));
    const act = await put(concern('c', 'two', '2026-03-02T10:01:00Z'));
    expect(await undo(db, act ?? 0, '2026-03-02T10:02:00Z')).toEqual({ restored: 1, left: 0 });
    expect(await db.concerns.get('c')).toMatchObject({ text: 'one', deletedAt: null });
  });

  test('what changed since stays, and is counted', async () => {
    const act = await put(concern('c', 'one', '2026-03-02T10:00:00Z'));
    await put(concern('c', 'two', '2026-03-02T10:01:00Z'));
    expect(await undo(db, act ?? 0, '2026-03-02T10:02:00Z')).toEqual({ restored: 0, left: 1 });
    expect(await db.concerns.get('c')).toMatchObject({ text: 'two', deletedAt: null });
  });

  test('an act is undone once', async () => {
    const act = await put(concern('c', 'one', '2026-03-02T10:00:00Z'));
    await undo(db, act ?? 0, '2026-03-02T10:01:00Z');
    expect(await undo(db, act ?? 0, '2026-03-02T10:02:00Z')).toEqual({ restored: 0, left: 0 });
  });

  test('all rows of an act are written or none', async () => {
    const good = concern('c', 'one', '2026-03-02T10:00:00Z');
    const bad = { ...concern('d', 'two', '2026-03-02T10:00:00Z'), text: (() => 'not data') as never };
    const act = commit(db, 'Concern added', good.updatedAt, [
      { table: 'concerns', row: good },
      { table: 'concerns', row: bad },
    ]);
    await expect(act).rejects.toThrow();
    expect([await db.concerns.count(), await db.log.count()]).toEqual([0, 0]);
  });

  test('every write is in strict durability', async () => {
    const durability = await db.transaction('rw', db.concerns, async (transaction) => {
      await db.concerns.count();
      return transaction.idbtrans.durability;
    });
    expect(durability).toBe('strict');
  });
});
