import type { KnownApplication } from '../domain/reading.ts';
import type { Application, Concern, Interview, KeptMessage, Person } from '../domain/records.ts';

/** What is already on record when a message comes in. Soft-deleted rows are left out. */
export type Snapshot = {
  applications: readonly Application[];
  interviews: readonly Interview[];
  people: readonly Person[];
  concerns: readonly Concern[];
  messages: readonly KeptMessage[];
};

/** Nothing on record. */
export const emptySnapshot: Snapshot = {
  applications: [],
  interviews: [],
  people: [],
  concerns: [],
  messages: [],
};

/** The tables that a plan writes to. */
export type PlannedTable = keyof Snapshot;

/** One row to put, whole. A plan only puts; a delete is a row with `deletedAt`. */
export type Write = {
  [T in PlannedTable]: { table: T; row: Snapshot[T][number] };
}[PlannedTable];

/** The snapshot after these writes; the old one stays as it was. */
export function applyWrites(snapshot: Snapshot, writes: readonly Write[]): Snapshot {
  return {
    applications: putAll(snapshot.applications, writes, 'applications'),
    interviews: putAll(snapshot.interviews, writes, 'interviews'),
    people: putAll(snapshot.people, writes, 'people'),
    concerns: putAll(snapshot.concerns, writes, 'concerns'),
    messages: putAll(snapshot.messages, writes, 'messages'),
  };
}

function putAll<T extends PlannedTable>(
  rows: readonly Snapshot[T][number][],
  writes: readonly Write[],
  table: T,
): Snapshot[T][number][] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const write of writes) if (isOf(write, table)) byId.set(write.row.id, write.row);
  return [...byId.values()].filter((row) => row.deletedAt === null);
}

function isOf<T extends PlannedTable>(write: Write, table: T): write is Extract<Write, { table: T }> {
  return write.table === table;
}

/**
 * What the reader may know of each application: enough to count rounds, nothing of what was said. `reread` is the id of a
 * kept message that is read again: its own interview is not one that came before it.
 */
export function knownApplications(snapshot: Snapshot, reread: string | null = null): KnownApplication[] {
  const own = snapshot.messages.find((kept) => kept.id === reread)?.interviewId ?? null;
  return snapshot.applications.map((application) => ({
    id: application.id,
    company: application.company,
    role: application.role,
    domains: application.domains,
    threadIds: snapshot.messages
      .filter((kept) => kept.applicationId === application.id)
      .flatMap((kept) => [kept.message.messageId, ...kept.message.threadIds].filter((id) => id !== null)),
    interviews: snapshot.interviews
      .filter((interview) => interview.applicationId === application.id && interview.id !== own)
      .filter((interview) => !isSomebodysCall(interview, snapshot))
      .map((interview) => ({
        id: interview.id,
        ordinal: interview.ordinal,
        at: interview.slots[0]?.start ?? null,
        uid: interview.uid,
        cancelled: interview.status === 'cancelled',
        held: interview.status === 'held',
      })),
  }));
}

/** A call whose mails name no employer, no role and no interviewer is an agency's own: it is no round of anybody's. */
function isSomebodysCall({ id }: Interview, { messages }: Snapshot): boolean {
  const own = messages.filter(({ interviewId }) => interviewId === id);
  return (
    own.length > 0 &&
    own.every(
      ({ reading }) => reading.company === null && reading.role === null && reading.people.length === 0,
    )
  );
}
