import type { Snapshot } from '../plan/snapshot.ts';
import type { Database } from './database.ts';

/** Everything a plan may need. A person's own records are few (hundreds); no index could be cheaper than reading them. */
export async function loadSnapshot(db: Database): Promise<Snapshot> {
  const [applications, interviews, people, concerns, messages] = await Promise.all([
    db.applications.toArray(),
    db.interviews.toArray(),
    db.people.toArray(),
    db.concerns.toArray(),
    db.messages.toArray(),
  ]);
  return {
    applications: applications.filter(isThere),
    interviews: interviews.filter(isThere),
    people: people.filter(isThere),
    concerns,
    messages: messages.filter(isThere),
  };
}

/** Whether a row is not in the trash. */
export const isThere = (row: { deletedAt: string | null }): boolean => row.deletedAt === null;
