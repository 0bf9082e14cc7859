import { browser } from 'wxt/browser';
import { grantsOf, originsOf, patternOf } from '../domain/sites.ts';
import { saveTabState } from './tab-states.ts';

/** The page script; see entrypoints/mail.ts. */
const PAGE_SCRIPT = '/mail.js';
const SCRIPT_ID = 'mail';

/** The match patterns of the sites that the person enabled: the browser's own record of what it granted. */
export async function enabledSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the browser for this one site. Must run straight in the click that asked for it. */
export function enableSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(origin).map(patternOf) });
}

/** Gives a site back; its page script ends with its next report, which is not listened to. */
export async function disableSite(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: grantsOf(await enabledSites(), origin) });
}

/** Whether a site may be read just now. */
export function isEnabled(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
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
    {
      id: SCRIPT_ID,
      js: [PAGE_SCRIPT],
      matches,
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  const open = await browser.tabs.query({ url: matches });
  await Promise.all(open.map(startOrSay));
}

/** Where the script cannot be started, the page was left behind by an update: only loading it again helps. */
async function startOrSay({ id, url }: { id?: number | undefined; url?: string | undefined }): Promise<void> {
  if (id === undefined || url === undefined || (await startPageScript(id))) return;
  await saveTabState(id, { kind: 'unread', origin: new URL(url).origin, reason: 'orphaned', host: null });
}

/** Runs the page script in a tab; false where the browser forbids it (its own pages, the extension store). */
export async function startPageScript(tabId: number): Promise<boolean> {
  return runFile(PAGE_SCRIPT, { tabId, allFrames: true });
}

/** Reads a tab once, without staying in it. */
export async function readOnce(tabId: number): Promise<boolean> {
  return runFile('/read-once.js', { tabId });
}

async function runFile(file: string, target: { tabId: number; allFrames?: boolean }): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}
