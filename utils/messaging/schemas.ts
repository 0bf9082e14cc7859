import * as z from 'zod/mini';
import { CalendarEvent, Message } from '../domain/message.ts';
import { Address } from '../domain/values.ts';

/** The shapes of what page scripts may send, parsed on receipt: a page's renderer is not trusted. */

const Short = z.string().check(z.maxLength(5000));
const Long = z.string().check(z.maxLength(400_000));

/** One message as a page shows it: no id yet, no field larger than any mail's, nothing else in it. */
const PageMessage = z.strictObject({
  ...Message.shape,
  subject: Short,
  text: Long,
  to: z.array(Address).check(z.maxLength(1000)),
  calendar: z
    .array(z.object({ ...CalendarEvent.shape, summary: Long, description: Long }))
    .check(z.maxLength(10)),
  messageId: z.nullable(Short),
  threadIds: z.array(Short).check(z.maxLength(1000)),
});

/** `site/layout`, and by which row of its table each part was found: names and numbers of our own, never the page's. */
const Layout = z.string().check(z.regex(/^[a-z/-]{1,60}$/));
const FoundRows = z.partialRecord(
  z.enum(['body', 'subject', 'from', 'to', 'date', 'place']),
  z.number().check(z.int()),
);

/** A message's number in its page, for as long as the page's script lives. */
const Place = z.number().check(z.int(), z.nonnegative(), z.maximum(100_000));

/** What a reader found in a page; see PageSight in utils/pages. `open` are the numbers on screen, oldest first. */
export const PageSight = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('messages'),
    layout: Layout,
    found: FoundRows,
    open: z.array(Place).check(z.maxLength(200)),
    messages: z.array(z.strictObject({ place: Place, message: PageMessage })).check(z.maxLength(200)),
  }),
  z.strictObject({ kind: z.literal('idle') }),
  z.strictObject({
    kind: z.literal('unread'),
    layout: Layout,
    found: FoundRows,
    reason: z.enum(['no-body', 'no-header', 'foreign-frame', 'failed']),
    host: z.nullable(z.string().check(z.maxLength(255))),
    /** The message around a frame that is closed to the page's script: its text comes from the frame's own. */
    waiting: z.nullable(PageMessage),
  }),
]);

/** frame → background: the text of a mail body in a frame of another origin than its page. */
export const FrameText = z.strictObject({ text: Long });
export type FrameText = z.infer<typeof FrameText>;

/** page → background: what is open now. Sent when it has settled and differs from what was sent before. */
export const PageReport = z.strictObject({
  url: Long,
  /** Tells one page script's numbers from another's. */
  run: z.string().check(z.maxLength(40)),
  /** Asked for by a click on this page, whether or not its site is enabled. */
  once: z.boolean(),
  outcome: PageSight,
});
export type PageReport = z.infer<typeof PageReport>;

/** popup, panel → background: an act on one tab. */
export const TabAct = z.strictObject({ tabId: z.number().check(z.int()) });
