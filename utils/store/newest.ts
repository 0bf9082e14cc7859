import type { Database } from './database.ts';

type Lane = { newest: number; last: Promise<void> };
const lanes = new WeakMap<Database, Map<string, Lane>>();

/**
 * Writes a whole text after those before it; of the texts that wait, only the newest is written, for it holds what the
 * others say. A slow disk is so never more than two writes behind the typing. A text that was overtaken resolves unwritten:
 * the newer one answers for both.
 */
export function writeNewest(db: Database, id: string, write: () => Promise<unknown>): Promise<void> {
  const own = lanes.get(db) ?? new Map<string, Lane>();
  lanes.set(db, own);
  const lane = own.get(id) ?? { newest: 0, last: Promise.resolve() };
  own.set(id, lane);
  lane.newest += 1;
  const mine = lane.newest;
  const run = async () => {
    if (lane.newest === mine) await write();
  };
  // One that failed has said so itself, and the next one says it all again.
  lane.last = lane.last.then(run, run);
  return lane.last;
}

/** Resolves once nothing of this text is under way or waits any more, whether it could be written or not. */
export async function whenWritten(db: Database, id: string): Promise<void> {
  await lanes
    .get(db)
    ?.get(id)
    ?.last.catch(() => undefined);
}
