import type { Message } from '../domain/message.ts';
import type { Reading } from '../domain/reading.ts';
import { applyWrites, emptySnapshot, knownApplications, planMessage, type Snapshot } from '../plan/index.ts';
import type { InspectedFollowUp } from './project.ts';

/** One mailbox as it is read: what is on record, and which file each message came from. */
export type Story = { snapshot: Snapshot; files: ReadonlyMap<string, string> };

export const emptyStory: Story = { snapshot: emptySnapshot, files: new Map() };

/** What the reader may know of the story so far. */
export const knownOf = (story: Story) => knownApplications(story.snapshot);

/** The story after one more message; readings that are about no interview leave nothing. Ids are counted, so that runs repeat. */
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
  const plan = planMessage(message, reading, story.snapshot, { now: message.sent.iso ?? now, newId });
  return { snapshot: applyWrites(story.snapshot, plan.writes), files };
}

/** Predicted questions for the interview that a message arranges; null where the contract asks for none. */
export function followUpsFor(_story: Story, reading: Reading): InspectedFollowUp[] | null {
  const isAsked = reading.intent === 'invite' && (reading.round.ordinal ?? 0) >= 2;
  return isAsked ? [] : null;
}
