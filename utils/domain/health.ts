import * as z from 'zod/mini';

/** Of one site's layout: how often it was read and not, what was lacking, and when last. Never a word of any page. */
export const LayoutHealth = z.object({
  /** Messages that were read. */
  read: z.number(),
  /** Of these, how many had no sender's address, no date that could be told, no subject. */
  lacking: z.object({ sender: z.number(), date: z.number(), subject: z.number() }),
  /** How often a message was open and nothing could be read, by reason. */
  unread: z.record(z.string(), z.number()),
  /** By which row of the site's table each part was found last; -1 by none. */
  found: z.record(z.string(), z.number()),
  /** Last day on which anything was counted, `YYYY-MM-DD`. */
  day: z.string(),
});
export type LayoutHealth = z.infer<typeof LayoutHealth>;

/** By `site/layout`. */
export const Health = z.record(z.string(), LayoutHealth);
export type Health = z.infer<typeof Health>;

/** What is counted of one look at a page. */
export type Counted = {
  layout: string;
  found: Record<string, number>;
  messages: readonly { sender: boolean; date: boolean; subject: boolean }[];
  unread: string | null;
};

const NEW: LayoutHealth = {
  read: 0,
  lacking: { sender: 0, date: 0, subject: 0 },
  unread: {},
  found: {},
  day: '',
};

/** The counts with one more look added. */
export function addToHealth(health: Health, counted: Counted, day: string): Health {
  const before = health[counted.layout] ?? NEW;
  const lacks = (part: 'sender' | 'date' | 'subject') =>
    before.lacking[part] + counted.messages.filter((each) => !each[part]).length;
  const { unread } = counted;
  const after: LayoutHealth = {
    read: before.read + counted.messages.length,
    lacking: { sender: lacks('sender'), date: lacks('date'), subject: lacks('subject') },
    unread:
      unread === null ? before.unread : { ...before.unread, [unread]: (before.unread[unread] ?? 0) + 1 },
    found: counted.found,
    day,
  };
  return { ...health, [counted.layout]: after };
}

/** The counts as plain text for a report: layouts, numbers and versions, nothing of any page. */
export function healthReport(health: Health, about: { version: string; browser: string }): string {
  const lines = Object.entries(health)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([layout, { read, lacking, unread, found, day }]) =>
      [
        layout,
        `read ${read}`,
        `lacking ${words(lacking)}`,
        `unread ${words(unread)}`,
        `rows ${words(found)}`,
        `last ${day}`,
      ].join(' | '),
    );
  return [`Second Round ${about.version}, ${about.browser}`, ...lines].join('\n');
}

const words = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';
