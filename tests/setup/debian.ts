import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine is a Debian on which we may install packages. */
export const canInstall = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** The packages of a list that are not installed. */
export function missingPackages(names: readonly string[]): string[] {
  return names.filter((name) => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
    return !stdout?.includes('install ok installed');
  });
}

/** Installs what is missing, on Debian as root; true when all of it is there afterwards. Output goes to stderr. */
export function installPackages(names: readonly string[]): boolean {
  const missing = missingPackages(names);
  if (missing.length === 0) return true;
  if (!canInstall()) return false;
  console.error(`Installing from Debian (once): ${missing.join(' ')} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...missing);
  return install() || (apt('update') && install());
}
