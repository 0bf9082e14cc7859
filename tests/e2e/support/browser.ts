import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';

/** The extension with the loopback granted from the start; see `npm run build -- --mode e2e`. */
export const E2E_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3-e2e');

/** A real Chromium with the built extension in it. */
export type Session = {
  browser: Browser;
  extension: Extension;
  page: Page;
  /** Clicks the toolbar button while this page is in front and answers with the popup's page. */
  openPopup: () => Promise<Page>;
  /** Opens the real side panel, by the button in the popup. */
  openPanel: () => Promise<Page>;
  /** The text on the toolbar button's badge for the page's tab. */
  badge: () => Promise<string>;
  close: () => Promise<void>;
};

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--window-size=1800,1000',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Everything, the loopback too, asks this port of ours first. */
const throughProxy = (port: number) => [
  `--proxy-server=127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

/** Starts it in a throw-away profile, on an empty page of 1280 × 800. */
export async function launch(
  options: { headless?: boolean; profile?: string; proxy?: number } = {},
): Promise<Session> {
  if (!existsSync(E2E_BUILD)) throw new Error('Build first: npm run build -- --mode e2e');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [E2E_BUILD],
    args: options.proxy === undefined ? ARGS : [...ARGS, ...throughProxy(options.proxy)],
    defaultViewport: null,
    ...(options.profile && { userDataDir: options.profile }),
  });
  const extension = await loadedExtension(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const openPopup = async () => {
    await page.bringToFront();
    await extension.triggerAction(page);
    return target(browser, 'popup.html');
  };
  const openPanel = async () => {
    const popup = await openPopup();
    const button = await popup.waitForSelector('[data-action="open-panel"]');
    await button?.click();
    return target(browser, 'sidepanel.html');
  };
  const close = () => browser.close();
  return { browser, extension, page, openPopup, openPanel, badge: () => badge(browser), close };
}

/** The extension is there a moment after the browser. */
async function loadedExtension(browser: Browser): Promise<Extension> {
  for (let i = 0; i < 50; i++) {
    const [extension] = [...(await browser.extensions()).values()];
    if (extension) return extension;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The extension did not load');
}

async function badge(browser: Browser): Promise<string> {
  const found = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const text = await (await found.worker())?.evaluate(
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );
  return String(text);
}

async function target(browser: Browser, file: string): Promise<Page> {
  const found = await browser.waitForTarget((candidate) => candidate.url().includes(`/${file}`), {
    timeout: 10_000,
  });
  return found.asPage();
}

/** Waits until an element shows this text; fails with what was there instead. */
export async function waitForText(page: Page, text: string, timeout = 15_000): Promise<void> {
  try {
    await page.waitForFunction(
      (wanted) => document.body.innerText.includes(wanted),
      { timeout, polling: 100 },
      text,
    );
  } catch {
    const shown = await page.evaluate(() => document.body.innerText);
    throw new Error(`“${text}” did not appear. On screen:\n${shown}`);
  }
}

/** Sets a page's clock: from its next load on, it runs from this ISO instant. */
export async function setClock(page: Page, iso: string): Promise<void> {
  await page.evaluateOnNewDocument((from) => {
    const start = Temporal.Instant.from(from);
    const loaded = performance.now();
    Temporal.Now.instant = () => start.add({ milliseconds: Math.round(performance.now() - loaded) });
  }, iso);
}
