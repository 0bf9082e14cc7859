import { spawn } from 'node:child_process';
import { ensureChromium } from './setup/chromium.ts';
import { findFirefox } from './setup/firefox.ts';
import { ensureRoundcube } from './setup/roundcube-packages.ts';

/** `npm test`: every check in turn, each named; stops at the end and fails if any of them failed. */

type Step = { name: string; command: string; args: string[] };

const STEPS: readonly Step[] = [
  { name: 'generated types', command: 'wxt', args: ['prepare'] },
  { name: 'types', command: 'tsc', args: [] },
  { name: 'lint and format', command: 'biome', args: ['check', '.'] },
  { name: 'unit and architecture', command: 'vitest', args: ['run', '--project', 'unit'] },
  { name: 'build of the extension for tests', command: 'wxt', args: ['build', '--mode', 'e2e'] },
  {
    name: 'store, pages and components in Chromium',
    command: 'vitest',
    args: ['run', '--project', 'browser'],
  },
  {
    name: 'the built extension in Chromium, a real webmail among it',
    command: 'vitest',
    args: ['run', '--project', 'e2e', '--reporter', 'verbose'],
  },
];

const FIREFOX_STEPS: readonly Step[] = [
  { name: 'build of the extension for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'] },
  {
    name: 'build of the extension for tests in Firefox',
    command: 'wxt',
    args: ['build', '-b', 'firefox', '--mode', 'e2e'],
  },
  {
    name: 'the built extension in Firefox: the main job in its sidebar, its own pages, the permission prompt',
    command: 'vitest',
    args: ['run', '--project', 'firefox', '--reporter', 'verbose'],
  },
];

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

function run({ command, args }: Step, env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

const started = performance.now();
const firefox = findFirefox();
const env = {
  ...process.env,
  CHROMIUM: ensureChromium(),
  ROUNDCUBE: ensureRoundcube() ? 'yes' : 'no',
  ...(firefox && { FIREFOX: firefox }),
};
const steps = firefox ? [...STEPS, ...FIREFOX_STEPS] : STEPS;
const failed: string[] = [];
for (const step of steps) {
  const from = performance.now();
  console.log(`\n== ${step.name}`);
  const passed = await run(step, env);
  console.log(`-- ${step.name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(from)}`);
  if (!passed) failed.push(step.name);
}
if (env.ROUNDCUBE === 'no')
  console.log('The webmail test was skipped: Roundcube and Dovecot can only be installed on Debian as root.');
if (!firefox) console.log('The tests in Firefox were skipped: install Firefox, or set FIREFOX to its path.');
console.log(
  failed.length === 0
    ? `\nAll ${steps.length} checks passed in ${seconds(started)}.`
    : `\n${failed.length} of ${steps.length} checks failed: ${failed.join('; ')}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
