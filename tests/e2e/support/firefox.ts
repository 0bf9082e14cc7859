import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ConnectionTransport, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { badge, openPopup, sidebar } from './firefox-window.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { Screen } from './screen.ts';

const OUTPUT = join(import.meta.dirname, '../../../.output');
const ID = 'second-round@second-round.example';
/** Firefox draws an address for each extension and profile; here it is set, so that its pages can be opened. */
const HOST = '5ec0d000-0000-4000-8000-000000000001';

/** A real Firefox with the built extension in it. Pages go through the driver, all around them through Marionette. */
export type FirefoxSession = {
  browser: Browser;
  marionette: Marionette;
  page: Page;
  openPopup: () => Promise<Screen>;
  /** Opens the real sidebar, by the button in the popup. */
  openPanel: () => Promise<Screen>;
  badge: () => Promise<string>;
  /** Opens one of the extension's own pages in a tab of its own. */
  openOwn: (path: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** Starts it in a throw-away profile with a build of the extension: `e2e` has its sites granted, `plain` none. */
export async function launchFirefox(build: 'e2e' | 'plain' = 'e2e'): Promise<FirefoxSession> {
  const path = join(OUTPUT, build === 'e2e' ? 'firefox-mv3-e2e' : 'firefox-mv3');
  if (!existsSync(path)) throw new Error('Build first: npm run build:firefox -- --mode e2e');
  const profile = mkdtempSync(join(tmpdir(), 'second-round-firefox-'));
  const { marionette, exited } = await start(profile);
  const session = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
  await marionette.send('Addon:Install', { path, temporary: true });
  const browser = await puppeteer.connect({
    transport: await joinSession(session),
    protocol: 'webDriverBiDi',
    defaultViewport: null,
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    browser,
    marionette,
    page,
    openPopup: () => openPopup(marionette),
    openPanel: async () => {
      const popup = await openPopup(marionette);
      await popup.click('[data-action="open-panel"]');
      return sidebar(marionette);
    },
    badge: () => badge(marionette),
    openOwn: (path) => openOwn(browser, path),
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
      await exited;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const PREFERENCES = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  // A click is taken at once: a test does not need the time that a person has to think about a question.
  'security.notification_enable_delay': 0,
};

/** No larger than the screen that Firefox makes up without a display: a popup beyond its edge gets no clicks. */
const ARGS = [
  '--headless',
  '--no-remote',
  '--marionette',
  '--remote-debugging-port=0',
  '--width=1280',
  '--height=760',
];

async function start(profile: string): Promise<{ marionette: Marionette; exited: Promise<unknown> }> {
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    // System access: what is around the page is the browser's own, which a driver reaches only when told to.
    [...ARGS, '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore' },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  // A test that fails before it has a session leaves none behind.
  process.once('exit', () => child.kill('SIGKILL'));
  return { marionette: connectMarionette(await portOf(join(profile, 'MarionetteActivePort'))), exited };
}

/** Firefox writes the port that it chose into its profile. */
async function portOf(file: string): Promise<number> {
  for (let i = 0; i < 300; i++) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not start within 30 s');
}

const Session = z.object({ capabilities: z.object({ webSocketUrl: z.string() }) });
const Command = z.object({ id: z.number(), method: z.string() });

/** Lets the driver into the session that Marionette has begun: Firefox has one at a time, and the driver asks for its own. */
async function joinSession(session: unknown): Promise<ConnectionTransport> {
  const socket = new WebSocket(Session.parse(session).capabilities.webSocketUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const transport: ConnectionTransport = {
    send: (message) => {
      const { id, method } = Command.parse(JSON.parse(message));
      if (method !== 'session.new') return socket.send(message);
      const answer = JSON.stringify({ type: 'success', id, result: session });
      queueMicrotask(() => transport.onmessage?.(answer));
    },
    close: () => socket.close(),
  };
  socket.addEventListener('message', ({ data }) => transport.onmessage?.(String(data)));
  socket.addEventListener('close', () => transport.onclose?.());
  return transport;
}

/** The driver waits in vain for an extension's page to have loaded: what counts is that it is drawn. */
async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${HOST}/${path}`).catch(() => undefined);
  await page.waitForSelector('#app > *');
  return page;
}
