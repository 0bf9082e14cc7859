import { browser } from 'wxt/browser';
import type { Message } from '../domain/message.ts';
import type { TabState } from '../domain/tab.ts';
import { identify } from '../files/identify.ts';
import { FrameText, PageReport } from '../messaging/schemas.ts';
import { type Edge, keepMessage } from '../store/actions.ts';
import { countLikely } from '../store/prompts.ts';
import { showCount } from './badge.ts';
import { createJoin } from './frame-join.ts';
import { noteHealth } from './health.ts';
import { loadOpen, saveOpen } from './open-messages.ts';
import { isEnabled } from './sites.ts';
import { saveTabState } from './tab-states.ts';

/** Who sent a message to the background, as the browser says. */
export type Sender = { id?: string; frameId?: number; url?: string; tab?: { id?: number } };

/** Reports of one tab are worked off one after the other. */
const turns = new Map<number, Promise<unknown>>();
const join = createJoin();

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
  return inTurn(tabId, () => handle(edge, tabId, report.data));
}

/** Every message of a report must say that it is from the page that reports. */
function isOfItsPage({ source: { kind, url } }: Message, origin: string): boolean {
  return kind === 'page' && url !== null && URL.canParse(url) && new URL(url).origin === origin;
}

/** Takes the text of a mail that stands in a frame of another origin than its page; see `createJoin`. */
export async function receiveFrameText(edge: Edge, data: unknown, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  const parsed = FrameText.safeParse(data);
  const isFrame = sender.id === browser.runtime.id && sender.frameId !== 0;
  if (tabId === undefined || !parsed.success || !isFrame || !sender.url) return;
  const { origin, host } = new URL(sender.url);
  if (!(await isEnabled(origin))) return;
  await inTurn(tabId, async () => {
    const message = join.offerText(tabId, host, parsed.data.text);
    if (message?.source.url) await show(edge, tabId, await keepJoined(edge, message, message.source.url));
  });
}

/** The page of a tab is gone, and all that it showed. */
export async function receiveLeft(sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return;
  join.forget(tabId);
  await saveTabState(tabId, null);
}

function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(work);
  turns.set(
    tabId,
    turn.catch(() => undefined),
  );
  return turn;
}

function isFromItsPage(report: PageReport, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || !sender.url) return false;
  const { origin } = new URL(sender.url);
  if (!URL.canParse(report.url) || new URL(report.url).origin !== origin) return false;
  return messagesOf(report).every((message) => isOfItsPage(message, origin));
}

function messagesOf({ outcome }: PageReport) {
  if (outcome.kind === 'messages') return outcome.messages.map(({ message }) => message);
  return outcome.kind === 'unread' && outcome.waiting ? [outcome.waiting] : [];
}

async function handle(edge: Edge, tabId: number, report: PageReport): Promise<number[] | null> {
  const { origin } = new URL(report.url);
  if (!report.once && !(await isEnabled(origin))) return null;
  try {
    await noteHealth(report.outcome, edge.now());
    const { state, dropped } = await stateOf(edge, tabId, report);
    await show(edge, tabId, state);
    return dropped;
  } catch (error) {
    console.error('Second Round could not keep a message:', error instanceof Error ? error.name : 'unknown');
    await saveTabState(tabId, { kind: 'unread', origin, reason: 'failed', host: null });
    return report.outcome.kind === 'messages' ? report.outcome.open : [];
  }
}

async function show(edge: Edge, tabId: number, state: TabState): Promise<void> {
  await saveTabState(tabId, state);
  const count = state.kind === 'read' ? await countLikely(edge.db, state.messageIds, edge.now()) : 0;
  await showCount(tabId, count);
}

type Unread = Extract<PageReport['outcome'], { kind: 'unread' }>;

/** A frame's host is named where it still has to be allowed; where it is, its text may be on its way. */
async function unreadState(edge: Edge, tabId: number, origin: string, outcome: Unread): Promise<TabState> {
  const { host, waiting, reason } = outcome;
  const message = host && waiting ? join.offerHeader(tabId, host, waiting) : null;
  if (message) return keepJoined(edge, message, origin);
  const isAllowed = host !== null && (await isEnabled(`https://${host}`));
  return isAllowed
    ? { kind: 'unread', origin, reason: 'no-body', host: null }
    : { kind: 'unread', origin, reason, host };
}

async function keepJoined(edge: Edge, message: Message, url: string): Promise<TabState> {
  const { origin } = new URL(url);
  const kept = await keepMessage(edge, await identify(message));
  return kept ? { kind: 'read', origin, messageIds: [kept.plan.messageId] } : { kind: 'unrelated', origin };
}

async function stateOf(
  edge: Edge,
  tabId: number,
  { url, run, outcome }: PageReport,
): Promise<{ state: TabState; dropped: number[] }> {
  const { origin } = new URL(url);
  if (outcome.kind !== 'messages') {
    const waiting = outcome.kind === 'unread' ? outcome.waiting : null;
    if (!waiting) join.rest(tabId);
    const state =
      outcome.kind === 'idle'
        ? { kind: outcome.kind, origin }
        : await unreadState(edge, tabId, origin, outcome);
    return { state, dropped: [] };
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
