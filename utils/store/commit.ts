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
 * Which act a write belongs to: one of its own (null), the first of an act that others will go on with, or a part of the
 * act with this id.
 */
export type Act = number | 'new' | null;

/** Room for the parts of one act: they are kept between its id and the next, so that they go with it. */
const PART = 1 / 2 ** 20;

/**
 * The same inside a transaction that is already open (over every table and the log): read, decide and write as one. An
 * import is one act of many parts, each written with what it kept, and undone as a whole.
 */
export async function commitWithin(
  db: Database,
  label: string,
  now: string,
  writes: readonly Write[],
  act: Act = null,
): Promise<number> {
  const rows: LoggedRow[] = [];
  for (const write of writes) rows.push(await put(db, write));
  const entry = { label, at: now, rows, undone: false };
  const head = typeof act === 'number' ? await db.log.get(act) : undefined;
  if (head && !head.undone) {
    const newest = (await partsOf(db, head.id).last())?.id ?? head.id;
    await db.log.add({ ...entry, id: newest + PART });
    return head.id;
  }
  const id = await db.log.add({ ...entry, ...(act !== null && { running: true }) });
  // Nothing is forgotten for an act that may yet be taken back without a trace.
  if (act === null) await forgetBefore(db, id - LOG_LENGTH + 1);
  return id;
}

const forgetBefore = (db: Database, id: number) => db.log.where('id').below(id).delete();

/** An act's entries in the log, the oldest first: its own and those of its parts. */
const partsOf = (db: Database, id: number) => db.log.where('id').between(id, id + 1, true, false);

/** Says that an act of many parts is complete: from now on it is offered for undoing. */
export async function endAct(db: Database, id: number, now: string): Promise<void> {
  await db.log.update(id, { running: false, at: now });
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
    const undone = await restoreAll(db, id, ({ after }) => ({ ...after, deletedAt: now, updatedAt: now }));
    await db.log.update(id, { undone: true, running: false });
    return undone;
  });
}

/**
 * Takes an act back as if it had never been: rows that it made are gone, rows that it changed are as they were, and the
 * log knows nothing of it. For what was stopped half-way; what the person has already changed since is left.
 */
export async function erase(db: Database, id: number): Promise<Undone> {
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], async () => {
    const erased = await restoreAll(db, id, () => null);
    await partsOf(db, id).delete();
    return erased;
  });
}

/** What stands in the place of a row that an act made; null: nothing. */
type Remains = (row: LoggedRow) => Tables[TableName] | null;

async function restoreAll(db: Database, id: number, remains: Remains): Promise<Undone> {
  const rows = (await partsOf(db, id).toArray()).flatMap((entry) => entry.rows);
  let restored = 0;
  for (const row of rows.toReversed()) restored += (await restore(db, row, remains)) ? 1 : 0;
  return { restored, left: rows.length - restored };
}

async function restore(db: Database, logged: LoggedRow, remains: Remains): Promise<boolean> {
  const { table, id, before, after } = logged;
  const current: Tables[TableName] | undefined = await db.table(table).get(id);
  if (!current || current.updatedAt !== after.updatedAt || current.deletedAt !== after.deletedAt)
    return false;
  const row = before ?? remains(logged);
  if (row) await db.table(table).put(row);
  else await db.table(table).delete(id);
  return true;
}
