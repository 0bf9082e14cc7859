import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedback, invite } from '../fixtures/pages/fixture.ts';
import { GMAIL, gmailItem, gmailWhen } from '../fixtures/pages/gmail.ts';
import { E2E_BUILD, launch, type Session, waitForText } from './support/browser.ts';
import { standIn } from './support/stand-in.ts';

const [gmail] = GMAIL;
if (!gmail) throw new Error('fixtures are missing');

describe('an update of the extension while a mail is open', () => {
  let session: Session;

  beforeAll(async () => {
    session = await launch();
    const site = await standIn(session.page);
    await site.open(gmail.url, gmail.html([feedback(gmail.company, gmailWhen('en'))]));
    await waitForText(await session.openPanel(), 'not convinced');
  });
  afterAll(() => session?.close());

  test('the page goes on being read, by the new version alone, without a reload', async () => {
    await session.page.evaluate(() => Reflect.set(window, 'isSamePage', true));
    await restart(session);
    await openInvite(session.page);
    const panel = await session.openPanel();
    await waitForText(panel, `Finance Manager at ${gmail.company}`);
    expect(await session.page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
  });
});

/** What the browser does with a new version: everything of the old one ends, its page scripts stay behind. */
async function restart({ browser }: Session): Promise<void> {
  const isWorker = (target: { type: () => string }) => target.type() === 'service_worker';
  const before = await browser.waitForTarget(isWorker);
  const next = browser.waitForTarget((target) => isWorker(target) && target !== before, { timeout: 20_000 });
  await browser.installExtension(E2E_BUILD);
  await next;
}

const openInvite = (page: Page) =>
  page.evaluate(
    (markup) => {
      const list = document.querySelector('[role="main"].a98 [role="list"]');
      list?.insertAdjacentHTML('beforeend', markup);
    },
    gmailItem(invite(gmail.company, gmailWhen('en')), 'en'),
  );
