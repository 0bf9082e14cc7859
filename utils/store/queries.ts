import type { Case } from '../domain/case.ts';
import type { Application, Concern, Interview, KeptMessage } from '../domain/records.ts';
import { liftsOf } from '../followups/record.ts';
import { type Database, TABLE_NAMES } from './database.ts';
import { loadRecord } from './record.ts';
import type { LogEntry } from './rows.ts';
import { isThere } from './snapshot.ts';

/** Everything of one application; null where it isn't there. */
export async function loadCase(db: Database, applicationId: string): Promise<Case | null> {
  const application = await db.applications.get(applicationId);
  if (!application || !isThere(application)) return null;
  const own = { applicationId };
  const [interviews, people, concerns, debriefs, answers, notes, marks, prompts, messages, record] =
    await Promise.all([
      db.interviews.where(own).toArray(),
      db.people.where(own).toArray(),
      db.concerns.where(own).toArray(),
      db.debriefs.where(own).toArray(),
      db.answers.where(own).toArray(),
      db.notes.where(own).toArray(),
      db.marks.where(own).toArray(),
      db.prompts.where(own).toArray(),
      db.messages.where(own).toArray(),
      loadRecord(db),
    ]);
  const lifts = liftsOf(record);
  return {
    application,
    interviews: interviews.filter(isThere),
    people: people.filter(isThere),
    concerns: concerns.filter(isThere),
    debriefs: debriefs.filter(isThere),
    answers: answers.filter(isThere),
    notes: notes.filter(isThere),
    marks: marks.filter(isThere),
    prompts: prompts.filter(isThere),
    messages: messages.filter(isThere),
    ...(lifts && { lifts }),
  };
}

/** A kept message, null where it was never kept or has been put in the trash. */
export async function loadMessage(db: Database, id: string): Promise<KeptMessage | null> {
  const row = await db.messages.get(id);
  return row && isThere(row) ? row : null;
}

/** All applications, the most recently touched first. */
export async function loadApplications(db: Database): Promise<Application[]> {
  const rows = (await db.applications.toArray()).filter(isThere);
  return rows.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** The next interview with a fixed time that is not over at `now` (ISO instant), with its case; null where none is. */
export async function loadNext(
  db: Database,
  now: string,
): Promise<{ case: Case; interview: Interview } | null> {
  const [next] = await interviewsAhead(db, now);
  return next ? loadInterview(db, next.id) : null;
}

/** One interview with its case; null where it isn't there. */
export async function loadInterview(
  db: Database,
  id: string,
): Promise<{ case: Case; interview: Interview } | null> {
  const applicationId = (await db.interviews.get(id))?.applicationId;
  const owned = applicationId === undefined ? null : await loadCase(db, applicationId);
  const interview = owned?.interviews.find((row) => row.id === id);
  return owned && interview ? { case: owned, interview } : null;
}

/** Every interview that is still ahead at `now` with a fixed time, with its application, the next first. */
export async function loadAhead(
  db: Database,
  now: string,
): Promise<{ application: Application; interview: Interview }[]> {
  const applications = new Map((await loadApplications(db)).map((row) => [row.id, row]));
  return (await interviewsAhead(db, now)).flatMap((interview) => {
    const application = applications.get(interview.applicationId);
    return application ? [{ application, interview }] : [];
  });
}

/** Every concern that still wants something from the person: suggested, open, prepared or raised; newest first. */
export async function loadOpenConcerns(db: Database): Promise<Concern[]> {
  const open = new Set(['suggested', 'open', 'prepared', 'raised']);
  const rows = (await db.concerns.toArray()).filter((row) => isThere(row) && open.has(row.state));
  return rows.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** Messages that fit several applications and wait for the person's word. */
export async function loadWaiting(db: Database): Promise<KeptMessage[]> {
  return (await db.messages.toArray()).filter((row) => isThere(row) && row.choices.length > 0);
}

/** The newest act that is complete and can still be undone. */
export async function loadLastAct(db: Database): Promise<LogEntry | null> {
  return (
    (await db.log
      .orderBy('id')
      .reverse()
      .filter(({ id, undone, running }) => !undone && !running && Number.isInteger(id))
      .first()) ?? null
  );
}

/** How many rows of each kind are kept, and how many are in the trash. */
export async function countRows(db: Database): Promise<{ table: string; kept: number; trash: number }[]> {
  return Promise.all(
    TABLE_NAMES.map(async (table) => {
      const rows = await db.table(table).toArray();
      const kept = rows.filter(isThere).length;
      return { table, kept, trash: rows.length - kept };
    }),
  );
}

function millis(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds;
}

async function interviewsAhead(db: Database, now: string): Promise<Interview[]> {
  return (await db.interviews.toArray())
    .filter((row) => isThere(row) && row.status === 'planned')
    .flatMap((interview) => {
      const starts = interview.slots.filter((slot) => millis(slot.end ?? slot.start) >= millis(now));
      const first = Math.min(...starts.map((slot) => millis(slot.start)));
      return Number.isFinite(first) ? [{ interview, first }] : [];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ interview }) => interview);
}
