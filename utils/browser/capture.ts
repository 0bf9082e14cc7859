import { browser } from 'wxt/browser';
import { addConcern, type Edge } from '../store/actions.ts';
import { loadMessage } from '../store/queries.ts';
import { selectedText } from './selection.ts';
import { loadTabState } from './tab-states.ts';

/** Keeps what is selected in a tab as a concern; false where nothing is selected. */
export async function keepTabSelection(edge: Edge, tabId: number): Promise<boolean> {
  const text = await selectedText(tabId);
  return text === '' ? false : keepSelectedText(edge, tabId, text);
}

/** Keeps a passage from a tab as a concern, linked to the kept message that it stands in where there is one. */
export async function keepSelectedText(edge: Edge, tabId: number, selected: string): Promise<boolean> {
  const text = selected.trim().slice(0, 10_000);
  if (text === '') return false;
  const source = await sourceOf(edge, tabId, text);
  const tab = await browser.tabs.get(tabId);
  await addConcern(edge, { text, quote: text, url: tab.url ?? null, ...source });
  await flash(tabId);
  return true;
}

async function sourceOf(edge: Edge, tabId: number, text: string) {
  const state = await loadTabState(tabId);
  if (state?.kind !== 'read') return {};
  const found = await Promise.all(state.messageIds.map((id) => loadMessage(edge.db, id)));
  const kept = found.find((row) => row?.message.text.includes(text)) ?? found[0];
  if (!kept) return {};
  const { applicationId, interviewId } = kept;
  const inText = kept.message.text.includes(text);
  return {
    applicationId,
    interviewId,
    ...(inText && {
      messageId: kept.id,
      holder: kept.reading.outgoing ? ('candidate' as const) : ('interviewer' as const),
      voicedBy: kept.message.from?.name ?? null,
    }),
  };
}

/** A short tick on the toolbar button: kept. */
async function flash(tabId: number): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  await browser.action.setBadgeText({ tabId, text: '✓' });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }).catch(() => undefined), 1500);
}
