import { browser } from 'wxt/browser';
import { covers } from '../domain/sites.ts';
import { TabState } from '../domain/tab.ts';
import { forgetOpen } from './open-messages.ts';

/** What is known of each tab, for this browser session only: in memory, never on disk. */

const key = (tabId: number) => `tab:${tabId}`;

/** Keeps what is open in a tab; null forgets it. */
export async function saveTabState(tabId: number, state: TabState | null): Promise<void> {
  if (state === null) await browser.storage.session.remove(key(tabId));
  else await browser.storage.session.set({ [key(tabId)]: state });
}

/** Sites were given back (match patterns): what their tabs showed is no longer ours to know. */
export async function forgetSites(patterns: readonly string[]): Promise<void> {
  for (const [name, stored] of Object.entries(await browser.storage.session.get(null))) {
    const state = name.startsWith('tab:') ? TabState.safeParse(stored) : null;
    if (state?.success && 'origin' in state.data && isOf(state.data.origin, patterns))
      await browser.storage.session.remove(name);
  }
}

const isOf = (origin: string, patterns: readonly string[]) =>
  URL.canParse(origin) && patterns.some((pattern) => covers(pattern, origin));

/** The tab is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await saveTabState(tabId, null);
  await forgetOpen(tabId);
}

/** What is open in a tab, as far as its page has told. */
export async function loadTabState(tabId: number): Promise<TabState | null> {
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  const parsed = TabState.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Calls back with the state of the window's active tab, now and whenever the tab or its state changes; returns the end. */
export function watchActiveTab(listen: (tabId: number, state: TabState) => void): () => void {
  let latest = 0;
  const update = async () => {
    const turn = ++latest;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    const state = (await loadTabState(tab.id)) ?? withoutReport(tab.url);
    if (turn === latest) listen(tab.id, state);
  };
  const run = () => void update();
  browser.tabs.onActivated.addListener(run);
  browser.tabs.onUpdated.addListener(run);
  browser.storage.session.onChanged.addListener(run);
  run();
  return () => {
    latest = -1;
    browser.tabs.onActivated.removeListener(run);
    browser.tabs.onUpdated.removeListener(run);
    browser.storage.session.onChanged.removeListener(run);
  };
}

/** A tab whose page has told nothing. Its address is hidden from us unless the site is enabled or the toolbar was clicked. */
function withoutReport(url: string | undefined): TabState {
  if (url === undefined) return { kind: 'off', origin: '' };
  return /^https?:/.test(url) ? { kind: 'off', origin: new URL(url).origin } : { kind: 'none' };
}
