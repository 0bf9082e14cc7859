import type { Message } from '../domain/message.ts';
import type { Reading, ReadPerson } from '../domain/reading.ts';
import type { Application, Concern, Interview, KeptMessage, Person } from '../domain/records.ts';
import { NOTHING_PLANNED } from './fold.ts';
import { employerDomain } from './match.ts';
import type { Snapshot } from './snapshot.ts';

/** Where rows get their ids and times from: the edge decides, the plan stays pure. */
export type Stamp = { now: string; newId: () => string };

/** The part that every row has. */
export const freshRow = ({ now, newId }: Stamp, id = newId()) => ({
  id,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
});

/** The message as it is kept: the same row again where it was kept before, by whatever door, read anew. */
export function keptRow(message: Message, reading: Reading, snapshot: Snapshot, stamp: Stamp): KeptMessage {
  const before = snapshot.messages.find((kept) => kept.id === message.id);
  return before
    ? { ...before, message, reading, updatedAt: stamp.now }
    : {
        ...freshRow(stamp, message.id),
        applicationId: null,
        interviewId: null,
        choices: [],
        message,
        reading,
      };
}

const STATE_AFTER: Partial<Record<Reading['intent'], Application['state']>> = {
  rejection: 'rejected',
  offer: 'offer',
};

/** The application with what this message adds: names where none was known, the sender, how it stands. */
export function applicationRow(
  { message, reading }: KeptMessage,
  id: string | null,
  snapshot: Snapshot,
  stamp: Stamp,
): Application {
  const before = snapshot.applications.find((application) => application.id === id);
  const base = before ?? {
    ...freshRow(stamp),
    company: null,
    role: null,
    domains: [],
    contact: null,
    state: 'open' as const,
  };
  const domain = reading.outgoing ? null : employerDomain(message);
  // What the person calls it in passing names nothing that is known already.
  const isInPassing = reading.outgoing && before !== undefined;
  return {
    ...base,
    company: base.company ?? (isInPassing ? null : reading.company),
    role: base.role ?? (isInPassing ? null : reading.role),
    domains: domain === null ? base.domains : [...new Set([...base.domains, domain])],
    contact: reading.outgoing ? base.contact : (message.from ?? base.contact),
    state: STATE_AFTER[reading.intent] ?? base.state,
    updatedAt: stamp.now,
  };
}

/** A person seen for the first time. */
export function personRow(read: ReadPerson, applicationId: string, stamp: Stamp): Person {
  return { ...freshRow(stamp), applicationId, ...read };
}

/** An interview of which nothing is known yet. */
export function interviewRow(applicationId: string, stamp: Stamp, over: Partial<Interview> = {}): Interview {
  return {
    ...freshRow(stamp),
    applicationId,
    ...NOTHING_PLANNED,
    ...over,
  };
}

/**
 * The message's concerns as suggestions. Their ids come from the message and their place in it, so that reading it again
 * neither doubles a suggestion nor touches one that the person has already kept, edited or dismissed.
 */
export function concernRows(kept: KeptMessage, snapshot: Snapshot, stamp: Stamp): Concern[] {
  const before = new Map(snapshot.concerns.map((concern) => [concern.id, concern]));
  return kept.reading.concerns.flatMap((read) => {
    const id = `${kept.id}:${read.start}`;
    const known = before.get(id);
    const place = { applicationId: kept.applicationId, interviewId: kept.interviewId };
    if (known)
      return known.applicationId === kept.applicationId ? [] : [{ ...known, ...place, updatedAt: stamp.now }];
    return [
      {
        ...freshRow(stamp, id),
        ...place,
        text: read.quote,
        quote: read.quote,
        messageId: kept.id,
        url: kept.message.source.url,
        voicedBy: kept.reading.outgoing
          ? null
          : (kept.message.from?.name ?? kept.message.from?.email ?? null),
        holder: read.holder,
        topic: read.topic,
        strength: read.strength,
        state: 'suggested' as const,
      },
    ];
  });
}
