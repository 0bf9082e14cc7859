import type { Interview, KeptMessage } from '../domain/records.ts';
import { foldInterview } from './fold.ts';
import { findPerson } from './people.ts';
import type { Snapshot } from './snapshot.ts';

const ARRANGING = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);

/** The interview a message belongs to; `new` where it speaks of one not on record; null where it speaks of none. */
export function interviewOf(
  kept: KeptMessage,
  applicationId: string,
  snapshot: Snapshot,
): Interview | 'new' | null {
  const known = snapshot.interviews.filter((interview) => interview.applicationId === applicationId);
  const already = known.find(({ id }) => id === kept.interviewId) ?? known.find((i) => sharesUid(i, kept));
  if (already) return already;
  return ARRANGING.has(kept.reading.intent) ? arranged(kept, known, snapshot) : spokenOf(kept, known);
}

/** By round, by time, then (for what changes an interview) the next one ahead; an invite in its conversation goes on. */
function arranged(kept: KeptMessage, known: readonly Interview[], snapshot: Snapshot): Interview | 'new' {
  const { ordinal } = kept.reading.round;
  const sameRound = known.find((interview) => ordinal !== null && interview.ordinal === ordinal);
  const sameTime = known.find((interview) => sharesStart(interview, kept));
  const exact = sameRound ?? sameTime;
  if (exact) return exact;
  const ahead = known
    .filter((interview) => isAhead(interview, kept))
    .filter((interview) => ordinal === null || interview.ordinal === null || interview.ordinal === ordinal);
  if (kept.reading.intent !== 'invite') return ahead.at(-1) ?? 'new';
  return ahead.find((interview) => sharesThread(interview, kept, snapshot)) ?? 'new';
}

/** Feedback, a rejection or an offer speaks of the last interview held; feedback tells of one even where none is known. */
function spokenOf(kept: KeptMessage, known: readonly Interview[]): Interview | 'new' | null {
  const held = known.filter((interview) => interview.status !== 'cancelled' && !isAhead(interview, kept));
  const last = held.sort((a, b) => lastStart(a).localeCompare(lastStart(b))).at(-1);
  if (last) return last;
  const { intent, heldBefore } = kept.reading;
  return intent === 'feedback' || heldBefore > 0 ? 'new' : null;
}

/** The interview as its messages now say; what no message says stays as the row has it. */
export function refold(interview: Interview, snapshot: Snapshot, now: string): Interview {
  const people = snapshot.people.filter((person) => person.applicationId === interview.applicationId);
  const messages = snapshot.messages.filter((kept) => kept.interviewId === interview.id);
  const namedIn = (kept: KeptMessage) =>
    kept.reading.people.flatMap((read) => findPerson(read, people) ?? []);
  const folded = foldInterview(messages, { people, namedIn });
  return { ...interview, ...folded, ordinal: folded.ordinal ?? interview.ordinal, updatedAt: now };
}

function sharesUid(interview: Interview, kept: KeptMessage): boolean {
  return interview.uid !== null && kept.message.calendar.some((event) => event.uid === interview.uid);
}

function sharesStart(interview: Interview, kept: KeptMessage): boolean {
  const starts = new Set(interview.slots.map((slot) => millis(slot.start)));
  return kept.reading.slots.some((slot) => starts.has(millis(slot.start)));
}

function sharesThread(interview: Interview, kept: KeptMessage, snapshot: Snapshot): boolean {
  const thread = new Set(kept.message.threadIds);
  return snapshot.messages.some(
    ({ interviewId, message }) =>
      interviewId === interview.id && message.messageId !== null && thread.has(message.messageId),
  );
}

/** Not yet held when the message was sent; an interview without a time is ahead unless a message says it was held. */
function isAhead(interview: Interview, kept: KeptMessage): boolean {
  if (interview.status === 'held') return false;
  const sent = kept.message.sent.iso ?? kept.createdAt;
  const last = lastStart(interview);
  return last === '' || millis(last) >= millis(sent);
}

const lastStart = (interview: Interview) =>
  interview.slots
    .map((slot) => slot.start)
    .sort()
    .at(-1) ?? '';

function millis(iso: string): number {
  try {
    return Temporal.Instant.from(iso).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}
