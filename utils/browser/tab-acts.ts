import { browser } from 'wxt/browser';
import { TabAct } from '../messaging/schemas.ts';
import type { Sender } from './page-report.ts';

/** Does something to the tab that one of our own pages named; false for anybody else, a page script too. */
export async function onTab(
  data: unknown,
  sender: Sender,
  act: (tabId: number) => Promise<boolean>,
): Promise<boolean> {
  const parsed = TabAct.safeParse(data);
  const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(`${location.origin}/`) === true;
  return parsed.success && isOurs ? act(parsed.data.tabId) : false;
}
