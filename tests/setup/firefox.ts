import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';

/** Where Firefox is found, the person's own choice first. */
const PLACES = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const find = () => PLACES.find((path) => path && existsSync(path));

/** The path of a Firefox, installed from Debian where there is none and that can be done; undefined elsewhere. */
export function findFirefox(): string | undefined {
  return find() ?? (installPackages(['firefox-esr']) ? find() : undefined);
}
