import { type Database, TABLE_NAMES, type TableName, type Tables } from './database.ts';
import type { LoggedRow } from './rows.ts';

/** One row to put, whole. */
export type Write = { [T in TableName]: { table: T; row: Tables[T] } }[TableName];

/** How many acts can be undone; older ones are forgotten. */
const LOG_LENGTH = 200;

/**
 * Puts all rows or none, and logs them as one act that can be undone. Resolves with the act's id once the transaction is
 * complete on disk; rejects with the browser's error (QuotaExceededError …) with nothing changed.
 */
export async function commit(
  db: Database,
  label: string,
  now: string,
  writes: readonly Write[],
): Promise<number | null> {
  if (writes.length === 0) return null;
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], () =>
    commitWithin(db, label, now, writes),
  );
}

/**
 * The same inside a transaction that is already open (over every table and the log): read, decide and write as one. `act`
 * continues an act begun before, so that a whole import is undone as one.
 */
export async function commitWithin(
  db: Database,
  label: string,
  now: string,
  writes: readonly Write[],
  act: number | null = null,
): Promise<number> {
  const rows: LoggedRow[] = [];
  for (const write of writes) rows.push(await put(db, write));
  const begun = act === null ? undefined : await db.log.get(act);
  if (begun) {
    await db.log.put({ ...begun, rows: [...begun.rows, ...rows] });
    return begun.id;
  }
  const id = await db.log.add({ label, at: now, rows, undone: false });
  await db.log
    .where('id')
    .belowOrEqual(id - LOG_LENGTH)
    .delete();
  return id;
}

async function put(db: Database, write: Write): Promise<LoggedRow> {
  const before = (await db.table(write.table).get(write.row.id)) ?? null;
  await db.table(write.table).put(write.row);
  return { table: write.table, id: write.row.id, before, after: write.row } as LoggedRow;
}

/** What undoing did: `left` counts rows that changed since and were left as they are. */
export type Undone = { restored: number; left: number };

/**
 * Takes an act back. Rows that it made are put aside (soft-deleted), rows that it changed get their former state; a row
 * that has changed since keeps its newer state, for nothing typed is ever lost.
 */
export async function undo(db: Database, id: number, now: string): Promise<Undone> {
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], async () => {
    const entry = await db.log.get(id);
    if (!entry || entry.undone) return { restored: 0, left: 0 };
    let restored = 0;
    for (const row of entry.rows.toReversed()) restored += (await restore(db, row, now)) ? 1 : 0;
    await db.log.update(id, { undone: true });
    return { restored, left: entry.rows.length - restored };
  });
}

async function restore(db: Database, { table, id, before, after }: LoggedRow, now: string): Promise<boolean> {
  const current: Tables[TableName] | undefined = await db.table(table).get(id);
  if (!current || current.updatedAt !== after.updatedAt || current.deletedAt !== after.deletedAt)
    return false;
  await db.table(table).put(before ?? { ...after, deletedAt: now, updatedAt: now });
  return true;
}
