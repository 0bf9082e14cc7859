import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asHtml, CONCERN, DENTIST, FEEDBACK, FIRST, type Mail, SECOND } from '../mails.ts';
import { serveStrangeWebmail } from '../webmail-pages.ts';
import type { Screen } from './screen.ts';

const MAILS: readonly Mail[] = [FIRST, DENTIST, FEEDBACK, SECOND];
const PATIENCE = { timeout: 15_000, interval: 100 };

/** A browser with the built extension, as far as the main job needs it. */
type Session = {
  page: Page;
  openPanel: () => Promise<Screen>;
  badge: () => Promise<string>;
  close: () => Promise<void>;
};

/** The main job in a webmail that the project has no reader for, the same in every browser. */
export function describeMainJob(browser: string, launch: () => Promise<Session>): void {
  describe(`a webmail that the project has no reader for, in ${browser}`, () => {
    let session: Session;
    let panel: Screen;
    let stop: () => void;
    const open = (mail: Mail) => session.page.click(`#row${MAILS.indexOf(mail)}`);
    const shows = (text: string) => expect.poll(() => panel.text(), PATIENCE).toContain(text);

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
      await shows('not about an interview');
    });

    test('the concern of a feedback mail is suggested in its own words, and kept by one key', async () => {
      await open(FIRST);
      await shows('Brightwater');
      await open(FEEDBACK);
      await shows(CONCERN);
      await panel.press('[data-concern][data-state="suggested"]', 'k');
      await expect
        .poll(() => panel.textsOf('[data-concern][data-state="suggested"]'), PATIENCE)
        .toHaveLength(0);
    });

    test('the invite to the second interview shows the follow-up that rests on it', async () => {
      await open(SECOND);
      const cards = async () => (await panel.textsOf('[data-follow-up]')).join('\n');
      await expect.poll(cards, PATIENCE).toContain(CONCERN);
      await expect.poll(cards, PATIENCE).toMatch(/Peter Lindqvist|Finance Director|Margaret Oyelaran/);
    });

    test('the badge counts the likely follow-ups of this tab', async () => {
      await expect.poll(async () => Number(await session.badge()), PATIENCE).toBeGreaterThan(0);
    });

    test('the page itself is as it was: nothing is added to it', async () => {
      const foreign = await session.page.evaluate(
        () => document.querySelectorAll('[src*="-extension://"], [href*="-extension://"]').length,
      );
      expect(foreign).toBe(0);
    });
  });
}
