import type { Question } from '../domain/records.ts';
import { refoldInterview } from '../plan/index.ts';
import { mergeApplications, moveMessages } from '../plan/merge.ts';
import type { Edge } from './actions.ts';
import { commitWithin, type Write } from './commit.ts';
import { TABLE_NAMES } from './database.ts';
import { loadSnapshot } from './snapshot.ts';

/** Takes note of every change of an interview so far: it leads the panel no more. */
export async function noteChanges(edge: Edge, interviewId: string): Promise<number | null> {
  return act(edge, 'Change noted', async () => {
    const row = await edge.db.interviews.get(interviewId);
    const notedAt = row?.changes
      .map(({ seenAt }) => seenAt)
      .sort((a, b) => Date.parse(a) - Date.parse(b))
      .at(-1);
    return row && notedAt !== undefined
      ? [{ table: 'interviews', row: { ...row, notedAt, updatedAt: edge.now() } }]
      : [];
  });
}

/** Answers which of two messages holds: what the others say of this fact counts no more. */
export async function answerQuestion(
  edge: Edge,
  interviewId: string,
  { field, said }: Question,
  holds: string,
): Promise<number | null> {
  return act(edge, 'Answered which holds', async () => {
    const snapshot = await loadSnapshot(edge.db);
    const interview = snapshot.interviews.find(({ id }) => id === interviewId);
    if (!interview) return [];
    const wrong = new Set(said.map(({ messageId }) => messageId).filter((id) => id !== holds));
    const messages = snapshot.messages.map((kept) =>
      wrong.has(kept.id)
        ? { ...kept, overruled: [...new Set([...(kept.overruled ?? []), field])], updatedAt: edge.now() }
        : kept,
    );
    const writes: Write[] = messages
      .filter(({ id }) => wrong.has(id))
      .map((row) => ({ table: 'messages', row }));
    const row = refoldInterview(interview, { ...snapshot, messages }, edge.now());
    return [...writes, { table: 'interviews', row }];
  });
}

/** Reads, decides and writes as one act that can be undone; nothing to write is no act. */
export const act = (edge: Edge, label: string, decide: () => Promise<Write[]>): Promise<number | null> =>
  edge.db.transaction(
    'rw',
    [...TABLE_NAMES.map((name) => edge.db[name]), edge.db.settings, edge.db.log],
    async () => {
      const writes = await decide();
      return writes.length === 0 ? null : commitWithin(edge.db, label, edge.now(), writes);
    },
  );

/** Makes one application of two, with all that both own. */
export async function mergeInto(edge: Edge, staysId: string, otherId: string): Promise<number | null> {
  return act(edge, 'Applications merged', async () => {
    const { db } = edge;
    const { writes, personIds } = mergeApplications(staysId, otherId, await loadSnapshot(db), edge.now());
    if (writes.length === 0) return [];
    const over = { applicationId: staysId, updatedAt: edge.now() };
    const now = (ids: string[]) => [...new Set(ids.map((id) => personIds.get(id) ?? id))];
    const own = { applicationId: otherId };
    const [answers, notes, marks, prompts, debriefs] = await Promise.all([
      db.answers.where(own).toArray(),
      db.notes.where(own).toArray(),
      db.marks.where(own).toArray(),
      db.prompts.where(own).toArray(),
      db.debriefs.where(own).toArray(),
    ]);
    return [
      ...writes,
      ...answers.map(
        (row): Write => ({
          table: 'answers',
          row: { ...row, ...over, toldTo: row.toldTo && now(row.toldTo) },
        }),
      ),
      ...notes.map((row): Write => ({ table: 'notes', row: { ...row, ...over } })),
      ...marks.map(
        (row): Write => ({
          table: 'marks',
          row: { ...row, ...over, personIds: now(row.personIds) },
        }),
      ),
      ...prompts.map((row): Write => ({ table: 'prompts', row: { ...row, ...over } })),
      ...debriefs.map((row): Write => ({ table: 'debriefs', row: { ...row, ...over } })),
    ];
  });
}

/** Makes an application of its own of some mails, with the interviews that only they speak of and what was written there. */
export async function splitOff(edge: Edge, messageIds: readonly string[]): Promise<number | null> {
  return act(edge, 'Application split', async () => {
    const { db } = edge;
    const stamp = { now: edge.now(), newId: edge.newId };
    const { writes, applicationId, interviewIds } = moveMessages(
      messageIds,
      'new',
      await loadSnapshot(db),
      stamp,
    );
    if (applicationId === null) return [];
    const over = { applicationId, updatedAt: edge.now() };
    const [answers, notes, marks, prompts, debriefs] = await Promise.all([
      db.answers.where('interviewId').anyOf(interviewIds).toArray(),
      db.notes.where('interviewId').anyOf(interviewIds).toArray(),
      db.marks.where('interviewId').anyOf(interviewIds).toArray(),
      db.prompts.where('interviewId').anyOf(interviewIds).toArray(),
      db.debriefs.where('interviewId').anyOf(interviewIds).toArray(),
    ]);
    return [
      ...writes,
      ...answers.map((row): Write => ({ table: 'answers', row: { ...row, ...over } })),
      ...notes.map((row): Write => ({ table: 'notes', row: { ...row, ...over } })),
      ...marks.map((row): Write => ({ table: 'marks', row: { ...row, ...over } })),
      ...prompts.map((row): Write => ({ table: 'prompts', row: { ...row, ...over } })),
      ...debriefs.map((row): Write => ({ table: 'debriefs', row: { ...row, ...over } })),
    ];
  });
}
