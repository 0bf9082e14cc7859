import type { Answer, Debrief, Note, Story } from '../domain/records.ts';
import { EMPTY_STORY } from '../domain/story.ts';
import { debriefConcerns } from '../plan/debrief.ts';
import { freshRow } from '../plan/index.ts';
import type { Edge } from './actions.ts';
import { whenWritten, writeNewest } from './newest.ts';

/**
 * What is saved as it is typed: no undo log (the text field has its own), one row a text, last input wins. Each function
 * resolves once the text is on disk, or one behind which a newer text of the same place waits.
 */

/** The text of a draft (quick capture, a search, an edit under way); empty where there is none. */
export async function loadDraft({ db }: Pick<Edge, 'db'>, id: string): Promise<string> {
  return (await db.drafts.get(id))?.text ?? '';
}

/** Keeps a draft as it stands; an empty one is removed. */
export async function saveDraft(edge: Pick<Edge, 'db' | 'now'>, id: string, text: string): Promise<void> {
  const { db } = edge;
  await writeNewest(db, `draft:${id}`, () =>
    text === '' ? db.drafts.delete(id) : db.drafts.put({ id, text, updatedAt: edge.now() }),
  );
}

/** Removes a draft that has become a record of these words; what was typed since stays. */
export async function dropDraft({ db }: Pick<Edge, 'db'>, id: string, words: string): Promise<void> {
  await whenWritten(db, `draft:${id}`);
  await db.transaction('rw', db.drafts, async () => {
    const draft = await db.drafts.get(id);
    if (draft?.text.trim() === words) await db.drafts.delete(id);
  });
}

/** Whose a row is: its application and its interview. */
export type Owner = { applicationId: string; interviewId: string };

/** The id of a follow-up's only answer. */
export const answerId = (followUpId: string) => `answer:${followUpId}`;

/** What of an answer the person writes or taps. */
export type AnswerChanges = Partial<Pick<Answer, 'text' | 'cameUp' | 'toldTo'>> & { story?: Partial<Story> };

/** A follow-up's answer as it is on record with these changes, an empty one where it has none yet; within a transaction. */
export async function changedAnswer(
  edge: Edge,
  { applicationId, interviewId }: Owner,
  followUpId: string,
  { story, ...changes }: AnswerChanges,
): Promise<Answer> {
  const id = answerId(followUpId);
  const before: Answer = (await edge.db.answers.get(id)) ?? {
    ...freshRow({ now: edge.now(), newId: edge.newId }, id),
    applicationId,
    interviewId,
    followUpId,
    text: '',
    story: EMPTY_STORY,
    cameUp: null,
    toldTo: null,
  };
  return { ...before, ...changes, story: { ...before.story, ...story }, updatedAt: edge.now() };
}

/** What the person adds to a follow-up: an answer as typed, or whether it came up. One row a follow-up. */
export async function saveAnswer(
  edge: Edge,
  owner: Owner,
  followUpId: string,
  changes: AnswerChanges,
): Promise<void> {
  const { db } = edge;
  await db.transaction('rw', db.answers, async () => {
    await db.answers.put(await changedAnswer(edge, owner, followUpId, changes));
  });
}

/** The id of a conversation's only note; that of the whole interview for none. */
export const noteId = (interviewId: string, slotStart: string | null) =>
  `note:${interviewId}:${slotStart ?? ''}`;

/** A note of the day, as typed. One row an interview and slot. */
export async function saveNote(
  edge: Edge,
  owner: Owner,
  slotStart: string | null,
  text: string,
): Promise<void> {
  const { db } = edge;
  const id = noteId(owner.interviewId, slotStart);
  const write = () =>
    db.transaction('rw', db.notes, async () => {
      const before: Note = (await db.notes.get(id)) ?? {
        ...freshRow({ now: edge.now(), newId: edge.newId }, id),
        ...owner,
        slotStart,
        text: '',
      };
      await db.notes.put({ ...before, text, updatedAt: edge.now() });
    });
  await writeNewest(db, id, write);
}

/** The id of an interview's only debrief. */
export const debriefId = (interviewId: string) => `debrief:${interviewId}`;

/** A debrief as typed, with the concerns that it makes, whole or not at all. */
export async function saveDebrief(
  edge: Edge,
  owner: Owner,
  changes: Pick<Debrief, 'entries' | 'toAsk' | 'told'>,
): Promise<void> {
  const { db } = edge;
  const id = debriefId(owner.interviewId);
  const write = () =>
    db.transaction('rw', db.debriefs, db.concerns, async () => {
      const before = await db.debriefs.get(id);
      const stamp = { now: edge.now(), newId: edge.newId };
      const row: Debrief = {
        ...(before ?? freshRow(stamp, id)),
        ...owner,
        ...changes,
        updatedAt: edge.now(),
        deletedAt: null,
      };
      const known = await db.concerns.where({ applicationId: owner.applicationId }).toArray();
      await db.debriefs.put(row);
      await db.concerns.bulkPut(debriefConcerns(row, before, known, stamp));
    });
  await writeNewest(db, id, write);
}
