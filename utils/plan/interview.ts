import type { Interview, KeptMessage } from '../domain/records.ts';
import { foldInterview } from './fold.ts';
import { sentAt } from './order.ts';
import { findPerson } from './people.ts';
import type { Snapshot } from './snapshot.ts';

const ARRANGING = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);

/** The interview a message belongs to; `new` where it speaks of one not on record; null where it speaks of none. */
export function interviewOf(
  kept: KeptMessage,
  applicationId: string,
  snapshot: Snapshot,
): Interview | 'new' | null {
  const known = snapshot.interviews
    .filter((interview) => interview.applicationId === applicationId)
    .sort((a, b) => lastStart(a).localeCompare(lastStart(b)) || a.createdAt.localeCompare(b.createdAt));
  const already =
    known.find(({ id }) => id === kept.interviewId) ??
    known.find((each) => sharesEvent(each, kept, snapshot));
  if (already) return already;
  return ARRANGING.has(kept.reading.intent) ? arranged(kept, known, snapshot) : spokenOf(kept, known);
}

/**
 * By round, by time, by day; then (for what changes an interview) the next one ahead. An invite goes on in its conversation,
 * and begins an interview of which only later mails came in before it.
 */
function arranged(kept: KeptMessage, known: readonly Interview[], snapshot: Snapshot): Interview | 'new' {
  const { ordinal } = kept.reading.round;
  const sameRound = known.find((interview) => ordinal !== null && interview.ordinal === ordinal);
  const possible = known.filter(
    (each) => ordinal === null || each.ordinal === null || each.ordinal === ordinal,
  );
  const exact =
    sameRound ??
    known.find((interview) => sharesStart(interview, kept)) ??
    possible.find((interview) => sharesDay(interview, kept));
  if (exact) return exact;
  const ahead = possible.filter((interview) => isAhead(interview, kept));
  const inThread = ahead.find((interview) => sharesThread(interview, kept, snapshot));
  if (kept.reading.intent !== 'invite') return inThread ?? ahead.at(-1) ?? 'new';
  return inThread ?? possible.find((interview) => lacksInvite(interview, kept, snapshot)) ?? 'new';
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

const messagesOf = ({ id }: Interview, { messages }: Snapshot) =>
  messages.filter(({ interviewId }) => interviewId === id);

/** Of the same calendar event as any of its messages: a day may have one event a conversation. */
function sharesEvent(interview: Interview, kept: KeptMessage, snapshot: Snapshot): boolean {
  const uids = new Set(kept.message.calendar.flatMap(({ uid }) => uid ?? []));
  if (interview.uid !== null && uids.has(interview.uid)) return true;
  return messagesOf(interview, snapshot).some(({ message }) =>
    message.calendar.some(({ uid }) => uid !== null && uids.has(uid)),
  );
}

/** Nobody has two rounds on one day: another time of that day is another conversation of it. */
function sharesDay(interview: Interview, kept: KeptMessage): boolean {
  const fixed = ({ slots }: Pick<Interview, 'slots'>) =>
    slots.filter(({ status }) => status === 'fixed').map(({ start }) => start.slice(0, 10));
  const days = new Set(fixed(interview));
  return interview.status !== 'held' && fixed(kept.reading).some((day) => days.has(day));
}

/** Begun by a reschedule, a confirmation or a cancel that was sent after this invite, which is then what they speak of. */
function lacksInvite(interview: Interview, kept: KeptMessage, snapshot: Snapshot): boolean {
  const own = messagesOf(interview, snapshot).filter(({ id }) => id !== kept.id);
  return (
    own.length > 0 &&
    own.every((each) => sentAt(each) > sentAt(kept) && ARRANGING.has(each.reading.intent)) &&
    own.every(({ reading }) => reading.intent !== 'invite')
  );
}

function sharesStart(interview: Interview, kept: KeptMessage): boolean {
  const starts = new Set(interview.slots.map((slot) => millis(slot.start)));
  return kept.reading.slots.some((slot) => starts.has(millis(slot.start)));
}

function sharesThread(interview: Interview, kept: KeptMessage, snapshot: Snapshot): boolean {
  const mine = new Set([kept.message.messageId, ...kept.message.threadIds].filter((id) => id !== null));
  return messagesOf(interview, snapshot).some(({ message }) =>
    [message.messageId, ...message.threadIds].some((id) => id !== null && mine.has(id)),
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
