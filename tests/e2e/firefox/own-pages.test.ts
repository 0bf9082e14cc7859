import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asEml, FEEDBACK, FIRST } from '../mails.ts';
import { type FirefoxSession, launchFirefox } from '../support/firefox.ts';

describe('the extension’s own pages in Firefox', () => {
  let session: FirefoxSession;
  let options: Page;
  beforeAll(async () => {
    session = await launchFirefox();
    options = await session.openOwn('options.html');
  });
  afterAll(() => session?.close());

  test('files are read in the worker and kept', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-round-'));
    const files = [FIRST, FEEDBACK].map((mail, i) => {
      writeFileSync(join(folder, `${i}.eml`), asEml(mail));
      return join(folder, `${i}.eml`);
    });
    const input = await options.waitForSelector('input[type="file"]');
    await input?.uploadFile(...files);
    await options.waitForSelector('[data-import="done"]', { timeout: 20_000 });
    expect(await options.$eval('[data-import="done"]', (each) => each.textContent)).toMatch(/2|Brightwater/);
  });

  test('no page can connect anywhere, host permission or not', async () => {
    const { url, close } = await listen();
    const outcome = await options.evaluate((to) => fetch(to).then(String, (error) => error.name), url);
    expect(outcome).toBe('TypeError');
    expect(close()).toBe(0);
  });

  test('the day opens and is drawn', async () => {
    const day = await session.openOwn('day.html');
    expect(await day.evaluate(() => document.body.innerText)).not.toBe('');
  });
});

/** Something to connect to; its end answers with how often that happened. */
async function listen(): Promise<{ url: string; close: () => number }> {
  const { createServer } = await import('node:http');
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
      return requests;
    },
  };
}
