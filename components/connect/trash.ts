import type { Edge } from '../../utils/store/actions.ts';
import { commit, type Write } from '../../utils/store/commit.ts';
import { type Database, TABLE_NAMES } from '../../utils/store/database.ts';
import type { Trashed } from '../options/TrashList.tsx';
import { applicationWords } from '../ui/words.ts';

/** What is in the trash and has a name of its own, the newest first; what went with its application comes back with it. */
export async function loadTrash(db: Database): Promise<Trashed[]> {
  const [applications, messages, concerns] = await Promise.all([
    db.applications.toArray(),
    db.messages.toArray(),
    db.concerns.toArray(),
  ]);
  const named = [
    ...applications.map((row) => ({ table: 'applications' as const, row, words: applicationWords(row) })),
    ...messages.map((row) => ({ table: 'messages' as const, row, words: row.message.subject })),
    ...concerns.map((row) => ({ table: 'concerns' as const, row, words: row.text })),
  ];
  const gone = new Set(applications.filter((row) => row.deletedAt !== null).map(({ id }) => id));
  return named
    .filter(
      ({ row }) => row.deletedAt !== null && !('applicationId' in row && gone.has(row.applicationId ?? '')),
    )
    .sort((a, b) => (b.row.deletedAt ?? '').localeCompare(a.row.deletedAt ?? ''))
    .map(({ table, row, words }) => ({ table, id: row.id, words: words || 'Without a subject' }));
}

/** Rows of one act go into the trash within this time of each other. */
const SAME_ACT_MS = 2_000;

/**
 * Puts something back, with what it owns that went into the trash along with it, and with the application it belongs to:
 * one act, which can itself be undone.
 */
export async function restore(edge: Edge, { table, id }: Trashed): Promise<number | null> {
  const { db } = edge;
  const row: Owned | undefined = await db.table(table).get(id);
  const at = row?.deletedAt;
  if (!row || !at) return null;
  const isSameAct = (other: string | null) =>
    other !== null && Math.abs(Date.parse(other) - Date.parse(at)) <= SAME_ACT_MS;
  const writes: Write[] = [];
  for (const name of TABLE_NAMES) {
    const rows = await db.table(name).toArray();
    for (const each of rows)
      if (
        each.deletedAt !== null &&
        (each.id === row.applicationId || (isOf(each, id) && isSameAct(each.deletedAt)))
      )
        writes.push({ table: name, row: { ...each, deletedAt: null, updatedAt: edge.now() } });
  }
  return commit(db, 'Put back', edge.now(), writes);
}

type Owned = {
  id: string;
  deletedAt: string | null;
  applicationId?: string | null;
  messageId?: string | null;
};

const isOf = (row: Owned, id: string) => row.id === id || row.applicationId === id || row.messageId === id;
