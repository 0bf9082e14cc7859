import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECOND_DAY, sampleMails, workday } from '../demo/mails.ts';
import { launch, type Session, setClock, waitForText } from './support/browser.ts';
import { importMails, openOwn } from './support/fill.ts';

const TODAY = Temporal.Now.plainDateISO('Europe/London');
const HALDEN = ['halden-first', 'halden-feedback', 'halden-second'];
const MAILS = sampleMails(TODAY)
  .filter(({ slug }) => HALDEN.includes(slug))
  .map(({ eml }) => eml);
const at = (plainTime: string) =>
  workday(TODAY, SECOND_DAY).toZonedDateTime({ timeZone: 'Europe/London', plainTime }).toInstant().toString();
const openDay = async (session: Session, time: string): Promise<Page> => {
  const page = await openOwn(session, 'day.html', (fresh) => setClock(fresh, at(time)));
  await page.waitForSelector('[data-slot]');
  return page;
};

describe('the interview day in the built extension', () => {
  let session: Session;
  let day: Page;
  beforeAll(async () => {
    session = await launch();
    await importMails(session, MAILS);
    day = await openDay(session, '10:48');
  });
  afterAll(() => session?.close());

  test('seven conversations by the clock, with the lunch and the tour of the invite between them', async () => {
    await waitForText(day, 'Next in 12 min: Margaret Oyelaran');
    expect(await day.$$eval('[data-slot]', (rows) => rows.length)).toBe(7);
    const breaks = await day.$$eval('.break', (rows) => rows.map((row) => row.firstChild?.textContent));
    expect(breaks).toEqual(['Lunch', 'Tour of the control room', 'Break']);
  });

  test('what went badly with the first is first with the next, by keyboard alone', async () => {
    const asked = await day.$eval('[data-slot="0"] .question', (each) => each.textContent ?? '');
    await day.focus('[data-slot="0"] [data-log="went-badly"]');
    await day.keyboard.press('Enter');
    await day.keyboard.press('PageDown');
    await day.waitForSelector('[data-slot="1"] [data-shift="again"]');
    const next = await day.$eval('[data-slot="1"] .question', (each) => each.textContent ?? '');
    expect(next).toContain(asked.trim());
  });

  test('it works without a network', async () => {
    await day.setOfflineMode(true);
    await day.reload();
    await waitForText(day, 'Margaret Oyelaran');
    await day.setOfflineMode(false);
  });

  test.each(['A4', 'letter'] as const)(
    'it prints on at most two pages of %s, and only what is prepared',
    async (format) => {
      expect(await pagesOf(day, format)).toBeLessThanOrEqual(2);
      await day.emulateMediaType('print');
      const paper = await day.evaluate(() => document.body.innerText);
      await day.emulateMediaType();
      for (const name of ['Margaret Oyelaran', 'Peter Lindqvist', 'Lena Vogt', 'Lunch', '12 Harbour Row'])
        expect(paper).toContain(name);
      expect(paper).not.toMatch(/Went badly|Log it|Undo/);
    },
  );

  test('forty long doubts and twenty questions of one’s own don’t make it longer', async () => {
    await day.evaluate(addDoubts);
    await day.reload();
    await waitForText(day, 'more that may come');
    expect(await pagesOf(day, 'A4')).toBeLessThanOrEqual(2);
    expect(await pagesOf(day, 'letter')).toBeLessThanOrEqual(2);
  });
});

/** How many sheets of paper the day takes. */
async function pagesOf(page: Page, format: 'A4' | 'letter'): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  return pages;
}

/** In the page: sixty open points made of one that is there. */
async function addDoubts(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('second-round'));
  const table = db.transaction('concerns', 'readwrite').objectStore('concerns');
  // Of the first interview's feedback: its doubts are anybody's to ask.
  const one = (await done(table.getAll())).find(({ quote }) => quote.includes('not convinced'));
  // No two of them alike, or they would be shown as one point.
  const wordOf = (n: number) =>
    `${[...String(1000 + n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}ness`;
  const topics = ['motivation', 'experience', 'leadership', 'fit', 'knowledge', 'weakness'];
  for (let i = 0; i < 60; i++) {
    const words = Array.from({ length: 40 }, (_, n) => wordOf(40 * i + n)).join(' ');
    const quote = `You are not at all sure about ${words}.`;
    const mine = i >= 40 ? { holder: 'candidate', topic: 'employer' } : { topic: topics[i % topics.length] };
    await done(table.put({ ...one, ...mine, id: `doubt ${i}`, quote, text: quote, state: 'open' }));
  }
  db.close();
}

/** Long enough that typing is still under way when the browser is killed. */
const SENTENCE =
  'Margaret wants a plan for the first hundred days, and asked twice who in the Leeds team would follow me';
const PAUSE_MS = 40;
/** At most so much of the last typing may be gone. */
const LOST_MS = 1_000;

test('killing the browser in mid-sentence loses at most the last second of a note', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'second-round-profile-'));
  const first = await launch({ profile });
  await importMails(first, MAILS);
  const note = '[data-slot="0"] [name="note"]';
  const page = await openDay(first, '11:20');
  await page.focus(note);
  const typed: number[] = [];
  const dead = new Promise((resolve) => first.browser.process()?.once('exit', resolve));
  for (const letter of SENTENCE) {
    await page.keyboard.sendCharacter(letter);
    typed.push(performance.now());
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (typed.length === 70) break;
  }
  const killedAt = performance.now();
  first.browser.process()?.kill('SIGKILL');
  await dead;

  const second = await launch({ profile });
  const again = await openDay(second, '11:30');
  const kept = await again.$eval(note, (field) => (field as HTMLTextAreaElement).value);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
  const due = typed.filter((when) => when <= killedAt - LOST_MS).length;
  expect(due).toBeGreaterThan(20);
  expect(SENTENCE.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(due);
  console.log(`Of ${typed.length} letters typed when the browser was killed, ${kept.length} were kept.`);
});
