import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asHtml, CONCERN, DENTIST, FEEDBACK, FIRST, type Mail, SECOND } from './mails.ts';
import { launch, type Session, waitForText } from './support/browser.ts';
import { serveStrangeWebmail } from './webmail-pages.ts';

const MAILS: readonly Mail[] = [FIRST, DENTIST, FEEDBACK, SECOND];

describe('a webmail that the project has no reader for', () => {
  let session: Session;
  let panel: Page;
  let stop: () => void;
  const open = (mail: Mail) => session.page.click(`#row${MAILS.indexOf(mail)}`);

  beforeAll(async () => {
    const webmail = await serveStrangeWebmail(MAILS.map((mail) => ({ ...mail, html: asHtml(mail) })));
    stop = webmail.stop;
    session = await launch();
    await session.page.goto(webmail.url);
    panel = await session.openPanel();
  });
  afterAll(async () => {
    await session?.close();
    stop?.();
  });

  test('a mail about anything else is not kept, and the panel says so', async () => {
    await open(DENTIST);
    await waitForText(panel, 'not about an interview');
  });

  test('the concern of a feedback mail is suggested in the panel, in its own words', async () => {
    await open(FIRST);
    await waitForText(panel, 'Brightwater');
    await open(FEEDBACK);
    await waitForText(panel, CONCERN);
  });

  test('the invite to the second interview shows the follow-up that rests on it', async () => {
    await open(SECOND);
    await panel.waitForSelector('[data-follow-up]');
    const cards = await panel.$$eval('[data-follow-up]', (all) => all.map((card) => card.textContent ?? ''));
    expect(cards.join('\n')).toContain(CONCERN);
    expect(cards.join('\n')).toMatch(/Peter Lindqvist|Finance Director|Margaret Oyelaran/);
  });

  test('the badge counts the likely follow-ups of this tab', async () => {
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const text = await (await worker.worker())?.evaluate(
      "chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))",
    );
    expect(Number(text)).toBeGreaterThan(0);
  });

  test('the page itself is as it was: nothing is added to it', async () => {
    const foreign = await session.page.evaluate(
      () => document.querySelectorAll('[src^="chrome-extension"], [href^="chrome-extension"]').length,
    );
    expect(foreign).toBe(0);
  });
});
