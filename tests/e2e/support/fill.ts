import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './browser.ts';

/** Opens one of the extension's own pages (`day.html?…`) in a tab of its own; its clock can be set before it loads. */
export async function openOwn(
  session: Session,
  path: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await session.browser.newPage();
  await prepare?.(page);
  await page.goto(`chrome-extension://${session.extension.id}/${path}`);
  return page;
}

/** Brings mails in as a person would, by the file picker of the options tab. */
export async function importMails(session: Session, mails: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-round-'));
  const paths = mails.map((_, i) => join(folder, `${i}.eml`));
  for (const [i, path] of paths.entries()) writeFileSync(path, mails[i] ?? '');
  const page = await openOwn(session, 'options.html');
  const input = await page.waitForSelector('input[type="file"]');
  await input?.uploadFile(...paths);
  await page.waitForSelector('[data-import="done"]', { timeout: 30_000 });
  await page.close();
}
