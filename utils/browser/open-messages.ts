import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Under which id each numbered message of a tab's page is kept; for this browser session only. */
const OpenMessages = z.object({ run: z.string(), ids: z.record(z.string(), z.string()) });
export type OpenMessages = z.infer<typeof OpenMessages>;

const key = (tabId: number) => `open:${tabId}`;

/** What is known of the messages of this run of a page's script; empty for a new one. */
export async function loadOpen(tabId: number, run: string): Promise<OpenMessages> {
  const parsed = OpenMessages.safeParse((await browser.storage.session.get(key(tabId)))[key(tabId)]);
  return parsed.success && parsed.data.run === run ? parsed.data : { run, ids: {} };
}

/** Keeps it until the tab is closed. */
export async function saveOpen(tabId: number, open: OpenMessages): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: open });
}

/** The tab is closed. */
export async function forgetOpen(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}
