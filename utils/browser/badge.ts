import { browser } from 'wxt/browser';

/** Shows the number of likely follow-ups on the toolbar button for one tab; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b5bdb' });
  } catch {
    // The tab is gone: there is nothing to show it on.
  }
}
