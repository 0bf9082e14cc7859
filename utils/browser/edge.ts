import type { Edge } from '../store/actions.ts';
import { Database } from '../store/database.ts';

/** The real surroundings: this browser's database, clock, zone and random ids. One for each context. */
export function openEdge(): Edge {
  return {
    db: new Database(),
    now: () => Temporal.Now.instant().toString(),
    newId: () => crypto.randomUUID(),
    zone: Temporal.Now.timeZoneId(),
  };
}
