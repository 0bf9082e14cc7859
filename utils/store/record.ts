import type { FollowUp } from '../domain/follow-up.ts';
import type { Person, Prompt } from '../domain/records.ts';
import { type HitRecord, recordOf } from '../followups/record.ts';
import { freshRow } from '../plan/index.ts';
import type { Edge } from './actions.ts';
import type { Database } from './database.ts';
import { isThere } from './snapshot.ts';
import type { Owner } from './typed.ts';

/** What came of all prompts that were ever shown, of all applications: numbers only. */
export async function loadRecord(db: Database): Promise<HitRecord> {
  const [prompts, answers] = await Promise.all([db.prompts.toArray(), db.answers.toArray()]);
  return recordOf(prompts.filter(isThere), answers.filter(isThere));
}

const promptId = (followUpId: string) => `prompt:${followUpId}`;

/**
 * Writes down what is on screen as foretold for an interview that is still ahead: new prompts are added, known ones brought
 * up to date (another asker, a new wording). Call it only before the interview begins: afterwards it would be no forecast.
 */
export async function keepForecast(
  edge: Edge,
  owner: Owner,
  followUps: readonly FollowUp[],
  people: readonly Person[],
): Promise<void> {
  const { db } = edge;
  await db.transaction('rw', db.prompts, async () => {
    for (const followUp of followUps) {
      const id = promptId(followUp.id);
      const before = await db.prompts.get(id);
      const told = foretold(followUp, people);
      if (before && isTold(before, told)) continue;
      const fresh = before ?? freshRow({ now: edge.now(), newId: edge.newId }, id);
      await db.prompts.put({ ...fresh, ...owner, ...told, updatedAt: edge.now() });
    }
  });
}

type Foretold = Omit<Prompt, keyof ReturnType<typeof freshRow> | keyof Owner>;

const foretold = (followUp: FollowUp, people: readonly Person[]): Foretold => ({
  followUpId: followUp.id,
  concernId: followUp.concernId,
  ruleId: followUp.ruleId,
  topic: followUp.topic,
  family: people.find(({ id }) => id === followUp.askedBy?.personId)?.family ?? null,
  direction: followUp.direction,
  question: followUp.question,
  likelihood: followUp.likelihood,
});

const isTold = (row: Prompt, told: Foretold) =>
  Object.entries({ ...row, ...told }).every(([key, value]) => Object.is(value, Reflect.get(row, key)));
