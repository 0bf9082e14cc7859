import { browser } from 'wxt/browser';

/** The page script; see entrypoints/mail.ts. */
const PAGE_SCRIPT = '/mail.js';
const SCRIPT_ID = 'mail';

/** The match patterns of the sites that the person enabled: the browser's own record of what it granted. */
export async function enabledSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** `https://mail.example.org` → the one pattern that covers it; ports are not part of match patterns. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks the browser for this one site. Must run straight in the click that asked for it. */
export function enableSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Gives a site back; its page script stops with the next load. */
export function disableSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/**
 * Makes the registered page script cover exactly the enabled sites, and starts it in tabs that are open there already.
 * Called at install, at browser start and whenever a permission comes or goes.
 */
export async function syncPageScript(): Promise<void> {
  const matches = await enabledSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [PAGE_SCRIPT], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  const open = await browser.tabs.query({ url: matches });
  await Promise.all(open.map(({ id }) => (id === undefined ? false : startPageScript(id))));
}

/** Runs the page script in a tab; false where the browser forbids it (its own pages, the extension store). */
export async function startPageScript(tabId: number): Promise<boolean> {
  return runFile(tabId, PAGE_SCRIPT);
}

/** Reads a tab once, without staying in it. */
export async function readOnce(tabId: number): Promise<boolean> {
  return runFile(tabId, '/read-once.js');
}

async function runFile(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
