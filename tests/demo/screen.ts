import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const OUTPUT = join(import.meta.dirname, '../../.output/demo');

/** Where the walk-through leaves what it saw. */
export const output = (name = ''): string => join(OUTPUT, name);

/** Light and dark; the popup is as large as it is and can't be asked for more. */
export async function shoot(page: Page, name: string, fullPage = true): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: output(`${name}-${scheme}.png`), fullPage });
  }
  await page.emulateMediaFeatures([]);
}

/** Long enough for a page to be read, kept and drawn. */
export const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));

/** One line for whoever watches. */
export const say = (line: string) => console.log(line);
