import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import type { Message } from '../../utils/domain/message.ts';
import { Format, Holder, Intent, Topic } from '../../utils/domain/values.ts';
import { openFile } from '../../utils/files/index.ts';

/** What a message is expected to be understood as: the object of the inspect contract. */
export const Expected = z.object({
  intent: Intent,
  round: z.object({ ordinal: z.nullable(z.number()), final: z.boolean(), formats: z.array(Format) }),
  company: z.nullable(z.string()),
  role: z.nullable(z.string()),
  slots: z.array(
    z.object({
      start: z.string(),
      end: z.nullable(z.string()),
      zone: z.nullable(z.string()),
      status: z.enum(['fixed', 'offered']),
    }),
  ),
  people: z.array(
    z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()), title: z.nullable(z.string()) }),
  ),
  place: z.nullable(z.string()),
  link: z.nullable(z.string()),
  concerns: z.array(z.object({ quote: z.string(), holder: Holder, topic: Topic })),
});
export type Expected = z.infer<typeof Expected>;

const Label = z.object({
  family: z.string(),
  language: z.string(),
  region: z.string(),
  zone: z.string(),
  me: z.string(),
  expect: Expected,
});

/** Messages from here on were written last, by people who had read neither the cues nor the code: they are frozen. */
const FIRST_FROZEN = 700;

/** One labelled message. `half`: those before FIRST_FROZEN may be read and learnt from; the rest only gives totals. */
export type Labelled = z.infer<typeof Label> & { id: string; half: 'tune' | 'test'; message: Message };

const folder = join(import.meta.dirname, 'messages');
const isFrozen = (path: string) => Number(path.slice(0, 3)) >= FIRST_FROZEN;

/** All labelled messages in the order of their numbers. A label without the right shape stops the run: it is ours. */
export async function loadMessages(): Promise<Labelled[]> {
  const labelled: Labelled[] = [];
  for (const path of globSync('*.json', { cwd: folder }).sort()) {
    const id = basename(path, '.json');
    const label = Label.safeParse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
    if (!label.success)
      throw new Error(`${path}: ${label.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
    const message = await readEml(join(folder, `${id}.eml`));
    if (!message) throw new Error(`${id}.eml could not be read`);
    labelled.push({ ...label.data, id, half: isFrozen(id) ? 'test' : 'tune', message });
  }
  return labelled;
}

/** The only (or first) message of a file; null where it can't be read. */
export async function readEml(path: string): Promise<Message | null> {
  for await (const { result } of openFile(new Blob([readFileSync(path)]), path))
    return result.ok ? result.value : null;
  return null;
}

/** A hash over the test half, labels and mails: it changes when anybody touches what is frozen. */
export function hashOfTestHalf(): string {
  const hash = createHash('sha256');
  for (const path of globSync('*.{json,eml}', { cwd: folder }).sort())
    if (isFrozen(path)) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 16);
}
