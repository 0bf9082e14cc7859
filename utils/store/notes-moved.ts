import type { Interview, Note } from '../domain/records.ts';
import { type Write as PlanWrite, pairSlots } from '../plan/index.ts';
import type { Edge } from './actions.ts';
import type { Write } from './commit.ts';
import { isThere } from './snapshot.ts';
import { noteId } from './typed.ts';

/**
 * The notes of conversations that these writes move: each goes along to the new time of its conversation, so that what was
 * written stays with its person. Where two meet, both are kept in one.
 */
export async function notesMoved(
  edge: Pick<Edge, 'db' | 'now'>,
  before: readonly Interview[],
  writes: readonly PlanWrite[],
): Promise<Write[]> {
  const moved: Write[] = [];
  for (const write of writes) {
    if (write.table !== 'interviews') continue;
    const old = before.find(({ id }) => id === write.row.id);
    const starts = old ? movedStarts(old, write.row) : new Map<string, string>();
    if (starts.size === 0) continue;
    const notes = (await edge.db.notes.where({ interviewId: write.row.id }).toArray()).filter(isThere);
    moved.push(...rehomed(notes, starts, edge.now()).map((row): Write => ({ table: 'notes', row })));
  }
  return moved;
}

const movedStarts = (old: Interview, fresh: Interview): Map<string, string> =>
  new Map(
    pairSlots(old.slots, fresh.slots).flatMap(({ before, after }) =>
      before && after && before.start !== after.start ? [[before.start, after.start] as const] : [],
    ),
  );

function rehomed(notes: readonly Note[], starts: ReadonlyMap<string, string>, now: string): Note[] {
  const going = notes.filter(({ slotStart }) => starts.has(slotStart ?? ''));
  const rows = new Map<string, Note>(
    going.map((note) => [note.id, { ...note, deletedAt: now, updatedAt: now }]),
  );
  for (const note of going) {
    const slotStart = starts.get(note.slotStart ?? '') ?? null;
    const id = noteId(note.interviewId, slotStart);
    // A note that stands there already, unless it goes on itself.
    const there = going.some((each) => each.id === id) ? rows.get(id) : notes.find((each) => each.id === id);
    const text = there && there.deletedAt === null ? `${there.text}\n${note.text}` : note.text;
    rows.set(id, { ...note, id, slotStart, text, deletedAt: null, updatedAt: now });
  }
  return [...rows.values()];
}
