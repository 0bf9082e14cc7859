import type { Message } from '../domain/message.ts';
import type { Reading } from '../domain/reading.ts';
import type { Interview, KeptMessage } from '../domain/records.ts';
import { interviewOf, refold } from './interview.ts';
import { matchApplication } from './match.ts';
import { mergePeople } from './people.ts';
import { applicationRow, concernRows, interviewRow, keptRow, personRow, type Stamp } from './rows.ts';
import { settleConcerns } from './settle.ts';
import { applyWrites, type Snapshot, type Write } from './snapshot.ts';

export { refold as refoldInterview } from './interview.ts';
export { type Candidate, rankApplications } from './match.ts';
export { type Overlap, overlapsOf } from './overlaps.ts';
export { pairSlots } from './pairs.ts';
export { freshRow, type Stamp } from './rows.ts';
export { isSameMail } from './same-mail.ts';
export { applyWrites, emptySnapshot, knownApplications, type Snapshot, type Write } from './snapshot.ts';

/** What to write for a message, and where it went. `choices` is not empty where the person has to say which. */
export type Plan = {
  writes: Write[];
  messageId: string;
  applicationId: string | null;
  interviewId: string | null;
  choices: string[];
};

/** A decision of the person: this message belongs to that application, or to a new one. */
export type Choice = { applicationId: string } | 'new';

/**
 * What a message about an interview changes on record. A message already kept is planned again without doubling
 * anything. Call it only for readings that are `about` an interview: all else is dropped by the caller.
 */
export function planMessage(
  message: Message,
  reading: Reading,
  snapshot: Snapshot,
  stamp: Stamp,
  choice: Choice | null = null,
): Plan {
  const kept = keptRow(message, reading, snapshot, stamp);
  const target = targetOf(kept, snapshot, choice);
  if (target.kind === 'ask') return waiting({ ...kept, choices: target.choices }, snapshot, stamp);
  return file(kept, target.kind === 'one' ? target.id : null, snapshot, stamp);
}

function targetOf(kept: KeptMessage, snapshot: Snapshot, choice: Choice | null) {
  if (choice === 'new') return { kind: 'new' } as const;
  if (choice) return { kind: 'one', id: choice.applicationId } as const;
  if (kept.applicationId !== null) return { kind: 'one', id: kept.applicationId } as const;
  return matchApplication(kept.message, kept.reading, snapshot);
}

/** Kept with its suggestions, under no application until the person says which. */
function waiting(kept: KeptMessage, snapshot: Snapshot, stamp: Stamp): Plan {
  const writes: Write[] = [{ table: 'messages', row: kept }, ...suggestions(kept, snapshot, stamp)];
  return { writes, messageId: kept.id, applicationId: null, interviewId: null, choices: kept.choices };
}

/** Files a message under its application: people first, then the interview they meet in, then the concerns. */
function file(kept: KeptMessage, applicationId: string | null, snapshot: Snapshot, stamp: Stamp): Plan {
  const application = applicationRow(kept, applicationId, snapshot, stamp);
  const people = peopleWrites(kept, application.id, snapshot, stamp);
  const interview = interviewFor(kept, application.id, snapshot, stamp);
  const filed: KeptMessage = {
    ...kept,
    applicationId: application.id,
    interviewId: interview?.id ?? null,
    choices: [],
  };
  const soFar: Write[] = [
    { table: 'applications', row: application },
    ...people,
    { table: 'messages', row: filed },
    ...heldBefore(filed, interview, snapshot, stamp),
  ];
  const after = applyWrites(snapshot, soFar);
  const folded: Write[] = interview
    ? [{ table: 'interviews', row: refold(interview, after, stamp.now) }]
    : [];
  return {
    writes: [...soFar, ...folded, ...concernWrites(filed, after, stamp)],
    messageId: filed.id,
    applicationId: application.id,
    interviewId: filed.interviewId,
    choices: [],
  };
}

function peopleWrites(kept: KeptMessage, applicationId: string, snapshot: Snapshot, stamp: Stamp): Write[] {
  const known = snapshot.people.filter((person) => person.applicationId === applicationId);
  const make = (read: Reading['people'][number]) => personRow(read, applicationId, stamp);
  const { changed } = mergePeople(kept.reading.people, known, make, stamp.now);
  return changed.map((row) => ({ table: 'people', row }));
}

/** The interview's row, made where the message speaks of one that isn't on record. */
function interviewFor(
  kept: KeptMessage,
  applicationId: string,
  snapshot: Snapshot,
  stamp: Stamp,
): Interview | null {
  const found = interviewOf(kept, applicationId, snapshot);
  if (found !== 'new') return found;
  const { intent, heldBefore } = kept.reading;
  const spokenOf = intent === 'feedback' ? Math.max(1, heldBefore) : heldBefore;
  return interviewRow(applicationId, stamp, { ordinal: isPast(kept) ? spokenOf : null });
}

const isPast = (kept: KeptMessage) =>
  !['invite', 'reschedule', 'confirmation', 'cancel'].includes(kept.reading.intent);

/** An invite that speaks of one earlier interview which nobody recorded: it is put on record as held. */
function heldBefore(
  kept: KeptMessage,
  interview: Interview | null,
  snapshot: Snapshot,
  stamp: Stamp,
): Write[] {
  if (!interview || isPast(kept) || kept.applicationId === null) return [];
  const known = snapshot.interviews.some(
    (row) => row.applicationId === kept.applicationId && row.id !== interview.id,
  );
  const isFirst = kept.reading.round.ordinal === 1;
  if (known || isFirst || kept.reading.heldBefore === 0) return [];
  const row = interviewRow(kept.applicationId, stamp, { ordinal: kept.reading.heldBefore, status: 'held' });
  return [{ table: 'interviews', row }];
}

/** The message's own concerns, and those on record that it (or a message kept before it) calls settled. */
function concernWrites(kept: KeptMessage, snapshot: Snapshot, stamp: Stamp): Write[] {
  const own = suggestions(kept, snapshot, stamp);
  const { concerns, messages } = applyWrites(snapshot, own);
  const ofCase = <T extends { applicationId: string | null }>(row: T) =>
    row.applicationId === kept.applicationId;
  const settled = settleConcerns(concerns.filter(ofCase), messages.filter(ofCase), stamp.now);
  return [...own, ...settled.map((row): Write => ({ table: 'concerns', row }))];
}

function suggestions(kept: KeptMessage, snapshot: Snapshot, stamp: Stamp): Write[] {
  return concernRows(kept, snapshot, stamp).map((row) => ({ table: 'concerns', row }));
}
