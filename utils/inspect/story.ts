import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Message } from '../domain/message.ts';
import type { Reading } from '../domain/reading.ts';
import { predictFollowUps } from '../followups/index.ts';
import { applyWrites, emptySnapshot, knownApplications, planMessage, type Snapshot } from '../plan/index.ts';
import type { InspectedFollowUp } from './project.ts';

/** One mailbox as it is read: what is on record, and which file each message came from. */
export type Story = { snapshot: Snapshot; files: ReadonlyMap<string, string> };

export const emptyStory: Story = { snapshot: emptySnapshot, files: new Map() };

/** What the reader may know of the story so far. */
export const knownOf = (story: Story) => knownApplications(story.snapshot);

/**
 * The story after one more message; readings that are about no interview leave nothing. Where the product would ask which
 * application it belongs to, a command can't: the likeliest one is taken. Ids are counted, so that runs repeat.
 */
export function accumulate(
  story: Story,
  file: string,
  message: Message,
  reading: Reading,
  now: string,
): Story {
  const files = new Map(story.files).set(message.id, file);
  if (!reading.about) return { ...story, files };
  let count = 0;
  const newId = () => {
    count += 1;
    return `${message.id}/${count}`;
  };
  const stamp = { now: message.sent.iso ?? now, newId };
  const asked = planMessage(message, reading, story.snapshot, stamp);
  const [likeliest] = asked.choices;
  const plan = likeliest
    ? planMessage(message, reading, story.snapshot, stamp, { applicationId: likeliest })
    : asked;
  return { snapshot: applyWrites(story.snapshot, plan.writes), files };
}

/** Predicted questions for the interview that a message arranges, best first; null where the contract asks for none. */
export function followUpsFor(story: Story, message: Message, reading: Reading): InspectedFollowUp[] | null {
  if (reading.intent !== 'invite' || (reading.round.ordinal ?? 0) < 2) return null;
  const { snapshot, files } = story;
  const kept = snapshot.messages.find(({ id }) => id === message.id);
  const application = snapshot.applications.find(({ id }) => id === kept?.applicationId);
  if (!kept?.interviewId || !application) return [];
  const own = <T extends { applicationId: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.applicationId === application.id);
  const owned: Case = {
    application,
    interviews: own(snapshot.interviews),
    people: own(snapshot.people),
    concerns: own(snapshot.concerns),
    debriefs: [],
    answers: [],
    notes: [],
    marks: [],
    prompts: [],
    messages: own(snapshot.messages),
  };
  const now = message.sent.iso ?? kept.createdAt;
  return predictFollowUps({ case: owned, interviewId: kept.interviewId, now }).map((followUp) =>
    inspected(followUp, owned, files),
  );
}

function inspected(followUp: FollowUp, { people }: Case, files: Story['files']): InspectedFollowUp {
  const { question, quote, messageId, topic, likelihood, askedBy, why } = followUp;
  const person = people.find(({ id }) => id === askedBy?.personId);
  return {
    question,
    quote,
    source: messageId === null ? null : (files.get(messageId) ?? null),
    topic,
    likelihood,
    askedBy: person?.name ?? person?.title ?? askedBy?.label ?? null,
    why,
  };
}
