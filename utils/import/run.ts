import type { Message } from '../domain/message.ts';
import { type Failure, fail, type Result } from '../domain/result.ts';
import { openFile, parsePaste } from '../files/index.ts';
import { type Edge, keepMessage } from '../store/actions.ts';
import { type Act, endAct, erase } from '../store/commit.ts';
import { emptyProgress, type ImportEvent, type ImportProgress } from './protocol.ts';
import { type Sieve, sieveOf } from './sieve.ts';

/** How many failures are named; the rest are only counted. */
const NAMED = 100;
/** How often the progress is told, and how long a cancel waits at most, in milliseconds. */
const TOLD_MS = 100;
const HEARD_MS = 40;

type Tell = (event: ImportEvent) => void;
type Item = { name: string; result: Result<Message>; done: number };

/**
 * Reads files one message at a time and keeps what is about an interview; a message that can't be read is named and the
 * rest goes on. A cancel leaves no trace of it.
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
  await importItems(edge, pasted(text, html), text.length, tell, () => false);
}

async function* pasted(text: string, html: string | null): AsyncGenerator<Item> {
  yield { name: '', result: await parsePaste(text, html), done: text.length };
}

async function* itemsOf(files: readonly File[]): AsyncGenerator<Item> {
  let before = 0;
  for (const file of files) {
    try {
      for await (const item of openFile(file, file.name)) yield { ...item, done: before + item.done };
    } catch {
      // A folder, or a file that is gone or locked: the browser refuses to read it.
      yield { name: file.name, result: UNREADABLE, done: before + file.size };
    }
    before += file.size;
  }
}

const UNREADABLE = fail(
  'unreadable',
  'The browser could not open this. If it is a folder, choose its files.',
);

/** An import under way: its act in the log, how far it is, and which messages are on record by it. */
type State = { act: Act; progress: ImportProgress; messageIds: Set<string> };

async function importItems(
  edge: Edge,
  items: AsyncGenerator<Item>,
  total: number,
  tell: Tell,
  isCancelled: () => boolean,
): Promise<void> {
  const state: State = { act: 'new', progress: emptyProgress(total), messageIds: new Set() };
  try {
    await keepAll(edge, items, state, tell, isCancelled);
  } catch (error) {
    return tell({ kind: 'failed', error: explain(error), actId: await endOf(edge, state) });
  }
  const cancelled = isCancelled();
  if (cancelled && typeof state.act === 'number') await erase(edge.db, state.act);
  const actId = cancelled ? null : await endOf(edge, state);
  const messageIds = cancelled ? [] : [...state.messageIds];
  tell({ kind: 'end', progress: state.progress, actId, cancelled, messageIds });
}

async function endOf(edge: Edge, { act }: State): Promise<number | null> {
  if (typeof act !== 'number') return null;
  await endAct(edge.db, act, edge.now());
  return act;
}

async function keepAll(
  edge: Edge,
  items: AsyncGenerator<Item>,
  state: State,
  tell: Tell,
  isCancelled: () => boolean,
): Promise<void> {
  const sieve = sieveOf(edge);
  const isTelling = every(TOLD_MS);
  const isListening = every(HEARD_MS);
  for await (const item of items) {
    if (isCancelled()) return;
    const came = await keepItem(edge, item, state, sieve);
    const { progress } = state;
    state.progress = { ...progress, ...came, done: item.done, read: progress.read + 1 };
    if (isTelling()) tell({ kind: 'progress', progress: state.progress });
    if (isListening()) await pause();
  }
}

/** What came of one message, as what it adds to the progress. */
async function keepItem(
  edge: Edge,
  { name, result }: Item,
  state: State,
  sieve: Sieve,
): Promise<Partial<ImportProgress>> {
  const { kept, known, dropped, failed, failures } = state.progress;
  if (!result.ok) {
    const named = failures.length < NAMED ? [...failures, { name, error: result.error }] : failures;
    return { failed: failed + 1, failures: named };
  }
  const isLikely = await sieve.mayKeep(result.value);
  const outcome = isLikely ? await keepMessage(edge, result.value, state.act) : null;
  if (!outcome) return { dropped: dropped + 1 };
  state.messageIds.add(outcome.plan.messageId);
  if (outcome.actId === null) return { known: known + 1 };
  state.act = outcome.actId;
  sieve.refresh();
  return { kept: kept + 1 };
}

/** Whether this much time has passed since it last said so. */
function every(milliseconds: number): () => boolean {
  let last = performance.now();
  return () => {
    const isDue = performance.now() - last > milliseconds;
    if (isDue) last = performance.now();
    return isDue;
  };
}

/** Lets a cancel message in between two messages. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What went wrong in the browser's storage, in plain words; the error's name only, never its text. */
function explain(error: unknown): Failure {
  const name = error instanceof Error ? error.name : 'Error';
  return name === 'QuotaExceededError'
    ? { code: 'storage-full', message: 'Your disk is full, so the rest could not be kept. Nothing was lost.' }
    : { code: name, message: 'The rest could not be kept. What was there before is as it was.' };
}
