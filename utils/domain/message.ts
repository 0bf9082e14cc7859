import * as z from 'zod/mini';
import { Address } from './values.ts';

/**
 * A point in time as a calendar gives it: wall clock, the IANA zone it is in, and the words it came from.
 * `local` is `YYYY-MM-DD` (all day) or `YYYY-MM-DDTHH:MM:SS`; a UTC time has zone `UTC`, one of an invented zone the offset that
 * its file gives (`+01:00`); zone null means floating
 * or a zone name that we cannot resolve (then `words` still holds it).
 */
export const CalendarTime = z.object({
  local: z.string(),
  zone: z.nullable(z.string()),
  words: z.string(),
});
export type CalendarTime = z.infer<typeof CalendarTime>;

/** One VEVENT (RFC 5545) with what iTIP (RFC 5546) needs to order its versions. */
export const CalendarEvent = z.object({
  /** REQUEST, CANCEL, COUNTER, REPLY, PUBLISH … upper case; null where the file has none. */
  method: z.nullable(z.string()),
  uid: z.nullable(z.string()),
  sequence: z.number(),
  /** DTSTAMP as an ISO instant. */
  stamp: z.nullable(z.string()),
  recurrenceId: z.nullable(z.string()),
  /** CONFIRMED, TENTATIVE, CANCELLED; null where absent. */
  status: z.nullable(z.string()),
  summary: z.string(),
  description: z.string(),
  location: z.nullable(z.string()),
  url: z.nullable(z.string()),
  start: z.nullable(CalendarTime),
  end: z.nullable(CalendarTime),
  organizer: z.nullable(Address),
  /** Everyone invited but rooms and resources, in the file's order. */
  attendees: z.array(Address),
});
export type CalendarEvent = z.infer<typeof CalendarEvent>;

/** Where a message came from, and how to get back to it. */
export const MessageSource = z.object({
  kind: z.enum(['page', 'file', 'paste']),
  /** Page: the site id of its reader; file: the file's name as given (`path#N` in an mbox); paste: null. */
  name: z.nullable(z.string()),
  /** The page's address; null for files and pastes. */
  url: z.nullable(z.string()),
});
export type MessageSource = z.infer<typeof MessageSource>;

/** When a message was sent: an ISO 8601 instant with offset where known, else null and only the words on screen. */
export const SentAt = z.object({ iso: z.nullable(z.string()), words: z.nullable(z.string()) });
export type SentAt = z.infer<typeof SentAt>;

/**
 * One mail or calendar event as plain data; the same shape from a page, an .eml, an .ics or a paste.
 *
 * `text` is the body in lines, LF only. Structure is kept as plain mail conventions, so that one set of rules reads
 * every door: a blank line between paragraphs, `> ` before each line of a block quote (one per depth), `- ` before a
 * list item, a tab between the cells of a table row, `-- ` on its own line before a signature that the markup names.
 * Every quote of the product is an exact slice of `text` (or of `subject`).
 */
export const Message = z.object({
  /** The same for the same mail through any door where a Message-ID exists; else a hash of its content. */
  id: z.string(),
  source: MessageSource,
  subject: z.string(),
  from: z.nullable(Address),
  to: z.array(Address),
  sent: SentAt,
  text: z.string(),
  calendar: z.array(CalendarEvent),
  /** Header facts that hint at kind and thread; all lower-cased names' values, null or empty where unknown (pages). */
  messageId: z.nullable(z.string()),
  threadIds: z.array(z.string()),
  bulk: z.boolean(),
  /** True where the door could not give the whole text (clipped, trimmed): absence then proves nothing. */
  partial: z.boolean(),
  /** True where a page names a calendar file that it does not let us read. */
  namesCalendarFile: z.optional(z.boolean()),
});
export type Message = z.infer<typeof Message>;
