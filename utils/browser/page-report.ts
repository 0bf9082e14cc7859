import { browser } from 'wxt/browser';
import type { TabState } from '../domain/tab.ts';
import { identify } from '../files/identify.ts';
import { PageReport } from '../messaging/schemas.ts';
import { type Edge, keepMessage } from '../store/actions.ts';
import { countLikely } from '../store/prompts.ts';
import { showCount } from './badge.ts';
import { noteHealth } from './health.ts';
import { loadOpen, saveOpen } from './open-messages.ts';
import { isEnabled } from './sites.ts';
import { saveTabState } from './tab-states.ts';

/** Who sent a message to the background, as the browser says. */
export type Sender = { id?: string; frameId?: number; url?: string; tab?: { id?: number } };

/** Reports of one tab are worked off one after the other. */
const turns = new Map<number, Promise<unknown>>();

/**
 * Reads what a page script saw and keeps what is about an interview; answers with the numbers of those that were not
 * kept, or null where the script has no business any more: the site was given back.
 * A report that doesn't have the right shape, or doesn't come from the top frame of the page it speaks of, is ignored.
 */
export function receiveReport(edge: Edge, data: unknown, sender: Sender): Promise<number[] | null> {
  const tabId = sender.tab?.id;
  const report = PageReport.safeParse(data);
  if (tabId === undefined || !report.success || !isFromItsPage(report.data, sender))
    return Promise.resolve([]);
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(() => handle(edge, tabId, report.data));
  turns.set(
    tabId,
    turn.catch(() => undefined),
  );
  return turn;
}

function isFromItsPage(report: PageReport, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || !sender.url) return false;
  return URL.canParse(report.url) && new URL(report.url).origin === new URL(sender.url).origin;
}

async function handle(edge: Edge, tabId: number, report: PageReport): Promise<number[] | null> {
  const { origin } = new URL(report.url);
  if (!report.once && !(await isEnabled(origin))) return null;
  try {
    await noteHealth(report.outcome, edge.now());
    const { state, dropped } = await stateOf(edge, tabId, report);
    await saveTabState(tabId, state);
    await showCount(
      tabId,
      state.kind === 'read' ? await countLikely(edge.db, state.messageIds, edge.now()) : 0,
    );
    return dropped;
  } catch (error) {
    console.error('Second Round could not keep a message:', error instanceof Error ? error.name : 'unknown');
    await saveTabState(tabId, { kind: 'unread', origin, reason: 'failed', host: null });
    return report.outcome.kind === 'messages' ? report.outcome.open : [];
  }
}

async function stateOf(edge: Edge, tabId: number, { url, run, outcome }: PageReport) {
  const { origin } = new URL(url);
  if (outcome.kind === 'idle') return { state: { kind: outcome.kind, origin } as const, dropped: [] };
  if (outcome.kind === 'unread') {
    const { kind, reason, host } = outcome;
    return { state: { kind, reason, host, origin } as const, dropped: [] };
  }
  const { ids, dropped } = await keepNew(edge, tabId, run, outcome.messages);
  const messageIds = outcome.open.flatMap((place) => ids[place] ?? []).reverse();
  const state: TabState =
    messageIds.length === 0 ? { kind: 'unrelated', origin } : { kind: 'read', origin, messageIds };
  return { state, dropped };
}

type NewMessages = Extract<PageReport['outcome'], { kind: 'messages' }>['messages'];

/** Keeps what the page had not sent before, oldest first, as a conversation is written. */
async function keepNew(edge: Edge, tabId: number, run: string, messages: NewMessages) {
  const open = await loadOpen(tabId, run);
  const dropped: number[] = [];
  for (const { place, message } of messages) {
    const outcome = await keepMessage(edge, await identify(message));
    if (outcome) open.ids[place] = outcome.plan.messageId;
    else dropped.push(place);
  }
  await saveOpen(tabId, open);
  return { ids: open.ids, dropped };
}
