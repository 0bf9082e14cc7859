import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Message } from '../../../utils/domain/message.ts';
import { Holder, Intent, Topic } from '../../../utils/domain/values.ts';
import { readEml } from '../load.ts';

const LabelledConcern = z.object({ quote: z.string(), holder: Holder, topic: Topic });

/** What must come up: any of its quotes will do, for they say one point; `grade` 1..3 is how surely. */
const MustComeUp = z.object({
  quote: z.string(),
  also: z._default(z.array(z.string()), []),
  askers: z.array(z.string()),
  grade: z.number(),
});
export type MustComeUp = z.infer<typeof MustComeUp>;

const Label = z.object({
  language: z.string(),
  zone: z.string(),
  me: z.string(),
  messages: z.array(
    z.object({
      file: z.string(),
      intent: Intent,
      ordinal: z.nullable(z.number()),
      final: z.boolean(),
      concerns: z.array(LabelledConcern),
    }),
  ),
  invite: z.string(),
  mustComeUp: z.array(MustComeUp),
  mustNot: z.array(z.string()),
});
type Label = z.infer<typeof Label>;
export type LabelledMessage = Label['messages'][number] & { message: Message };

/** One mailbox of one person, written by somebody who knew neither rules nor code. Even numbers tune, odd ones are frozen. */
export type LabelledStory = Omit<Label, 'messages'> & {
  id: string;
  half: 'tune' | 'test';
  messages: LabelledMessage[];
};

const folder = join(import.meta.dirname, '../stories');

/** All stories in the order of their numbers. A label without the right shape stops the run: it is ours. */
export async function loadStories(): Promise<LabelledStory[]> {
  const stories: LabelledStory[] = [];
  for (const path of globSync('*/story.json', { cwd: folder }).sort()) {
    const id = path.split(/[/\\]/)[0] ?? '';
    const label = Label.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
    const messages: LabelledMessage[] = [];
    for (const each of label.messages) {
      const message = await readEml(join(folder, id, each.file));
      if (!message) throw new Error(`${id}/${each.file} could not be read`);
      messages.push({ ...each, message });
    }
    stories.push({ ...label, id, half: Number(id.slice(0, 2)) % 2 === 0 ? 'tune' : 'test', messages });
  }
  return stories;
}

/** A hash over the test half, labels and mails: it changes when anybody touches what is frozen. */
export function hashOfTestStories(): string {
  const hash = createHash('sha256');
  for (const path of globSync('*/*.{json,eml}', { cwd: folder }).sort())
    if (Number(path.slice(0, 2)) % 2 === 1) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest('hex').slice(0, 16);
}

/** The hash as it was when the stories were frozen. */
export const frozenHash = () => readFileSync(join(folder, 'FROZEN'), 'utf8').trim();
