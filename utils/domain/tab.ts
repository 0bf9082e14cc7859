import * as z from 'zod/mini';

/**
 * What the extension knows of one browser tab, kept only as long as the browser session.
 * - `off`: a web page whose site is not enabled (`origin` to enable).
 * - `idle`: an enabled site with no message open.
 * - `unread`: a message seems open, yet it could not be read: `reason` is a code for the screen's sentence; `host` is
 *   the frame's host where the body stands in a frame of another site.
 * - `unrelated`: a message is open and is not about an interview; nothing of it was kept.
 * - `read`: the message is kept under `messageId`; the newest first where a conversation shows several.
 * - `none`: not a web page.
 */
export const TabState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('off'), origin: z.string() }),
  z.object({ kind: z.literal('idle'), origin: z.string() }),
  z.object({
    kind: z.literal('unread'),
    origin: z.string(),
    reason: z.enum(['no-body', 'no-header', 'foreign-frame', 'orphaned', 'failed']),
    host: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('unrelated'), origin: z.string() }),
  z.object({ kind: z.literal('read'), origin: z.string(), messageIds: z.array(z.string()) }),
]);
export type TabState = z.infer<typeof TabState>;
