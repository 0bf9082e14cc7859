import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECOND_DAY, sampleMails, workday } from '../demo/mails.ts';
import { serveMailbox } from '../demo/server.ts';
import { launch, type Session, setClock, waitForText } from './support/browser.ts';
import { openOwn } from './support/fill.ts';

const TODAY = Temporal.Now.plainDateISO('Europe/London');
const EVENING = workday(TODAY, SECOND_DAY)
  .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '19:00' })
  .toInstant()
  .toString();
const HALDEN = ['halden-first', 'halden-feedback', 'halden-second'];
const MAILS = sampleMails(TODAY).filter(({ slug }) => HALDEN.includes(slug));

describe('after an interview, in the built extension and by keyboard alone', () => {
  let session: Session;
  let mailbox: Awaited<ReturnType<typeof serveMailbox>>;
  let panel: Page;
  const open = (slug: string) =>
    session.page.goto(mailbox.url(MAILS.findIndex((mail) => mail.slug === slug) + 1));
  beforeAll(async () => {
    mailbox = await serveMailbox(MAILS.map(({ eml }) => eml));
    session = await launch();
    await open('halden-first');
    panel = await session.openPanel();
    await waitForText(panel, 'Halden');
  });
  afterAll(async () => {
    await session?.close();
    mailbox?.stop();
  });

  test('an answer that went badly, typed into the debrief, is an open point with the debrief as its source', async () => {
    await open('halden-feedback');
    await press(panel, '[data-action="debrief"]', 'Enter');
    await panel.waitForFunction(() => document.activeElement?.getAttribute('name') === 'asked');
    await panel.keyboard.type('Which decision did you get wrong?');
    for (const key of ['Tab', 'Tab', '1', 'Tab'] as const) await panel.keyboard.press(key);
    await panel.keyboard.type('Name the figure');
    await open('halden-second');
    await waitForText(panel, 'Which decision did you get wrong?');
    await waitForText(panel, 'your debrief');
    await waitForText(panel, 'Name the figure');
    await expect.poll(() => foretold(panel), { timeout: 10_000 }).toBeGreaterThan(3);
  });

  test('once the day is over each point is closed by one key', async () => {
    await setClock(panel, EVENING);
    await panel.reload();
    await panel.waitForSelector('[data-closing]');
    await press(panel, '[data-closing] [data-choice="fate-1"]', '1');
    await panel.waitForSelector('[data-fate="settled"]');
    await press(panel, '[data-action="close-rest"]', 'Enter');
    await panel.waitForFunction(() => document.querySelector('[data-fate="none"]') === null);
    expect((await panel.$$('[data-fate="not"]')).length).toBeGreaterThan(3);
  });

  test('and stands in the record, with its counts', async () => {
    const options = await openOwn(session, 'options.html');
    await waitForText(options, '1 came up');
    expect((await options.$$('#record [data-bar]')).length).toBeGreaterThan(1);
  });
});

async function press(page: Page, selector: string, key: 'Enter' | '1'): Promise<void> {
  const found = await page.waitForSelector(selector);
  await found?.focus();
  await page.keyboard.press(key);
}

/** How many questions are on record as foretold. */
const foretold = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('second-round'));
    const count = await settled(db.transaction('prompts').objectStore('prompts').count());
    db.close();
    return count;
  });
