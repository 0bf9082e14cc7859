import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Concern } from '../../../utils/domain/records.ts';
import { commit, commitWithin, endAct, erase, undo } from '../../../utils/store/commit.ts';
import { Database, TABLE_NAMES } from '../../../utils/store/database.ts';
import { loadLastAct } from '../../../utils/store/queries.ts';

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

describe('an act of many parts', () => {
  const NOON = '2026-03-02T12:00:00Z';
  const part = (row: Concern, act: number | 'new') =>
    db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], () =>
      commitWithin(db, 'Mails added', row.updatedAt, [{ table: 'concerns', row }], act),
    );
  const everything = async () =>
    Object.fromEntries(
      await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
    );

  test('is offered for undoing once it has ended, and undone as a whole', async () => {
    const act = await part(concern('c', 'one', '2026-03-02T10:00:00Z'), 'new');
    expect(await loadLastAct(db)).toBe(null);
    await part(concern('d', 'two', '2026-03-02T10:01:00Z'), act);
    await part(concern('c', 'three', '2026-03-02T10:02:00Z'), act);
    await endAct(db, act, NOON);
    expect(await loadLastAct(db)).toMatchObject({ id: act, at: NOON });
    expect(await undo(db, act, NOON)).toEqual({ restored: 3, left: 0 });
    expect((await db.concerns.toArray()).map(({ deletedAt }) => deletedAt)).toEqual([NOON, NOON]);
    expect(await loadLastAct(db)).toBe(null);
  });

  test('goes on where another act came in between, and both are undone apart', async () => {
    const act = await part(concern('c', 'one', '2026-03-02T10:00:00Z'), 'new');
    const other = await put(concern('x', 'mine', '2026-03-02T10:00:30Z'));
    await part(concern('d', 'two', '2026-03-02T10:01:00Z'), act);
    await undo(db, act, NOON);
    expect(await db.concerns.get('x')).toMatchObject({ deletedAt: null });
    expect(await undo(db, other ?? 0, NOON)).toEqual({ restored: 1, left: 0 });
  });

  test('leaves no trace when it is erased, however many acts were on record', async () => {
    for (let i = 0; i < 205; i++)
      await put(concern('old', `${i}`, `2026-03-01T10:00:00.${String(i).padStart(3, '0')}Z`));
    const before = await everything();
    const act = await part(concern('c', 'one', '2026-03-02T10:00:00Z'), 'new');
    await part(concern('old', 'changed', '2026-03-02T10:01:00Z'), act);
    await part(concern('c', 'three', '2026-03-02T10:02:00Z'), act);
    expect(await erase(db, act)).toEqual({ restored: 3, left: 0 });
    expect(await everything()).toEqual(before);
  });

  test('what the person changed meanwhile is theirs, and stays', async () => {
    const act = await part(concern('c', 'one', '2026-03-02T10:00:00Z'), 'new');
    await put(concern('c', 'mine', '2026-03-02T10:01:00Z'));
    expect(await erase(db, act)).toEqual({ restored: 0, left: 1 });
    expect(await db.concerns.get('c')).toMatchObject({ text: 'mine' });
  });
});
