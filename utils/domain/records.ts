import * as z from 'zod/mini';
import { Message } from './message.ts';
import { Reading, Slot } from './reading.ts';
import { Address, Family, Format, Holder, Topic } from './values.ts';

/** Rows as they are kept. Every row has an id of its own; times are ISO instants; a delete is soft (`deletedAt`). */

const row = {
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: z.nullable(z.string()),
};

/** One candidacy: company + role. Owns everything below. */
export const Application = z.object({
  ...row,
  company: z.nullable(z.string()),
  role: z.nullable(z.string()),
  /** Registrable domains of the people that wrote for it. */
  domains: z.array(z.string()),
  /** The recruiter or coordinator last heard from. */
  contact: z.nullable(Address),
  state: z.enum(['open', 'offer', 'rejected', 'closed']),
});
export type Application = z.infer<typeof Application>;

/**
 * One fact of an Interview that moved. `from`/`to` are the words shown (times: ISO with offset, several with commas; null:
 * nothing); `messageId` says who told us.
 */
export const Change = z.object({
  field: z.enum(['time', 'people', 'place', 'link', 'status', 'round']),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  seenAt: z.string(),
  messageId: z.nullable(z.string()),
  /** A time's IANA zone, where one is known. */
  zone: z.optional(z.nullable(z.string())),
  /** Whose conversation it is, where the interview has several. */
  about: z.optional(z.array(z.string())),
});
export type Change = z.infer<typeof Change>;

/** A fact on which two messages differ though neither says that it moved: the person decides. Values as in a Change. */
export const Question = z.object({
  field: z.enum(['time', 'place']),
  said: z.array(z.object({ value: z.string(), messageId: z.string(), zone: z.nullable(z.string()) })),
});
export type Question = z.infer<typeof Question>;

/** One round of an Application. */
export const Interview = z.object({
  ...row,
  applicationId: z.string(),
  ordinal: z.nullable(z.number()),
  final: z.boolean(),
  formats: z.array(Format),
  /** `held`: known only because a message speaks of it, or its end has passed. */
  status: z.enum(['offered', 'planned', 'cancelled', 'held']),
  slots: z.array(Slot),
  personIds: z.array(z.string()),
  place: z.nullable(z.string()),
  link: z.nullable(z.string()),
  uid: z.nullable(z.string()),
  sequence: z.number(),
  stamp: z.nullable(z.string()),
  /** Messages it was read from, oldest first. */
  messageIds: z.array(z.string()),
  changes: z.array(Change),
  /** Absent where all messages agree. */
  questions: z.optional(z.array(Question)),
  /** Up to when (`seenAt`) the person has taken note of changes; absent where of none. */
  notedAt: z.optional(z.string()),
});
export type Interview = z.infer<typeof Interview>;

/** An interviewer of an Application. */
export const Person = z.object({
  ...row,
  applicationId: z.string(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  title: z.nullable(z.string()),
  family: z.nullable(Family),
});
export type Person = z.infer<typeof Person>;

export const ConcernState = z.enum(['suggested', 'open', 'prepared', 'raised', 'resolved', 'dismissed']);
export type ConcernState = z.infer<typeof ConcernState>;

/** A doubt or an open point. `text` is what the person reads and may edit; `quote` stays as it was found. */
export const Concern = z.object({
  ...row,
  /** Null while we don't know which application it belongs to: the screen asks. */
  applicationId: z.nullable(z.string()),
  interviewId: z.nullable(z.string()),
  text: z.string(),
  quote: z.nullable(z.string()),
  /** The kept message that the quote is a slice of; null for the person's own words and selections. */
  messageId: z.nullable(z.string()),
  /** Address of the page it was captured on, where there was one. */
  url: z.nullable(z.string()),
  /** Who voiced it, as far as known. */
  voicedBy: z.nullable(z.string()),
  holder: Holder,
  topic: Topic,
  strength: z.number(),
  state: ConcernState,
  /** The later message, and its exact words, by which nothing is left of it; stays where the person reopened it. */
  settledBy: z.optional(z.object({ messageId: z.string(), quote: z.string() })),
});
export type Concern = z.infer<typeof Concern>;

/** The candidate's own record after an interview. Every line is optional and kept as typed. */
export const Debrief = z.object({
  ...row,
  interviewId: z.string(),
  applicationId: z.string(),
  entries: z.array(
    z.object({
      id: z.string(),
      asked: z.string(),
      said: z.string(),
      /** 1 (badly) to 5 (well); null where not rated. */
      went: z.nullable(z.number()),
      better: z.string(),
    }),
  ),
  /** What I still want to know: one a line. */
  toAsk: z.string(),
  /** What I told them (pay, notice, reasons, figures): one a line. */
  told: z.string(),
});
export type Debrief = z.infer<typeof Debrief>;

/** An answer told as a story, each part optional and kept as typed; `bridge` leads from it back to this job. */
export const Story = z.object({
  situation: z.string(),
  action: z.string(),
  result: z.string(),
  number: z.string(),
  bridge: z.string(),
});
export type Story = z.infer<typeof Story>;

/** What the person added to a derived FollowUp, under its stable id. */
export const Answer = z.object({
  ...row,
  applicationId: z.string(),
  interviewId: z.string(),
  followUpId: z.string(),
  /** Free words; the story stands beside them, either may be empty. */
  text: z.string(),
  story: Story,
  /** Whether it was asked (or, for a question of the person's own, whether they asked it). */
  cameUp: z.nullable(z.boolean()),
  /** Ids of people who have heard it; null while the person has not said. */
  toldTo: z.nullable(z.array(z.string())),
});
export type Answer = z.infer<typeof Answer>;

/**
 * A FollowUp as it was put before the person ahead of an interview: written when it is shown, never changed by what
 * happens afterwards. What came of it is in the Answer under the same id; together they are the record.
 */
export const Prompt = z.object({
  ...row,
  applicationId: z.string(),
  interviewId: z.string(),
  followUpId: z.string(),
  concernId: z.nullable(z.string()),
  ruleId: z.string(),
  topic: Topic,
  /** Of the person who was expected to ask; null for nobody in particular. */
  family: z.nullable(Family),
  direction: z.enum(['asked', 'ask']),
  question: z.string(),
  /** 0..1, as it was foretold. */
  likelihood: z.number(),
});
export type Prompt = z.infer<typeof Prompt>;

/** What happened, written during the day. Never mixed with preparation. */
export const Note = z.object({
  ...row,
  applicationId: z.string(),
  interviewId: z.string(),
  slotStart: z.nullable(z.string()),
  text: z.string(),
});
export type Note = z.infer<typeof Note>;

/**
 * One tap of the ten-second log: something that was asked in a slot of the day, written down as it happened. Its slot and
 * who was in the room stay as they were, whatever moves afterwards.
 */
export const Mark = z.object({
  ...row,
  applicationId: z.string(),
  interviewId: z.string(),
  slotStart: z.string(),
  personIds: z.array(z.string()),
  /** The follow-up that came up, with the concern it rests on; both null where the person wrote what was asked. */
  followUpId: z.nullable(z.string()),
  concernId: z.nullable(z.string()),
  /** The follow-up's question, or the person's own words. */
  text: z.string(),
  topic: Topic,
  /** Whether the answer went badly. */
  badly: z.boolean(),
});
export type Mark = z.infer<typeof Mark>;

/** What is said of a follow-up in a slot: it came up, it went badly, or (null) neither after all. */
export type Outcome = 'came-up' | 'went-badly' | null;

/** A message about an interview, kept whole with what was read in it. Its `id` is the message's own. */
export const KeptMessage = z.object({
  ...row,
  /** Null while it fits several applications: the screen asks. */
  applicationId: z.nullable(z.string()),
  interviewId: z.nullable(z.string()),
  /** Applications it may belong to, best first, while the person has not chosen. */
  choices: z.array(z.string()),
  message: Message,
  reading: Reading,
  /** Facts of this message that do not hold: the person has said so. */
  overruled: z.optional(z.array(z.enum(['time', 'place']))),
});
export type KeptMessage = z.infer<typeof KeptMessage>;
