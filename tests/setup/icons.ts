import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './chromium.ts';

/** Draws the icon's sizes from its one source. */

const root = join(import.meta.dirname, '../..');
const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(join(root, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
