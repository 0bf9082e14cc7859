import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Message } from '../../utils/domain/message.ts';
import { Format, Intent, Topic } from '../../utils/domain/values.ts';
import { aMessage } from '../support/message.ts';

/** One written mail, a line of NDJSON; its concerns are marked in the text as `[[topic|sentence]]`. */
const Written = z.object({
  language: z.string(),
  region: z.string(),
  intent: Intent,
  ordinal: z.nullable(z.number()),
  final: z.boolean(),
  subject: z.string(),
  from: z.string(),
  text: z.string(),
  company: z.optional(z.nullable(z.string())),
  role: z.optional(z.nullable(z.string())),
  place: z.optional(z.nullable(z.string())),
  people: z.optional(z.array(z.object({ name: z.string(), title: z.nullable(z.string()) }))),
  formats: z.optional(z.array(Format)),
});

/** What later lessons tell besides their intent; earlier ones leave it out. */
export type Told = Pick<z.infer<typeof Written>, 'company' | 'role' | 'place' | 'people' | 'formats'>;

/** A mail to learn from: never scored, written apart from the labelled messages by people who had read no cues. */
export type Lesson = {
  id: string;
  language: string;
  intent: Intent;
  ordinal: number | null;
  final: boolean;
  message: Message;
  concerns: readonly { quote: string; topic: Topic; start: number; end: number }[];
  told: Told;
};

const folder = join(import.meta.dirname, 'training');
const MARK = /\[\[([a-z]+)\|([^[\]]+)\]\]/g;

/** All training mails, in the order of their files and lines. A line without the right shape stops the run: it is ours. */
export function loadLessons(): Lesson[] {
  return globSync('*.ndjson', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, i) => toLesson(`${file}#${i + 1}`, line)),
    );
}

function toLesson(id: string, line: string): Lesson {
  const written = Written.safeParse(JSON.parse(line));
  if (!written.success)
    throw new Error(`${id}: ${written.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
  const { language, intent, ordinal, final, subject, from, text, region: _, ...told } = written.data;
  const { plain, concerns } = unmark(id, text);
  const [, name = null, email = null] = /^(.*?)\s*<([^<>]*)>$/.exec(from) ?? [null, from];
  return {
    id,
    language,
    intent,
    ordinal,
    final,
    message: aMessage({ id, subject, text: plain, from: { name: name || null, email } }),
    concerns,
    told,
  };
}

/** The text without its marks, and where the marked sentences then stand. */
function unmark(id: string, text: string): { plain: string; concerns: Lesson['concerns'] } {
  let plain = '';
  let last = 0;
  const concerns = [...text.matchAll(MARK)].map((match) => {
    const quote = match[2] ?? '';
    const topic = Topic.safeParse(match[1]);
    if (!topic.success) throw new Error(`${id}: no topic ${match[1]}`);
    plain += text.slice(last, match.index);
    const start = plain.length;
    plain += quote;
    last = match.index + match[0].length;
    return { quote, topic: topic.data, start, end: start + quote.length };
  });
  return { plain: plain + text.slice(last), concerns };
}

/** A sentence or two that tell an act, or hold a doubt, by themselves. */
export type Sentence = { language: string; kind: string; label: string; text: string };

/** The sentences written one by one: language, kind, label and text a line, apart by tabs. */
export const loadSentences = (): Sentence[] =>
  globSync('sentences-*.tsv', { cwd: folder })
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => {
      const [language = '', kind = '', label = '', text = ''] = line.split('\t');
      return { language, kind, label, text };
    });
