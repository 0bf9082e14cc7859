import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../setup/chromium.ts';

/** `npm run soak [-- MB]`: a mailbox of 100 MB (unless told) in the built extension: progress, memory, cancel and undo. */

const env = { ...process.env, CHROMIUM: ensureChromium(), MAILBOX_MB: process.argv[2] ?? '100' };
const run = (command: string, args: string[]): void => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

run('wxt', ['build', '--mode', 'e2e']);
run('vitest', ['run', '--project', 'e2e', 'tests/e2e/mailbox.test.ts', '--reporter', 'verbose']);
