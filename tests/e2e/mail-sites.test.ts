import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedback, invite, page } from '../fixtures/pages/fixture.ts';
import { ICLOUD_FRAMES, icloudOf, icloudWhen } from '../fixtures/pages/icloud.ts';
import { MAIL_PAGES } from '../fixtures/pages/index.ts';
import { launch, type Session, waitForText } from './support/browser.ts';
import { type StandIn, standIn } from './support/stand-in.ts';

/** Every reader's pages at their real hosts' addresses; what counts is what the panel shows. */
describe('mail sites', () => {
  let session: Session;
  let panel: Page;
  let site: StandIn;

  beforeAll(async () => {
    session = await launch();
    site = await standIn(session.page);
    await site.open('https://mail.google.com/', page('en', 'Inbox', ''));
    panel = await session.openPanel();
  });
  afterAll(() => session?.close());

  test.each(
    MAIL_PAGES.map(
      ({ fixture, when }) =>
        [`${fixture.layout}, ${fixture.seen}, ${fixture.language}`, fixture, when] as const,
    ),
  )('%s: the concern of a feedback mail, then the invite with its follow-up', async (_, fixture, when) => {
    const { company, url, html } = fixture;
    await site.open(url, html([feedback(company, when)]));
    await waitForText(panel, 'not convinced that you have enough experience');
    const first = invite(company, when);
    await site.open(url, html([feedback(company, when, { subject: first.subject }), first]));
    await waitForText(panel, `Finance Manager at ${company}`);
    await waitForText(panel, 'Margaret Oyelaran');
    await panel.waitForSelector('[data-follow-up]');
    expect(
      await session.page.$$eval('[src^="chrome-extension"], [href^="chrome-extension"]', (all) => all.length),
    ).toBe(0);
  });

  test.each(['en', 'de'] as const)(
    'icloud, 2026-09, %s: header and text come from two origins and are joined',
    async (language) => {
      const company = language === 'en' ? 'Yarrowdale' : 'Zellersee';
      const open = async (mail: ReturnType<typeof invite>) => {
        const { top, application, body } = icloudOf(mail, language);
        site.serve(ICLOUD_FRAMES.application, application);
        site.serve(ICLOUD_FRAMES.body, body);
        await site.open('https://www.icloud.com/mail/', top);
      };
      await open(feedback(company, icloudWhen(language)));
      await waitForText(panel, 'not convinced that you have enough experience');
      await open(invite(company, icloudWhen(language)));
      await waitForText(panel, `Finance Manager at ${company}`);
      await panel.waitForSelector('[data-follow-up]');
    },
  );

  test('an invitation file that a mail only names is asked for', async () => {
    const { fixture, when } = MAIL_PAGES[0] ?? {};
    if (!fixture || !when) throw new Error('fixtures are missing');
    const html = fixture.html([invite('Ashdown', when)]);
    const attached =
      '<div class="hq gt"><div class="aQH"><span class="aZo" download_url="text/calendar:invite.ics:x"></span></div></div>';
    await site.open(fixture.url, html.replace('<div class="yj6qo"></div>', attached));
    await waitForText(panel, 'An invitation file is attached');
  });

  test('a message that cannot be read is said to be so, with the other ways in', async () => {
    await site.open(
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQfBZxYzAbCdEfGhIjKlMnOpQrS',
      page('en', 'Mail', '<canvas></canvas>'),
    );
    await waitForText(panel, 'its text could not be found');
    await waitForText(panel, 'select the passage');
  });

  test('the options tab counts what was read and what was not, by site and layout', async () => {
    const options = await session.browser.newPage();
    await options.goto(panel.url().replace('sidepanel.html', 'options.html'));
    const done = await options
      .waitForSelector('::-p-xpath(//button[contains(., "Done")])', { timeout: 2000 })
      .catch(() => null);
    await done?.click();
    await waitForText(options, 'gmail · conversation');
    await waitForText(options, '1 not');
    await options.close();
  });
});
