import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Session, setClock, waitForText } from '../e2e/support/browser.ts';
import { output, say, settled, shoot } from './screen.ts';

/** What the day tab shows for one conversation. */
type Room = { who: string; prompts: { question: string; why: string; shift: string }[] };

/**
 * The interview day: the tab is opened by the panel's own link with its clock set to the day; a log in the first
 * conversation re-ranks the later ones; the sheet is printed. True where the log moved something and the sheet has at most two pages.
 */
export async function walkDay(session: Session, panel: Page, date: Temporal.PlainDate): Promise<boolean> {
  const address = await panel.$eval('[data-action="open-day"]', (link) => (link as HTMLAnchorElement).href);
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1180, height: 900 });
  await setClock(page, inLondon(date, '10:48'));
  await page.goto(address);
  await waitForText(page, 'in 12 min');
  await shoot(page, 'day-before');
  const before = await roomsIn(page);

  await logFirst(page);
  await shoot(page, 'day-first-logged');
  await setClock(page, inLondon(date, '11:50'));
  await page.reload();
  await waitForText(page, 'Now');
  const moved = printMoves(before, await roomsIn(page));
  await shoot(page, 'day-after-log');
  await page.setViewport({ width: 360, height: 800 });
  await shoot(page, 'day-narrow');
  await setClock(panel, inLondon(date, '11:50'));
  await panel.reload();
  await waitForText(panel, 'Now: Ingrid Solberg');
  await shoot(panel, 'panel-day');
  return (await printSheet(page)) && moved > 0;
}

const inLondon = (date: Temporal.PlainDate, plainTime: string) =>
  date.toZonedDateTime({ timeZone: 'Europe/London', plainTime }).toInstant().toString();

/** Ten seconds after the first talk: the first prompt went badly, the second came up, and one thing more was asked. */
async function logFirst(page: Page): Promise<void> {
  const first = '[data-slot="0"]';
  await page.click(`${first} [data-prompt]:nth-of-type(1) [data-log="went-badly"]`);
  await settled(page);
  const second = await page.$(`${first} [data-prompt]:nth-of-type(2) [data-log="came-up"]`);
  await second?.click();
  await page.type(`${first} [name="asked"]`, 'budget ownership');
  await page.keyboard.press('Enter');
  await page.type(`${first} [name="note"]`, 'Wants a plan for the first hundred days. Knows Leeds well.');
  await settled(page);
  say('\nThe day, 11:00: the CEO’s first prompt went badly; she also asked about budget ownership.');
}

const roomsIn = (page: Page): Promise<Room[]> =>
  page.$$eval('[data-slot]', (rooms) =>
    rooms.map((room) => ({
      who: room.querySelector('.slot-name')?.textContent ?? '',
      prompts: [...room.querySelectorAll<HTMLElement>('.slot-body > section > ol > [data-prompt]')].map(
        (prompt) => ({
          question: prompt.querySelector('.question')?.firstChild?.textContent ?? '',
          why: prompt.querySelector('.why')?.textContent ?? '',
          shift: prompt.dataset.shift ?? '',
        }),
      ),
    })),
  );

function printMoves(before: readonly Room[], after: readonly Room[]): number {
  const moved = after.filter(({ prompts }, i) => prompts[0]?.question !== before[i]?.prompts[0]?.question);
  for (const { who, prompts } of after)
    for (const { question, why, shift } of prompts.filter((each) => each.shift !== ''))
      say(`  ${shift === 'fallen' ? '↓' : '↑'} ${who}: ${question}\n      ${why}`);
  say(
    `The log changed what comes first for ${moved.length} of ${after.length}: ${moved.map(({ who }) => who).join(', ')}.`,
  );
  return moved.length;
}

/** The day sheet on paper. */
async function printSheet(page: Page): Promise<boolean> {
  const path = output('day-sheet.pdf');
  await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
  const pages = readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  say(`The day sheet prints on ${pages} ${pages === 1 ? 'page' : 'pages'}: .output/demo/day-sheet.pdf`);
  return pages >= 1 && pages <= 2;
}
