import type { Message } from '../domain/message.ts';
import type { Application, Concern, ConcernState, KeptMessage } from '../domain/records.ts';
import {
  type Choice,
  freshRow,
  isSameMail,
  knownApplications,
  type Plan,
  planMessage,
  type Snapshot,
} from '../plan/index.ts';
import { topicOf } from '../reading/concerns/index.ts';
import { readMessage } from '../reading/index.ts';
import { type Act, commit, commitWithin, type Write } from './commit.ts';
import { type Database, TABLE_NAMES } from './database.ts';
import { notesMoved } from './notes-moved.ts';
import { loadSettings } from './settings.ts';
import { isThere, loadSnapshot } from './snapshot.ts';

/** What an act needs from its surroundings: the database, the clock (ISO instant), fresh ids, the person's IANA zone. */
export type Edge = { db: Database; now: () => string; newId: () => string; zone: string };

/** Where a message went, and the act that can take it back (null: it was on record already). */
export type KeptOutcome = { plan: Plan; actId: number | null };

/**
 * Reads a message with what is known and keeps what it says, in one transaction: two views that read at once cannot make
 * two applications of one. Null where it isn't about an interview: it is dropped here, unseen by anyone. `act` makes it a
 * part of an act begun before (an import).
 */
export async function keepMessage(
  edge: Edge,
  message: Message,
  act: Act = null,
): Promise<KeptOutcome | null> {
  const { db } = edge;
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.settings, db.log], async () => {
    const snapshot = await loadSnapshot(db);
    const before = snapshot.messages.find((kept) => isSameMail(kept.message, message));
    if (before && !saysMore(message, before.message)) return { plan: planOf(before), actId: null };
    const known = before ? { ...message, id: before.id } : message;
    const reading = readMessage(known, {
      now: edge.now(),
      zone: edge.zone,
      me: (await loadSettings(db)).me,
      known: knownApplications(snapshot, before?.id),
    });
    if (!reading.about) return null;
    const plan = planMessage(known, reading, snapshot, { now: edge.now(), newId: edge.newId });
    const notes = await notesMoved(edge, snapshot.interviews, plan.writes);
    return {
      plan,
      actId: await commitWithin(
        db,
        act === null ? 'Message kept' : 'Mails added',
        edge.now(),
        [...plan.writes, ...notes],
        act,
      ),
    };
  });
}

/** A second copy is worth reading where it brings a calendar part, a date or text that the first one lacked. */
function saysMore(message: Message, before: Message): boolean {
  return (
    message.calendar.length > before.calendar.length ||
    (message.sent.iso !== null && before.sent.iso === null) ||
    message.text.length > before.text.length * 1.1
  );
}

function planOf(kept: KeptMessage): Plan {
  const { applicationId, interviewId, choices } = kept;
  return { writes: [], messageId: kept.id, applicationId, interviewId, choices };
}

/** Files a message under the application that the person chose, or under a new one. */
export async function chooseApplication(
  edge: Edge,
  messageId: string,
  choice: Choice,
): Promise<number | null> {
  const { db } = edge;
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.settings, db.log], async () => {
    const snapshot = await loadSnapshot(db);
    const kept = snapshot.messages.find(({ id }) => id === messageId);
    if (!kept) return null;
    const { me } = await loadSettings(db);
    const others: Snapshot = { ...snapshot, messages: snapshot.messages.filter((row) => row !== kept) };
    const known = knownApplications(others).filter(
      ({ id }) => choice !== 'new' && id === choice.applicationId,
    );
    const reading = readMessage(kept.message, { now: edge.now(), zone: edge.zone, me, known });
    const stamp = { now: edge.now(), newId: edge.newId };
    const plan = planMessage(kept.message, reading, snapshot, stamp, choice);
    return commitWithin(db, 'Filed under an application', edge.now(), plan.writes);
  });
}

/** What a person says of a concern they add by hand. */
export type NewConcern = Pick<Concern, 'text'> &
  Partial<
    Pick<
      Concern,
      'applicationId' | 'interviewId' | 'quote' | 'messageId' | 'url' | 'voicedBy' | 'holder' | 'topic'
    >
  >;

/** Adds a concern in the person's own words (or a passage they selected), open at once. */
export async function addConcern(
  edge: Edge,
  given: NewConcern,
): Promise<{ id: string; actId: number | null }> {
  const holder = given.holder ?? 'candidate';
  const row: Concern = {
    ...freshRow({ now: edge.now(), newId: edge.newId }),
    applicationId: given.applicationId ?? null,
    interviewId: given.interviewId ?? null,
    text: given.text,
    quote: given.quote ?? null,
    messageId: given.messageId ?? null,
    url: given.url ?? null,
    voicedBy: given.voicedBy ?? null,
    holder,
    topic: given.topic ?? topicOf(given.text, holder).topic,
    strength: 0.7,
    state: 'open',
  };
  return {
    id: row.id,
    actId: await commit(edge.db, 'Concern added', edge.now(), [{ table: 'concerns', row }]),
  };
}

const STATE_LABELS: Record<ConcernState, string> = {
  suggested: 'Back to suggestions',
  open: 'Concern kept',
  prepared: 'Marked as prepared',
  raised: 'Marked as raised',
  resolved: 'Marked as resolved',
  dismissed: 'Suggestion dismissed',
};

/** Moves a concern to another state. */
export async function setConcernState(edge: Edge, id: string, state: ConcernState): Promise<number | null> {
  return change(edge, 'concerns', id, STATE_LABELS[state], () => ({ state }));
}

/** The person's own wording, application or topic of a concern; an edited suggestion is thereby kept. */
export async function editConcern(
  edge: Edge,
  id: string,
  changes: Partial<Pick<Concern, 'text' | 'topic' | 'holder' | 'applicationId' | 'interviewId'>>,
): Promise<number | null> {
  return change(edge, 'concerns', id, 'Concern edited', (row) => ({
    ...changes,
    ...(row.state === 'suggested' && { state: 'open' as const }),
  }));
}

/** Names of an application as the person wants them. */
export async function editApplication(
  edge: Edge,
  id: string,
  changes: Partial<Pick<Application, 'company' | 'role' | 'state'>>,
): Promise<number | null> {
  return change(edge, 'applications', id, 'Application edited', () => changes);
}

type Changeable = { concerns: Concern; applications: Application };

/** Changes a row as it is at that moment, read and written as one: two views that change it at once lose nothing. */
async function change<T extends keyof Changeable>(
  edge: Edge,
  table: T,
  id: string,
  label: string,
  changesOf: (row: Changeable[T]) => Partial<Changeable[T]>,
): Promise<number | null> {
  return act(edge, label, async () => {
    const row: Changeable[T] | undefined = await edge.db.table(table).get(id);
    if (!row) return [];
    const next = { ...row, ...changesOf(row), updatedAt: edge.now() };
    return [{ table, row: next } as Write];
  });
}

/** Decides and writes as one act; null where there is nothing to write. */
async function act(
  { db, now }: Edge,
  label: string,
  writesOf: () => Promise<Write[]>,
): Promise<number | null> {
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], async () => {
    const writes = await writesOf();
    return writes.length === 0 ? null : commitWithin(db, label, now(), writes);
  });
}

/** Puts a message, with the suggestions that rest on it, in the trash: it was not about an interview after all. */
export async function trashMessage(edge: Edge, id: string): Promise<number | null> {
  return act(edge, 'Message put in the trash', async () => {
    const message = await edge.db.messages.get(id);
    const concerns = await edge.db.concerns.where({ messageId: id }).toArray();
    const suggested = concerns.filter((row) => isThere(row) && row.state === 'suggested');
    return [
      ...(message ? [{ table: 'messages', row: trashed(message, edge) } as const] : []),
      ...suggested.map((row) => ({ table: 'concerns', row: trashed(row, edge) }) as const),
    ];
  });
}

/** Puts an application and everything it owns in the trash. */
export async function trashApplication(edge: Edge, id: string): Promise<number | null> {
  return act(edge, 'Application put in the trash', async () => {
    const writes: Write[] = [];
    for (const table of TABLE_NAMES) {
      const rows = await edge.db.table(table).toArray();
      const own = rows.filter((row) => isThere(row) && (row.id === id || row.applicationId === id));
      for (const row of own) writes.push({ table, row: trashed(row, edge) });
    }
    return writes;
  });
}

/** Removes for good what is in the trash. The one act that can't be undone: ask before calling it. */
export async function emptyTrash(db: Database): Promise<number> {
  return db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], async () => {
    let removed = 0;
    for (const name of TABLE_NAMES) {
      const rows = await db.table(name).toArray();
      const gone = rows.filter((row) => !isThere(row)).map((row) => row.id);
      await db.table(name).bulkDelete(gone);
      removed += gone.length;
    }
    await db.log.clear();
    return removed;
  });
}

const trashed = <T extends { deletedAt: string | null; updatedAt: string }>(row: T, edge: Edge): T => ({
  ...row,
  deletedAt: edge.now(),
  updatedAt: edge.now(),
});
