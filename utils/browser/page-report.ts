import { browser } from 'wxt/browser';
import type { TabState } from '../domain/tab.ts';
import { identify } from '../files/identify.ts';
import { PageReport } from '../messaging/schemas.ts';
import { type Edge, keepMessage } from '../store/actions.ts';
import { countLikely } from '../store/prompts.ts';
import { showCount } from './badge.ts';
import { saveTabState } from './tab-states.ts';

/** Who sent a message to the background, as the browser says. */
export type Sender = { id?: string; frameId?: number; url?: string; tab?: { id?: number } };

/** Reports of one tab are worked off one after the other. */
const turns = new Map<number, Promise<void>>();

/**
 * Reads what a page script saw and keeps what is about an interview. A report that doesn't have the right shape, or
 * doesn't come from the top frame of the page it speaks of, is ignored.
 */
export function receiveReport(edge: Edge, data: unknown, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  const report = PageReport.safeParse(data);
  if (tabId === undefined || !report.success || !isFromItsPage(report.data, sender)) return Promise.resolve();
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

async function handle(edge: Edge, tabId: number, { url, outcome }: PageReport): Promise<void> {
  const { origin } = new URL(url);
  try {
    const state =
      outcome.kind === 'messages' ? await keepAll(edge, origin, outcome.messages) : { ...outcome, origin };
    await saveTabState(tabId, state);
    await showCount(
      tabId,
      state.kind === 'read' ? await countLikely(edge.db, state.messageIds, edge.now()) : 0,
    );
  } catch (error) {
    console.error('Second Round could not keep a message:', error instanceof Error ? error.name : 'unknown');
    await saveTabState(tabId, { kind: 'unread', origin, reason: 'failed', host: null });
  }
}

type PageMessages = Extract<PageReport['outcome'], { kind: 'messages' }>['messages'];

/** Oldest first, as a conversation is written; the newest leads on screen. */
async function keepAll(edge: Edge, origin: string, messages: PageMessages): Promise<TabState> {
  const messageIds: string[] = [];
  for (const message of messages) {
    const outcome = await keepMessage(edge, await identify(message));
    if (outcome) messageIds.unshift(outcome.plan.messageId);
  }
  return messageIds.length === 0 ? { kind: 'unrelated', origin } : { kind: 'read', origin, messageIds };
}
