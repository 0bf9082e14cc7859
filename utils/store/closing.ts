import type { Concern } from '../domain/records.ts';
import { type ClosingItem, type Fate, stateAfter } from '../followups/closing.ts';
import type { Edge } from './actions.ts';
import { commitWithin, type Write } from './commit.ts';
import { TABLE_NAMES } from './database.ts';
import { changedAnswer, type Owner } from './typed.ts';

const LABELS: Record<Fate, string> = {
  settled: 'Closed: settled',
  'still-open': 'Closed: still open',
  not: 'Closed: did not come up',
};

/** Says what became of one point after an interview (null: not said after all): its answer and its concern, as one act. */
export async function closePoint(
  edge: Edge,
  owner: Owner,
  item: ClosingItem,
  fate: Fate | null,
): Promise<number> {
  return closeAll(edge, owner, [item], fate, fate === null ? 'Opened again' : LABELS[fate]);
}

/** Says of every point that nobody has spoken of that it did not come up. */
export async function closeRest(edge: Edge, owner: Owner, items: readonly ClosingItem[]): Promise<number> {
  const left = items.filter(({ fate }) => fate === null);
  return closeAll(edge, owner, left, 'not', 'Closed: the rest did not come up');
}

/** Reads and writes as one, so that two views never undo each other's taps. */
async function closeAll(
  edge: Edge,
  owner: Owner,
  items: readonly ClosingItem[],
  fate: Fate | null,
  label: string,
): Promise<number> {
  const { db } = edge;
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], async () => {
    const writes: Write[] = [];
    for (const item of items) writes.push(...(await writesFor(edge, owner, item, fate)));
    return commitWithin(db, label, edge.now(), writes);
  });
}

async function writesFor(
  edge: Edge,
  owner: Owner,
  { followUpId, concernId }: ClosingItem,
  fate: Fate | null,
): Promise<Write[]> {
  const cameUp = fate === null ? null : fate !== 'not';
  const answers: Write[] =
    followUpId === null
      ? []
      : [{ table: 'answers', row: await changedAnswer(edge, owner, followUpId, { cameUp }) }];
  const concern = concernId === null ? undefined : await edge.db.concerns.get(concernId);
  const next = concern && stateAfter(fate, concern.state);
  if (!concern || !next || next === concern.state) return answers;
  const row: Concern = { ...concern, state: next, updatedAt: edge.now() };
  return [...answers, { table: 'concerns', row }];
}
