import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Answer, Concern, Debrief, Mark, Prompt } from '../../../utils/domain/records.ts';
import { undo } from '../../../utils/store/commit.ts';
import { Database } from '../../../utils/store/database.ts';
import { loadCase } from '../../../utils/store/queries.ts';

/** A database as a version of the product left it on disk. Frozen: a new version gets a new file. */
const Frozen = z.object({
  version: z.number(),
  stores: z.record(z.string(), z.string()),
  rows: z.record(z.string(), z.array(z.looseObject({ id: z.union([z.string(), z.number()]) }))),
});
type Frozen = z.infer<typeof Frozen>;

const files = import.meta.glob('../../fixtures/databases/*.json', { eager: true, import: 'default' });
const frozen = Object.values(files)
  .map((file) => Frozen.parse(file))
  .sort((a, b) => a.version - b.version);

let head: Database | null = null;
afterEach(() => head?.delete());

/** Writes the old database with the old schema, closes it, and opens it with today's. */
async function openWithToday({ version, stores, rows }: Frozen): Promise<Database> {
  const name = `version-${version}-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, each] of Object.entries(rows)) await old.table(table).bulkPut(each);
  old.close();
  head = new Database(name);
  return head;
}

test('every version has its frozen example, today’s too', () => {
  head = new Database(`head-${crypto.randomUUID()}`);
  expect(frozen.map(({ version }) => version)).toEqual(Array.from({ length: head.verno }, (_, i) => i + 1));
});

describe.each(frozen.map((each) => [each.version, each] as const))('version %i', (_version, old) => {
  test('opens with everything in it as it was', async () => {
    const db = await openWithToday(old);
    for (const [table, rows] of Object.entries(old.rows)) {
      const now = await db.table(table).toArray();
      expect(now).toHaveLength(rows.length);
      for (const row of rows) expect(await db.table(table).get(row.id)).toMatchObject(row);
    }
  });

  test('has rows of today’s shapes', async () => {
    const db = await openWithToday(old);
    const shapes = { answers: Answer, concerns: Concern, debriefs: Debrief, marks: Mark, prompts: Prompt };
    for (const [table, shape] of Object.entries(shapes))
      for (const row of await db.table(table).toArray())
        expect(z.safeParse(shape, row).error?.issues).toBe(undefined);
  });

  test('its last act can still be undone, and leaves whole rows', async () => {
    const db = await openWithToday(old);
    await undo(db, 7, '2026-03-08T10:00:00Z');
    for (const row of await db.answers.toArray())
      expect(z.safeParse(Answer, row).error?.issues).toBe(undefined);
    if (old.version < 3) expect(await db.answers.get('answer:i:c')).toMatchObject({ cameUp: null });
  });

  test('its application can be read, without what is in the trash', async () => {
    const owned = await loadCase(await openWithToday(old), 'a');
    expect(owned?.concerns.map(({ id }) => id)).toEqual(['c']);
    expect(owned?.answers.map(({ text }) => text)).toContain('In 2024 I owned 3.2 million.');
  });
});
