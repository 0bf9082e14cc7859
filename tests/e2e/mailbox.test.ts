import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailboxCounts, writeMailbox } from '../support/mailbox.ts';
import { launch, type Session } from './support/browser.ts';
import { openOwn } from './support/fill.ts';
import { watchMemory } from './support/memory.ts';

/** `npm run soak` has 100; every test run has a small one. */
const MEGABYTES = Number(process.env.MAILBOX_MB ?? 6);
const LIMIT_MB = 400;
const PATIENCE = 20 * 60_000;

describe(`a mailbox of ${MEGABYTES} MB`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-round-mailbox-'));
  const path = join(folder, 'mailbox.mbox');
  let counts: MailboxCounts;
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    counts = await writeMailbox(path, MEGABYTES * 1024 * 1024);
    session = await launch();
    options = await openOwn(session, 'options.html');
  }, PATIENCE);
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const choose = async () => {
    const input = await options.waitForSelector('input[type="file"]');
    await input?.uploadFile(path);
  };

  test(
    'can be cancelled when something has been kept already, without a trace',
    async () => {
      // The database is the product's to make.
      await options.waitForSelector('input[type="file"]');
      const before = await everything(options);
      await choose();
      await options.waitForFunction(() => /about interviews/.test(document.body.innerText), {
        timeout: PATIENCE,
        polling: 20,
      });
      await options.locator('::-p-text(Cancel)').click();
      await options.waitForFunction(() => document.body.innerText.includes('Nothing was kept'), {
        timeout: PATIENCE,
      });
      expect(await everything(options)).toBe(before);
    },
    PATIENCE,
  );

  test(
    `is read with its progress shown, in less than ${LIMIT_MB} MB of memory, and every interview mail is kept`,
    async () => {
      const memory = watchMemory(session, options);
      const from = performance.now();
      await choose();
      const shown = await progressUntilDone(options);
      const seconds = (performance.now() - from) / 1000;
      const peak = await memory.stop();
      const size = statSync(path).size / 2 ** 20;
      console.log(
        `${size.toFixed(0)} MB, ${counts.mails} mails, ${counts.interviews} about interviews: ${seconds.toFixed(1)} s, ${shown.length} steps shown, heap ${peak.heap.toFixed(0)} MB, renderer ${peak.renderer.toFixed(0)} MB`,
      );
      expect(shown.length).toBeGreaterThan(3);
      expect(shown).toEqual(shown.toSorted((a, b) => a - b));
      expect(await options.evaluate(() => document.body.innerText)).toContain(
        `${counts.interviews} kept. ${counts.mails - counts.interviews} not about an interview`,
      );
      expect(peak.heap).toBeGreaterThan(0);
      expect(Math.max(peak.heap, peak.renderer)).toBeLessThan(LIMIT_MB);
    },
    PATIENCE,
  );

  test('is undone as a whole', async () => {
    await options.focus('[data-import="done"] > button.start');
    await options.keyboard.press('Enter');
    await options.waitForFunction(() => document.body.innerText.includes('Import undone'), {
      timeout: 60_000,
    });
    await options.waitForFunction(kept, { timeout: 60_000, polling: 200 }, 0);
  });
});

/** The bytes that the progress bar went through, each once. */
async function progressUntilDone(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const shown: number[] = [];
    while (!document.querySelector('[data-import="done"]')) {
      const at = document.querySelector('progress')?.value;
      if (at !== undefined && at !== shown.at(-1)) shown.push(at);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return shown;
  });
}

/** Whether so many rows are on record, those in the trash aside; in the page. */
async function kept(count: number): Promise<boolean> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settled(indexedDB.open('second-round'));
  let there = 0;
  for (const name of ['applications', 'interviews', 'people', 'messages']) {
    const rows: { deletedAt: string | null }[] = await settled(
      db.transaction(name).objectStore(name).getAll(),
    );
    there += rows.filter(({ deletedAt }) => deletedAt === null).length;
  }
  db.close();
  return there === count;
}

/** All that the database holds, as one text. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('second-round'));
    const tables: [string, unknown[]][] = [];
    for (const name of db.objectStoreNames)
      tables.push([name, await settled(db.transaction(name).objectStore(name).getAll())]);
    db.close();
    return JSON.stringify(tables);
  });
