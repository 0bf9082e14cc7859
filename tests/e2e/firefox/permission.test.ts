import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST } from '../mails.ts';
import { type FirefoxSession, launchFirefox } from '../support/firefox.ts';
import { answerPermission } from '../support/firefox-window.ts';
import type { Screen } from '../support/screen.ts';
import { standIn } from '../support/stand-in.ts';

/** A webmail of a house, on its own network and without TLS. */
const WEBMAIL = 'http://webmail.example/';
const PATIENCE = { timeout: 10_000, interval: 100 };

describe('the browser’s own question, in Firefox, with the build that people get', () => {
  let session: FirefoxSession;
  let panel: Screen;

  beforeAll(async () => {
    session = await launchFirefox('plain');
    await (await standIn(session.page)).open(WEBMAIL, mailPage());
    panel = await session.openPanel();
  });
  afterAll(() => session?.close());

  test('after a no nothing is read, and the sidebar says so', async () => {
    await panel.click('.welcome button.main');
    await answerPermission(session.marionette, 'deny');
    await expect.poll(() => panel.text(), PATIENCE).toContain('The browser did not allow it');
    expect(await panel.text()).not.toContain('Finance Manager');
  });

  test('a yes to this one site reads the mail that is open', async () => {
    const popup = await session.openPopup();
    await popup.click('[data-action="enable"]');
    await answerPermission(session.marionette, 'allow');
    await expect.poll(() => panel.text(), PATIENCE).toContain('Invite to a first interview');
  });

  test('and a site that is given back is not read any more', async () => {
    const options = await session.openOwn('options.html');
    await options.waitForSelector('::-p-text(Stop reading)');
    await options.click('::-p-text(Stop reading)');
    await options.waitForSelector('::-p-text(No site is enabled)');
    await options.close();
    await session.page.reload();
    await expect.poll(() => panel.text(), PATIENCE).not.toContain('Invite to a first interview');
  });
});

const mailPage = () => `<!doctype html><title>Mail</title><div class="m1"><section class="m2">
  <div class="m3"><h2>${FIRST.subject}</h2><span title="${FIRST.email}">${FIRST.from}</span><span>${FIRST.when}</span></div>
  <div class="m4">${FIRST.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>
  <div><button>Reply</button><button>Forward</button></div></section></div>`;
