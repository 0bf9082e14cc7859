import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRoundcube, type Webmail } from '../setup/roundcube.ts';
import { asEml, CONCERN, DENTIST, FEEDBACK, FIRST, type Mail, SECOND } from './mails.ts';
import { launch, type Session, waitForText } from './support/browser.ts';

const isAvailable = process.env.ROUNDCUBE !== 'no';

describe.runIf(isAvailable)('Roundcube, a real webmail on a real IMAP server', () => {
  let webmail: Webmail;
  let session: Session;
  let panel: Page;

  beforeAll(async () => {
    webmail = await startRoundcube([FIRST, DENTIST, FEEDBACK, SECOND].map(asEml));
    session = await launch();
    await logIn(session.page, webmail);
    panel = await session.openPanel();
  });
  afterAll(async () => {
    await session?.close();
    webmail?.stop();
  });

  test('a mail in the preview beside the list is read', async () => {
    await preview(session.page, FIRST);
    await waitForText(panel, 'Finance Manager');
  });

  test('a mail about anything else is dropped', async () => {
    await preview(session.page, DENTIST);
    await waitForText(panel, 'not about an interview');
  });

  test('a concern is suggested and kept by one key', async () => {
    await preview(session.page, FEEDBACK);
    await waitForText(panel, CONCERN);
    await panel.focus('[data-concern]');
    await panel.keyboard.press('k');
    await panel.waitForSelector('[data-concern][data-state="open"], [data-state="open"] [data-concern]');
  });

  test('the second invite, in full view, shows the follow-up with quote, asker and why', async () => {
    await openFull(session.page, SECOND);
    await panel.waitForSelector('[data-follow-up]');
    const cards = await panel.$$eval('[data-follow-up]', (all) => all.map((card) => card.textContent ?? ''));
    expect(cards.join('\n')).toContain(CONCERN);
    expect(cards.join('\n')).toMatch(/Peter Lindqvist|Finance Director/);
  });

  test('an answer written under a follow-up is there after the panel was closed', async () => {
    await panel.focus('[data-follow-up] summary');
    await panel.keyboard.press('Enter');
    const field = await panel.waitForSelector('[data-follow-up] textarea', { visible: true });
    await field?.type('In 2024 I owned 3.2 million.');
    await waitForSaved(panel);
    await panel.reload();
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some((each) => each.value.includes('3.2 million')),
    );
  });
});

async function logIn(page: Page, { url, user, password }: Webmail): Promise<void> {
  await page.goto(url);
  await page.type('#rcmloginuser', user);
  await page.type('#rcmloginpwd', password);
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
  await page.waitForSelector('#messagelist tbody tr');
}

/** Clicks the mail in the list: its preview opens in a frame beside it, the address stays. */
async function preview(page: Page, mail: Mail): Promise<void> {
  const row = await page.waitForSelector(
    `::-p-xpath(//table[@id="messagelist"]//tr[contains(., "${mail.from}") and contains(., "${keyOf(mail)}")])`,
  );
  await row?.click();
  await page.waitForFunction(
    (subject) =>
      document
        .querySelector<HTMLIFrameElement>('#messagecontframe')
        ?.contentDocument?.body.textContent?.includes(subject),
    { polling: 200 },
    keyOf(mail),
  );
}

const keyOf = (mail: Mail) => mail.subject.split(' – ').at(-1) ?? mail.subject;

/** Opens the mail in the whole window by its own address. */
async function openFull(page: Page, mail: Mail): Promise<void> {
  await preview(page, mail);
  const frame = page.frames().find((each: Frame) => each.url().includes('_action=preview'));
  const uid = /_uid=(\d+)/.exec(frame?.url() ?? '')?.[1];
  await page.goto(`${new URL(page.url()).origin}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
  await page.waitForSelector('#messagebody');
}

/** Typing is on disk a moment after the last key. */
const waitForSaved = (panel: Page) =>
  panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
