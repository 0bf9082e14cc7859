import * as z from 'zod/mini';
import { Topic } from './values.ts';

/** Who will likely ask: a person of the interview, else only a role, else nobody in particular. */
export const Asker = z.object({ personId: z.nullable(z.string()), label: z.string() });
export type Asker = z.infer<typeof Asker>;

/** A predicted question for an Interview: derived, never stored. */
export const FollowUp = z.object({
  /** Stable across runs: interview, rule and concern (or topic) make it. */
  id: z.string(),
  ruleId: z.string(),
  question: z.string(),
  /** The concern it rests on; null only for general prompts. */
  concernId: z.nullable(z.string()),
  quote: z.nullable(z.string()),
  messageId: z.nullable(z.string()),
  topic: Topic,
  /** 0..1 */
  likelihood: z.number(),
  askedBy: z.nullable(Asker),
  /** One plain sentence. */
  why: z.string(),
  /** Whether they ask me, or I ask them. */
  direction: z.enum(['asked', 'ask']),
  /** What the day's log did to it: `again` went badly and will be tested, `risen` is near to what did, `fallen` was asked. */
  shift: z.optional(z.enum(['again', 'risen', 'fallen'])),
});
export type FollowUp = z.infer<typeof FollowUp>;
