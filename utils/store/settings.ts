import * as z from 'zod/mini';
import type { Database } from './database.ts';

/** What the person set, and small facts about what they have already seen. Every field has a default. */
export const Settings = z.object({
  /** Their own addresses: mail from these is their own. */
  me: z._default(z.array(z.string()), []),
  /** Whether the first screen has been seen to its end. */
  welcomed: z._default(z.boolean(), false),
  /** Ids of advice lines that were put away. */
  dismissedAdvice: z._default(z.array(z.string()), []),
  /** Debriefs put off, by interview id: until which ISO instant not to ask; null for not at all. */
  debriefsPutOff: z._default(z.record(z.string(), z.nullable(z.string())), {}),
});
export type Settings = z.infer<typeof Settings>;

/** All settings; a value that no longer fits its shape falls back to its default. */
export async function loadSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  const stored = Object.fromEntries(rows.map(({ id, value }) => [id, value]));
  const fitting = Object.entries(Settings.shape).flatMap(([name, shape]) => {
    const parsed = shape.safeParse(stored[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return Settings.parse(Object.fromEntries(fitting));
}

/** Sets one setting. */
export async function saveSetting<K extends keyof Settings>(
  db: Database,
  name: K,
  value: Settings[K],
): Promise<void> {
  await db.settings.put({ id: name, value });
}
