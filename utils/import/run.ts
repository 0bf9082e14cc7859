import type { Message } from '../domain/message.ts';
import type { Result } from '../domain/result.ts';
import { openFile, parsePaste } from '../files/index.ts';
import { type Edge, keepMessage } from '../store/actions.ts';
import { undo } from '../store/commit.ts';
import { emptyProgress, type ImportEvent, type ImportProgress } from './protocol.ts';

/** How many failures and messages are named; the rest are only counted. */
const NAMED = 100;

type Tell = (event: ImportEvent) => void;
type Item = { name: string; result: Result<Message>; done: number };

/**
 * Reads files one message at a time and keeps what is about an interview; a message that can't be read is named and the
 * rest goes on. A cancel takes back what was kept so far, as one act.
 */
export async function importFiles(
  edge: Edge,
  files: readonly File[],
  tell: Tell,
  isCancelled: () => boolean,
): Promise<void> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  await importItems(edge, itemsOf(files), total, tell, isCancelled);
}

/** Keeps one pasted mail. */
export async function importPaste(edge: Edge, text: string, html: string | null, tell: Tell): Promise<void> {
  const result = await parsePaste(text, html);
  await importItems(edge, single({ name: '', result, done: text.length }), text.length, tell, () => false);
}

async function* single(item: Item): AsyncGenerator<Item> {
  yield item;
}

async function* itemsOf(files: readonly File[]): AsyncGenerator<Item> {
  let before = 0;
  for (const file of files) {
    for await (const item of openFile(file, file.name)) yield { ...item, done: before + item.done };
    before += file.size;
  }
}

async function importItems(
  edge: Edge,
  items: AsyncGenerator<Item>,
  total: number,
  tell: Tell,
  isCancelled: () => boolean,
): Promise<void> {
  let progress = emptyProgress(total);
  let act: number | null = null;
  let told = 0;
  for await (const item of items) {
    if (isCancelled()) break;
    const step = await keepItem(edge, item, act);
    act = step.act;
    progress = step.add(progress);
    if (performance.now() - told > 100) {
      told = performance.now();
      tell({ kind: 'progress', progress });
    }
    await pause();
  }
  const cancelled = isCancelled();
  if (cancelled && act !== null) await undo(edge.db, act, edge.now());
  tell({ kind: 'end', progress, actId: cancelled ? null : act, cancelled });
}

type Step = { act: number | null; add: (progress: ImportProgress) => ImportProgress };

async function keepItem(edge: Edge, { name, result, done }: Item, act: number | null): Promise<Step> {
  const counted = (progress: ImportProgress) => ({ ...progress, done, read: progress.read + 1 });
  if (!result.ok) {
    const failure = { name, error: result.error };
    return {
      act,
      add: (progress) => ({
        ...counted(progress),
        failures: [...progress.failures, failure].slice(0, NAMED),
      }),
    };
  }
  const outcome = await keepMessage(edge, result.value, act);
  if (outcome === null) return { act, add: (p) => ({ ...counted(p), dropped: p.dropped + 1 }) };
  const ids = (progress: ImportProgress) =>
    [...new Set([...progress.messageIds, outcome.plan.messageId])].slice(0, NAMED);
  if (outcome.actId === null) {
    return { act, add: (p) => ({ ...counted(p), known: p.known + 1, messageIds: ids(p) }) };
  }
  return { act: outcome.actId, add: (p) => ({ ...counted(p), kept: p.kept + 1, messageIds: ids(p) }) };
}

/** Lets a cancel message in between two messages. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
