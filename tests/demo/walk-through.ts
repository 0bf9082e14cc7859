import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Session, waitForText } from '../e2e/support/browser.ts';
import { walkClosing } from './close.ts';
import { walkDay } from './day.ts';
import type { SampleMail } from './mails.ts';
import { output, say, settled, shoot } from './screen.ts';
import type { Mailbox } from './server.ts';

const PANEL_WIDTH = 360;

/** What the panel's own DOM shows of one follow-up. */
type Shown = { question: string; quote: string; asker: string; why: string };

/**
 * The whole job without a display: first-interview mails opened, concerns kept, a debrief written, the second invite
 * opened, the day, the closing; prints what the side panel shows. True where follow-ups with quote and asker appeared and the
 * rest of the story went as told.
 */
export async function walkThrough(
  session: Session,
  mailbox: Mailbox,
  mails: readonly SampleMail[],
  day: Temporal.PlainDate,
): Promise<boolean> {
  mkdirSync(output(), { recursive: true });
  const { page } = session;
  const open = (slug: string) => page.goto(mailbox.url(mails.findIndex((mail) => mail.slug === slug) + 1));

  await open('newsletter');
  const panel = await session.openPanel();
  await panel.setViewport({ width: PANEL_WIDTH, height: 900 });
  await waitForText(panel, 'not about an interview');
  say('A newsletter with the word interview in it was dropped.');

  await open('halden-first');
  await waitForText(panel, 'Halden');
  await open('halden-feedback');
  await panel.waitForSelector('[data-concern][data-state="suggested"]');
  await shoot(panel, 'panel-feedback');
  const kept = await keepAll(panel);
  say(`Kept ${kept} concerns from the feedback, by keyboard.`);

  await writeDebrief(panel);
  say('Wrote a debrief: one question that went badly.');

  for (const slug of ['own-note', 'marlow-first', 'marlow-feedback', 'marlow-second'] as const) {
    await open(slug);
    await settled(panel);
  }
  await open('halden-second');
  await panel.waitForSelector('[data-follow-up]');
  await settled(panel);
  await shoot(panel, 'panel-second-invite');

  const popup = await session.openPopup();
  await settled(popup);
  await shoot(popup, 'popup', false);

  const shown = await followUpsIn(panel);
  print(shown);
  const leaked = shown.filter(({ quote }) => /hardware release|forty people/.test(quote));
  if (leaked.length > 0) say(`${leaked.length} follow-ups came from the other employer.`);
  const rests = shown.filter(({ quote, asker }) => quote !== '' && asker !== '');
  const walked = await walkDay(session, panel, day);
  const closed = await walkClosing(session, panel, day);
  return rests.length >= 4 && leaked.length === 0 && walked && closed;
}

/** Keeps every suggestion by its one key. */
async function keepAll(panel: Page): Promise<number> {
  let kept = 0;
  for (;;) {
    const next = await panel.$('[data-concern][data-state="suggested"]');
    if (!next) return kept;
    await next.focus();
    await panel.keyboard.press('k');
    kept += 1;
    await settled(panel);
  }
}

async function writeDebrief(panel: Page): Promise<void> {
  await panel.click('[data-action="debrief"]');
  const asked = await panel.waitForSelector('[data-debrief="asked"]');
  await asked?.type('Tell me about a decision you got wrong');
  await panel.click('[data-choice="went-2"]');
  await settled(panel);
  await shoot(panel, 'panel-debrief');
}

async function followUpsIn(panel: Page): Promise<Shown[]> {
  return panel.$$eval('[data-follow-up]', (cards) =>
    cards.map((card) => {
      const text = (name: string) => card.querySelector(`[data-part="${name}"]`)?.textContent?.trim() ?? '';
      return { question: text('question'), quote: text('quote'), asker: text('asker'), why: text('why') };
    }),
  );
}

function print(shown: readonly Shown[]): void {
  const resting = shown.filter(({ quote }) => quote !== '');
  say(
    `\nThe side panel beside the second invite shows ${resting.length} follow-ups that rest on somebody’s words:`,
  );
  for (const [i, { question, quote, asker, why }] of resting.entries())
    say(`\n${i + 1}. ${question}\n   asked by: ${asker}\n   quote:    ${quote}\n   why:      ${why}`);
  say(
    `\n… and ${shown.length - resting.length} general questions in a list of their own. Screenshots are in .output/demo/.`,
  );
}
