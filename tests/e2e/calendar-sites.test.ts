import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALENDAR_PAGES, interview } from '../fixtures/pages/calendar.ts';
import { page } from '../fixtures/pages/fixture.ts';
import { launch, type Session, waitForText } from './support/browser.ts';
import { type StandIn, standIn } from './support/stand-in.ts';

/** Every calendar's pages at their real hosts' addresses; what counts is what the panel shows. */
describe('calendars', () => {
  let session: Session;
  let panel: Page;
  let site: StandIn;

  beforeAll(async () => {
    session = await launch();
    site = await standIn(session.page);
    await site.open('https://calendar.google.com/', page('en', 'Google Calendar', ''));
    panel = await session.openPanel();
  });
  afterAll(() => session?.close());

  test.each(
    CALENDAR_PAGES.map(
      (fixture) => [`${fixture.layout}, ${fixture.seen}, ${fixture.language}`, fixture] as const,
    ),
  )('%s: the interview, its time and who will be there', async (_, fixture) => {
    await site.open(fixture.url, fixture.html(interview(fixture.company)));
    await waitForText(panel, `Finance Manager at ${fixture.company}`);
    await waitForText(panel, 'Mar 17');
    await waitForText(panel, '11:00 AM');
    if (fixture.has.text || fixture.has.addresses) await waitForText(panel, 'Margaret Oyelaran');
  });

  test('a calendar without an open event is idle', async () => {
    await site.open(
      'https://calendar.google.com/calendar/u/0/r/week',
      page('en', 'Google Calendar', '<main><div role="grid">9:00 Standup</div></main>'),
    );
    await waitForText(panel, 'Open a mail');
    expect(await session.page.$$eval('[src^="chrome-extension"]', (all) => all.length)).toBe(0);
  });
});
