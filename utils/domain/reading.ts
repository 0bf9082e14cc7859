import * as z from 'zod/mini';
import { Address, Family, Format, Holder, Intent, Topic } from './values.ts';

/** Why something was decided: the cue in plain words and the exact slice it was found in. */
export const Reason = z.object({ cue: z.string(), quote: z.string() });
export type Reason = z.infer<typeof Reason>;

/** Which round is being arranged. `ordinal` null where it cannot be known; `final` where the text says so. */
export const Round = z.object({
  ordinal: z.nullable(z.number()),
  final: z.boolean(),
  formats: z.array(Format),
});
export type Round = z.infer<typeof Round>;

/**
 * One conversation in an interview. `start` and `end` are ISO 8601 with offset, to the minute; `zone` is IANA, null
 * where nothing said it (the offset is then the reader's own zone's). `words` is the exact slice it was read from.
 */
export const Slot = z.object({
  start: z.string(),
  end: z.nullable(z.string()),
  zone: z.nullable(z.string()),
  status: z.enum(['fixed', 'offered']),
  words: z.string(),
  /** Names (as in the reading's people) that this slot's own line mentions. */
  with: z.array(z.string()),
});
export type Slot = z.infer<typeof Slot>;

/** An interviewer as the message names them; `family` follows from the title. */
export const ReadPerson = z.object({
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  title: z.nullable(z.string()),
  family: z.nullable(Family),
});
export type ReadPerson = z.infer<typeof ReadPerson>;

/** A sentence that holds a doubt. `quote` is `text.slice(start, end)`; strength is 0..1. */
export const ReadConcern = z.object({
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  holder: Holder,
  topic: Topic,
  strength: z.number(),
});
export type ReadConcern = z.infer<typeof ReadConcern>;

/** A fact on which the calendar part and the body differ; shown, never averaged. */
export const Conflict = z.object({ field: z.string(), calendar: z.string(), body: z.string() });
export type Conflict = z.infer<typeof Conflict>;

/** What we understood of a Message: a pure function of it, the clock, and what is known. */
export const Reading = z.object({
  messageId: z.string(),
  intent: Intent,
  /** Calibrated: of all readings said with 0.8, eight in ten are right. */
  confidence: z.number(),
  /** Whether the message is about a job interview of this person's at all; false is dropped and never kept. */
  about: z.boolean(),
  /** Written by the person themself. */
  outgoing: z.boolean(),
  round: Round,
  company: z.nullable(z.string()),
  role: z.nullable(z.string()),
  slots: z.array(Slot),
  people: z.array(ReadPerson),
  /** Who wrote: the recruiter or coordinator to answer to. */
  sender: z.nullable(Address),
  place: z.nullable(z.string()),
  link: z.nullable(z.string()),
  concerns: z.array(ReadConcern),
  /** How many earlier interviews with this employer the text itself speaks of. */
  heldBefore: z.number(),
  conflicts: z.array(Conflict),
  why: z.array(Reason),
});
export type Reading = z.infer<typeof Reading>;

/** What is already known of one application when a message is read. Dates are ISO instants. */
export type KnownApplication = {
  id: string;
  company: string | null;
  role: string | null;
  /** Registrable domains of the people that wrote for it. */
  domains: readonly string[];
  /** Message-IDs of its kept messages. */
  threadIds: readonly string[];
  interviews: readonly KnownInterview[];
};

/** One interview already on record. */
export type KnownInterview = {
  id: string;
  ordinal: number | null;
  at: string | null;
  uid: string | null;
  cancelled: boolean;
  /** Known to have taken place because a message speaks of it, whatever `at` says. */
  held: boolean;
};

/** What a reading depends on besides the message. Nothing is taken from the air. */
export type ReadingContext = {
  /** ISO instant; used for relative dates only where the message itself has no date. */
  now: string;
  /** IANA zone of the person: used where nothing says a zone. */
  zone: string;
  /** The person's own addresses, lower case. */
  me: readonly string[];
  known: readonly KnownApplication[];
};
