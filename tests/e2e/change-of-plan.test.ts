import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveMailbox } from '../demo/server.ts';
import { launch, type Session, waitForText } from './support/browser.ts';

const TODAY = Temporal.Now.plainDateISO('Europe/London');
const DAY = TODAY.add({ days: 9 });
const said = (date: Temporal.PlainDate) =>
  date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

const mail = (n: number, ago: { hours: number }, text: string) => {
  const sent = Temporal.Now.zonedDateTimeISO('UTC').subtract(ago);
  const date = new Date(sent.epochMilliseconds).toUTCString().replace('GMT', '+0000');
  return [
    'From: Dana Brooks <dana@brightwater.example>',
    'To: Sam Lee <sam@home.example>',
    `Subject: ${n === 1 ? '' : 'Re: '}Second interview: Finance Manager at Brightwater`,
    `Date: ${date}`,
    `Message-ID: <${n}@brightwater.example>`,
    ...(n === 1 ? [] : ['In-Reply-To: <1@brightwater.example>']),
    '',
    `Hi Sam,\r\n\r\n${text}\r\n\r\nDana`,
    '',
  ].join('\r\n');
};

const INVITE = mail(
  1,
  { hours: 26 },
  `We would like to invite you to a second interview for the Finance Manager role at Brightwater on ${said(DAY)} at 14:00 (UK time) with Tom Arkwright, COO.`,
);
const CHANGE = mail(
  2,
  { hours: 2 },
  `A small change of plan: Tom Arkwright can no longer make it, so you will be meeting Maren Holt, our CFO, instead. We also need to move it from 14:00 to 15:30 (UK time) on the same day, ${said(DAY)}.`,
);

describe('a change of plan, in the real side panel', () => {
  let session: Session;
  let mailbox: Awaited<ReturnType<typeof serveMailbox>>;
  let panel: Page;
  beforeAll(async () => {
    mailbox = await serveMailbox([INVITE, CHANGE]);
    session = await launch();
    await session.page.goto(mailbox.url(1));
    panel = await session.openPanel();
    await waitForText(panel, 'Tom Arkwright');
  });
  afterAll(async () => {
    await session?.close();
    mailbox?.stop();
  });

  test('leads the panel as soon as its mail is open: who, when, from where', async () => {
    await session.page.goto(mailbox.url(2));
    await panel.waitForSelector('[data-changes]');
    const words = await panel.$eval('[data-changes]', (card) => (card as HTMLElement).innerText);
    expect(words).toContain('Tom Arkwright (COO) replaced by Maren Holt (CFO)');
    expect(words).toMatch(/(14:00|2:00.PM) → (15:30|3:30.PM)/);
    expect(words).toMatch(/from Dana Brooks’s mail, \d+ h ago/);
    if (process.env.SCREENSHOTS)
      await panel.screenshot({ path: `${process.env.SCREENSHOTS}/change.png`, fullPage: true });
  });

  test('the questions are now those of whoever comes', async () => {
    await panel.waitForSelector('[data-follow-up]');
    const cards = await panel.$$eval('[data-follow-up]', (all) => all.map((card) => card.textContent ?? ''));
    expect(cards.join('\n')).toContain('Maren Holt');
    expect(cards.join('\n')).not.toContain('Tom Arkwright');
  });

  test('once noted it leads no more, and stays in the history', async () => {
    await panel.focus('[data-changes] button.start');
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'The plan changed once');
    expect(await panel.$('[data-changes]')).toBe(null);
  });
});
