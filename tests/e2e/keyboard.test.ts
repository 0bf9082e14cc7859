import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECOND_DAY, sampleMails, workday } from '../demo/mails.ts';
import { serveMailbox } from '../demo/server.ts';
import { axeFindings } from './support/axe.ts';
import { launch, type Session, setClock, waitForText } from './support/browser.ts';
import { importMails, openOwn } from './support/fill.ts';
import { tabTo, walkByKeys } from './support/keys.ts';

const TODAY = Temporal.Now.plainDateISO('Europe/London');
const at = (plainTime: string) =>
  workday(TODAY, SECOND_DAY).toZonedDateTime({ timeZone: 'Europe/London', plainTime }).toInstant().toString();
const MAILS = sampleMails(TODAY);
const SECOND = MAILS.findIndex(({ slug }) => slug === 'halden-second') + 1;

/** Everything was reached, and whatever had the focus could be seen; then, all unfolded, axe has nothing to find. */
async function expectOpenToAll(page: Page, atLeast: number): Promise<void> {
  const { stops, missed, hidden } = await walkByKeys(page);
  expect(missed).toEqual([]);
  expect(hidden).toEqual([]);
  expect(stops).toBeGreaterThan(atLeast);
  for (const theme of ['light', 'dark'] as const) expect(await axeFindings(page, theme)).toEqual([]);
}

describe('every screen is reached whole by keyboard alone, all in sight, and axe finds nothing in either theme:', () => {
  let session: Session;
  let mailbox: Awaited<ReturnType<typeof serveMailbox>>;
  let panel: Page;
  beforeAll(async () => {
    mailbox = await serveMailbox(MAILS.map(({ eml }) => eml));
    session = await launch();
    await importMails(
      session,
      MAILS.map(({ eml }) => eml),
    );
    await session.page.goto(mailbox.url(SECOND));
  });
  afterAll(async () => {
    await session?.close();
    mailbox?.stop();
  });

  test('the popup, and the panel that it opens beside the invite', async () => {
    const popup = await session.openPopup();
    await waitForText(popup, 'likely follow-ups');
    await expectOpenToAll(popup, 8);
    await tabTo(popup, '[data-action="open-panel"]');
    const opened = session.browser.waitForTarget((target) => target.url().includes('/sidepanel.html'));
    // The popup is gone before the key comes up.
    await popup.keyboard.down('Enter');
    panel = await (await opened).asPage();
    await waitForText(panel, 'Likely to come up');
    await expectOpenToAll(panel, 60);
  });

  test('the panel once the interview is over, with its debrief and its closing', async () => {
    await setClock(panel, at('19:00'));
    await panel.reload();
    await panel.waitForSelector('[data-closing]');
    await tabTo(panel, '[data-action="debrief"]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-part="debrief"]');
    await expectOpenToAll(panel, 40);
  });

  test('the interview day', async () => {
    const day = await openOwn(session, 'day.html', (page) => setClock(page, at('10:48')));
    await waitForText(day, 'Next in 12 min');
    await expectOpenToAll(day, 60);
    await day.close();
  });

  test('the panel on the day, and when it is over', async () => {
    for (const [time, words] of [
      ['11:20', 'Now: Margaret Oyelaran'],
      ['19:00', 'How did it go?'],
    ] as const) {
      const own = await openOwn(session, 'sidepanel.html', (page) => setClock(page, at(time)));
      await waitForText(own, words);
      await expectOpenToAll(own, 30);
      await own.close();
    }
  });

  test('the options', async () => {
    const options = await openOwn(session, 'options.html');
    await waitForText(options, 'Shortcuts');
    await waitForText(options, 'Your data');
    await expectOpenToAll(options, 10);
    await options.close();
  });
});

test('so is the first screen, and it is put away by keyboard', async () => {
  const session = await launch();
  const options = await openOwn(session, 'options.html');
  await waitForText(options, 'Walk into the second interview');
  await expectOpenToAll(options, 8);
  await tabTo(options, '.welcome > button.quiet.start');
  await options.keyboard.press('Enter');
  await waitForText(options, 'Your data');
  await session.close();
});
