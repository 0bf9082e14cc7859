import { browser } from 'wxt/browser';
import { addToHealth, type Counted, Health } from '../domain/health.ts';
import type { PageReport } from '../messaging/schemas.ts';

/** How well each site's pages are read: numbers only, on this computer only. */

const KEY = 'health';
/** A page cannot fill the disk with layouts of its own invention. */
const MOST_LAYOUTS = 60;

/** One count after the other: two tabs may report at once. */
let turn: Promise<void> = Promise.resolve();

/** Counts one look at a page; `now` is an ISO instant. */
export function noteHealth(outcome: PageReport['outcome'], now: string): Promise<void> {
  if (outcome.kind === 'idle') return Promise.resolve();
  const { layout, found } = outcome;
  const messages =
    outcome.kind === 'messages'
      ? outcome.messages.map(({ message: { from, sent, subject } }) => ({
          sender: from?.email != null,
          date: sent.iso !== null,
          subject: subject !== '',
        }))
      : [];
  const counted = { layout, found, messages, unread: outcome.kind === 'unread' ? outcome.reason : null };
  turn = turn.then(() => add(counted, now.slice(0, 10))).catch(() => undefined);
  return turn;
}

async function add(counted: Counted, day: string): Promise<void> {
  const health = await loadHealth();
  if (!(counted.layout in health) && Object.keys(health).length >= MOST_LAYOUTS) return;
  await browser.storage.local.set({ [KEY]: addToHealth(health, counted, day) });
}

/** All counts so far. */
export async function loadHealth(): Promise<Health> {
  const parsed = Health.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : {};
}

/** Calls back with the counts, now and whenever they change; returns the end. */
export function watchHealth(listen: (health: Health) => void): () => void {
  const update = () => void loadHealth().then(listen);
  browser.storage.local.onChanged.addListener(update);
  update();
  return () => browser.storage.local.onChanged.removeListener(update);
}
