import type { FollowUp } from '../domain/follow-up.ts';
import type { Mark, Outcome } from '../domain/records.ts';
import { freshRow } from '../plan/index.ts';
import { topicOf } from '../reading/concerns/index.ts';
import type { Edge } from './actions.ts';
import { commitWithin, type Write } from './commit.ts';
import { TABLE_NAMES } from './database.ts';
import { changedAnswer } from './typed.ts';

/** The slot that a mark is made in: its start as the interview has it, and who is in the room. */
export type Room = { applicationId: string; interviewId: string; slotStart: string; personIds: string[] };

const OUTCOME_LABELS = { 'came-up': 'Logged: it came up', 'went-badly': 'Logged: it went badly' };
const TAKEN_OFF = 'Taken off the log';

/**
 * Logs what became of a follow-up in a slot, with its answer's "came up", as one act. One row a slot and follow-up, so
 * that the same tap twice says nothing twice.
 */
export async function logFollowUp(
  edge: Edge,
  room: Room,
  followUp: FollowUp,
  outcome: Outcome,
): Promise<number> {
  const id = `mark:${room.interviewId}:${room.slotStart}:${followUp.id}`;
  const label = outcome === null ? TAKEN_OFF : OUTCOME_LABELS[outcome];
  return act(edge, label, async () => {
    const before = await edge.db.marks.get(id);
    const mark: Mark = {
      ...(before ?? freshRow(edgeStamp(edge), id)),
      ...room,
      followUpId: followUp.id,
      concernId: followUp.concernId,
      text: followUp.question,
      topic: followUp.topic,
      badly: outcome === 'went-badly',
      updatedAt: edge.now(),
      deletedAt: outcome === null ? edge.now() : null,
    };
    return [
      { table: 'marks', row: mark },
      await cameUp(edge, room, followUp.id, outcome === null ? null : true),
    ];
  });
}

/** Logs something else that was asked, in the person's own words; its topic is read from them and can be changed. */
export async function logAsked(edge: Edge, room: Room, text: string): Promise<number> {
  return act(edge, 'Logged: what they asked', async () => {
    const { topic } = topicOf(text, 'interviewer');
    const said = { followUpId: null, concernId: null, text, topic, badly: false };
    return [{ table: 'marks', row: { ...freshRow(edgeStamp(edge)), ...room, ...said } }];
  });
}

/** Corrects what a mark says. */
export async function editMark(
  edge: Edge,
  id: string,
  changes: Partial<Pick<Mark, 'badly' | 'topic'>>,
): Promise<number | null> {
  return rewrite(edge, id, 'Log changed', changes);
}

/** Takes a mark off the log. */
export async function takeOffLog(edge: Edge, id: string): Promise<number | null> {
  return rewrite(edge, id, TAKEN_OFF, { deletedAt: edge.now() });
}

async function rewrite(
  edge: Edge,
  id: string,
  label: string,
  changes: Partial<Mark>,
): Promise<number | null> {
  const before = await edge.db.marks.get(id);
  if (!before) return null;
  return act(edge, label, async () => [
    { table: 'marks', row: { ...before, ...changes, updatedAt: edge.now() } },
  ]);
}

async function cameUp(edge: Edge, room: Room, followUpId: string, value: boolean | null): Promise<Write> {
  return { table: 'answers', row: await changedAnswer(edge, room, followUpId, { cameUp: value }) };
}

/** Reads and writes as one, so that two views never undo each other's taps. */
const act = ({ db, now }: Edge, label: string, writes: () => Promise<Write[]>): Promise<number> =>
  db.transaction('rw', [...TABLE_NAMES.map((name) => db[name]), db.log], async () =>
    commitWithin(db, label, now(), await writes()),
  );

const edgeStamp = ({ now, newId }: Edge) => ({ now: now(), newId });
