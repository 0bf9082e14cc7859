import type { KeyInput, Page } from 'puppeteer-core';
import { type Session, setClock, waitForText } from '../e2e/support/browser.ts';
import { openOwn } from '../e2e/support/fill.ts';
import { say, settled, shoot } from './screen.ts';

/**
 * The evening after: the popup asks how it went, the panel closes what was open, the options tab shows the record. True
 * where a debrief was kept, every point has its outcome, and the record counts what came up.
 */
export async function walkClosing(session: Session, panel: Page, day: Temporal.PlainDate): Promise<boolean> {
  const evening = inLondon(day, '19:05');
  await askedInPopup(session, evening);
  await session.page.bringToFront();
  await setClock(panel, evening);
  await panel.reload();
  await panel.waitForSelector('[data-closing]');
  await shoot(panel, 'panel-closing-open');
  const closed = await closeAll(panel);
  await shoot(panel, 'panel-closing');
  return (await recordIn(session, evening)) && closed;
}

const inLondon = (date: Temporal.PlainDate, plainTime: string) =>
  date.toZonedDateTime({ timeZone: 'Europe/London', plainTime }).toInstant().toString();

/** The popup as it is after the last conversation: asks once; sixty seconds by keyboard. */
async function askedInPopup(session: Session, evening: string): Promise<void> {
  const popup = await openOwn(session, 'popup.html', (page) => setClock(page, evening));
  await popup.setViewport({ width: 380, height: 760 });
  await waitForText(popup, 'How did it go?');
  await shoot(popup, 'popup-how-did-it-go');
  const from = performance.now();
  await popup.click('[data-action="write-debrief"]');
  await popup.waitForSelector('[data-debrief="asked"]');
  // The question that went badly is there from the day's log; the cursor is where words are missing.
  await popup.keyboard.type('That we rebuilt the schedule');
  for (const key of ['Tab', 'Tab'] as const) await popup.keyboard.press(key);
  await popup.keyboard.type('Say what it saved: 9 days a month');
  await popup.focus('[name="told"]');
  await popup.keyboard.type('To Peter: salary 74k');
  await settled(popup);
  await shoot(popup, 'popup-debrief');
  say(
    `\nThe popup asked how it went; answered by keyboard in ${((performance.now() - from) / 1000).toFixed(0)} s.`,
  );
  await popup.close();
}

/** Yes and settled, yes and still open, no, in turn; the rest in one press. */
async function closeAll(panel: Page): Promise<boolean> {
  const fates: KeyInput[] = ['1', '2', '1', '3'];
  for (const [i, key] of fates.entries()) {
    const rows = await panel.$$('[data-closing] [data-choice][tabindex="0"]');
    await rows[i]?.focus();
    await panel.keyboard.press(key);
    await settled(panel);
  }
  await panel.click('[data-action="close-rest"]');
  await panel.waitForFunction(() => document.querySelector('[data-fate="none"]') === null);
  const said = await panel.$$eval('[data-fate]', (rows) => rows.map((row) => row.getAttribute('data-fate')));
  say(
    `Closed ${said.length} points: ${['settled', 'still-open', 'not'].map((each) => `${said.filter((one) => one === each).length} ${each}`).join(', ')}.`,
  );
  const list = await panel.$eval('[name="thanks"]', (field) => (field as HTMLTextAreaElement).value);
  say(`For the thank-you mail, in the person’s own words:\n${list}`);
  return said.length > 4 && list !== '';
}

async function recordIn(session: Session, evening: string): Promise<boolean> {
  const options = await openOwn(session, 'options.html', (page) => setClock(page, evening));
  await options.setViewport({ width: 900, height: 900 });
  const welcome = await options.$('.welcome > button.quiet.start');
  await welcome?.click();
  await options.waitForSelector('#record [data-bar]');
  await shoot(options, 'options-record');
  const bars = await options.$$eval('#record [data-bar]', (rows) =>
    rows.map((row) => (row.textContent ?? '').replace(/(\d+ of \d+)/, ': $1')),
  );
  say(`The record:\n  ${bars.join('\n  ')}`);
  await options.close();
  return bars.length > 1;
}
