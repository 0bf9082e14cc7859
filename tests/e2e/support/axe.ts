import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong on a page of the built extension in a theme, as `rule: element`. */
export async function axeFindings(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run }: typeof import('axe-core') = Reflect.get(window, 'axe');
    const { violations } = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}
