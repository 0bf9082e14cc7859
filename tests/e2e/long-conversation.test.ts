import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureMail, invite } from '../fixtures/pages/fixture.ts';
import { GMAIL, gmailItem, gmailWhen } from '../fixtures/pages/gmail.ts';
import { launch, type Session, waitForText } from './support/browser.ts';
import { type StandIn, standIn } from './support/stand-in.ts';

const [gmail] = GMAIL;
if (!gmail) throw new Error('fixtures are missing');
const COUNT = 60;
const STEPS = 300;

const mail = (n: number, isFolded: boolean): FixtureMail =>
  invite(gmail.company, gmailWhen('en'), {
    id: `18c4f0a1b2c3${String(n).padStart(4, '0')}`,
    html: `<p>Hi Sam, this is number ${n}: we invite you to a second interview for the Finance Manager role at ${gmail.company} on Tuesday 17 March 2037 at 11:00 with Margaret Oyelaran, CEO.</p>`,
    isFolded,
  });

describe('a conversation of 60 messages that is opened, expanded and navigated for 300 steps', () => {
  let session: Session;
  let panel: Page;
  let site: StandIn;
  let devtools: CDPSession;
  let worlds: number[];

  beforeAll(async () => {
    session = await launch();
    site = await standIn(session.page);
    devtools = await session.page.createCDPSession();
    worlds = [];
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
    });
    devtools.on('Runtime.executionContextsCleared', () => void worlds.splice(0));
    await devtools.send('Runtime.enable');
    await site.open(gmail.url, gmail.html(Array.from({ length: COUNT }, (_, n) => mail(n, true))));
    panel = await session.openPanel();
    await listen(session);
  });
  afterAll(() => session?.close());

  test('each message is sent and kept once, and the page is as it was after every step', async () => {
    for (let step = 0; step < STEPS; step += 1) {
      const n = (step * 7) % COUNT;
      const isFolded = (step + Math.floor(step / COUNT)) % 4 === 3;
      await replaceItem(session.page, n, gmailItem(mail(n, isFolded), 'en'));
      if (step % 25 === 24) await goElsewhere(session.page, step % 50 === 24);
      if (step % 10 === 9) expect(await restsUnchanged(session.page)).toBe(true);
    }
    await goElsewhere(session.page, false);
    for (let n = 0; n < COUNT; n += 1) await replaceItem(session.page, n, gmailItem(mail(n, false), 'en'));
    await waitForText(panel, `Finance Manager at ${gmail.company}`);
    await expect.poll(() => keptMessages(panel), { timeout: 20_000 }).toBe(COUNT);
    const sent = await sentNumbers(session);
    expect(sent.toSorted((a, b) => a - b)).toEqual(Array.from({ length: COUNT }, (_, n) => n));
  });

  test('one observer watches the page, and none when the page script ends', async () => {
    expect(await observers(devtools, worlds)).toBe(1);
    await inWorld(devtools, worlds, "globalThis[Symbol.for('second-round')].abort()");
    expect(await observers(devtools, worlds)).toBe(0);
  });
});

/** What a page does by itself when a message is opened or folded. */
const replaceItem = (page: Page, n: number, html: string) =>
  page.evaluate(
    (at, markup) => {
      const item = document.querySelectorAll('[role="main"].a98 [role="listitem"]')[at];
      item?.insertAdjacentHTML('beforebegin', markup);
      item?.remove();
    },
    n,
    html,
  );

/** Back to the list and to the conversation again: the address changes, the view is hidden and shown. */
const goElsewhere = (page: Page, isAway: boolean) =>
  page.evaluate((away) => {
    history.pushState(null, '', away ? '#inbox' : '#inbox/FMfcgzQfBZxYzAbCdEfGhIjKlMnOpQrS');
    const view = document.querySelector<HTMLElement>('[role="main"].a98');
    if (view) view.style.display = away ? 'none' : '';
  }, isAway);

const restsUnchanged = (page: Page) =>
  page.evaluate(async () => {
    const before = document.documentElement.outerHTML;
    await new Promise((resolve) => setTimeout(resolve, 600));
    return document.documentElement.outerHTML === before;
  });

/** Notes in the extension's worker which messages its page script sends. */
async function listen(session: Session): Promise<void> {
  await (await worker(session))?.evaluate(`globalThis.sentNumbers = [];
    chrome.runtime.onMessage.addListener(({ type, data }) => {
      if (type !== 'pageRead') return;
      for (const { message } of data.outcome.messages ?? [])
        globalThis.sentNumbers.push(Number(/number (\\d+)/.exec(message.text)?.[1]));
    });`);
}

const sentNumbers = async (session: Session) =>
  (await (await worker(session))?.evaluate('globalThis.sentNumbers')) as number[];

const worker = async ({ browser }: Session) =>
  (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();

/** Rows of the messages' table, read past the store. */
const keptMessages = (panel: Page) =>
  panel.evaluate(async () => {
    const [found] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(found?.name ?? '');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const count = await new Promise<number>((resolve, reject) => {
      const counting = db.transaction('messages').objectStore('messages').count();
      counting.onsuccess = () => resolve(counting.result);
      counting.onerror = () => reject(counting.error);
    });
    db.close();
    return count;
  });

const inWorld = (devtools: CDPSession, worlds: readonly number[], expression: string) =>
  devtools.send('Runtime.evaluate', { expression, contextId: worlds.at(-1) ?? -1 });

/** MutationObservers that are alive in the extension's world of the page, after what nobody holds was collected. */
async function observers(devtools: CDPSession, worlds: readonly number[]): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { result } = await inWorld(devtools, worlds, 'MutationObserver.prototype');
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: count } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  // Whoever asks holds what was found.
  await devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return count.value;
}
