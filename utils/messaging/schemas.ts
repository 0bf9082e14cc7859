import * as z from 'zod/mini';
import { Message } from '../domain/message.ts';

/** The shapes of what page scripts may send, parsed on receipt: a page's renderer is not trusted. */

/** One message as a page shows it: no id yet, text capped. */
const PageMessage = z.object({ ...Message.shape, text: z.string().check(z.maxLength(400_000)) });

/** `site/layout`, and by which row of its table each part was found: names and numbers of our own, never the page's. */
const Layout = z.string().check(z.regex(/^[a-z/-]{1,60}$/));
const FoundRows = z.record(z.string().check(z.regex(/^[a-z]{1,20}$/)), z.number().check(z.int()));

/** What a reader found in a page; see PageOutcome in utils/pages. */
export const PageOutcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('messages'),
    layout: Layout,
    found: FoundRows,
    messages: z.array(PageMessage).check(z.maxLength(100)),
  }),
  z.object({ kind: z.literal('idle') }),
  z.object({
    kind: z.literal('unread'),
    layout: Layout,
    found: FoundRows,
    reason: z.enum(['no-body', 'no-header', 'foreign-frame', 'failed']),
    host: z.nullable(z.string()),
  }),
]);

/** page → background: what is open now. Sent when it has settled and differs from what was sent before. */
export const PageReport = z.object({ url: z.string(), outcome: PageOutcome });
export type PageReport = z.infer<typeof PageReport>;
