import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';

/** Where Chromium-family browsers are found, the person's own choice first. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const find = () => PLACES.find((path) => path && existsSync(path));

/** The path of a Chromium-family browser, installed from Debian where there is none; exits with one plain line elsewhere. */
export function ensureChromium(): string {
  const found = find();
  if (found) return found;
  // Text in many scripts must have glyphs, or screenshots show boxes.
  if (installPackages(['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'])) {
    const installed = find();
    if (installed) return installed;
  }
  console.error(
    'No Chromium, Chrome or Edge found: install one, or set CHROMIUM to its path, then run this again.',
  );
  process.exit(1);
}
