import type { CalendarEvent } from '../domain/message.ts';
import type { KeptMessage } from '../domain/records.ts';

/** The event of a message that moves the plan: the newest version by SEQUENCE, then by DTSTAMP. */
export function leadingEvent(kept: KeptMessage): CalendarEvent | null {
  return [...kept.message.calendar].sort(byVersion).at(-1) ?? null;
}

/** RFC 5546 2.1.5: SEQUENCE first, then DTSTAMP. */
export function byVersion(a: CalendarEvent, b: CalendarEvent): number {
  return a.sequence - b.sequence || instant(a.stamp) - instant(b.stamp);
}

/**
 * The messages of one interview in the order in which they were meant, whatever the order they came in.
 * Time orders them (DTSTAMP, else the sent date); but a request never counts as older than one with a lower SEQUENCE of the
 * same event, whatever its stamp says. A cancel goes by its stamp alone: some organisers send it with an old SEQUENCE.
 */
export function inOrder(messages: readonly KeptMessage[]): KeptMessage[] {
  const moments = new Map(messages.map((kept) => [kept.id, momentOf(kept, messages)]));
  const moment = (kept: KeptMessage) => moments.get(kept.id) ?? 0;
  return [...messages].sort(
    (a, b) => moment(a) - moment(b) || sequenceOf(a) - sequenceOf(b) || a.id.localeCompare(b.id),
  );
}

function momentOf(kept: KeptMessage, messages: readonly KeptMessage[]): number {
  const event = leadingEvent(kept);
  if (!event || isCancel(event)) return ownMoment(kept);
  const earlier = messages.filter((other) => {
    const theirs = leadingEvent(other);
    return theirs && !isCancel(theirs) && theirs.uid === event.uid && theirs.sequence <= event.sequence;
  });
  return Math.max(...earlier.map(ownMoment), ownMoment(kept));
}

function ownMoment(kept: KeptMessage): number {
  return instant(leadingEvent(kept)?.stamp ?? kept.message.sent.iso ?? kept.createdAt);
}

const sequenceOf = (kept: KeptMessage) => leadingEvent(kept)?.sequence ?? -1;

const isCancel = (event: CalendarEvent) => event.method === 'CANCEL' || event.status === 'CANCELLED';

/** When a message was sent, in milliseconds since the epoch; when it came in where it says no date. */
export const sentAt = ({ message, createdAt }: KeptMessage): number => instant(message.sent.iso ?? createdAt);

/** Milliseconds since the epoch; 0 where there is no readable instant. */
export function instant(iso: string | null): number {
  try {
    return iso === null ? 0 : Temporal.Instant.from(iso).epochMilliseconds;
  } catch {
    return 0;
  }
}
