import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../setup/chromium.ts';
import { SECOND_DAY, sampleMails, workday } from './mails.ts';
import { serveMailbox } from './server.ts';

/** `npm start`: the extension in a real browser beside a sample mailbox; without a display it does the job by itself. */

process.env.CHROMIUM = ensureChromium();
const build = spawnSync('wxt', ['build', '--mode', 'e2e'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(1);

const today = Temporal.Now.plainDateISO('Europe/London');
const mailbox = await serveMailbox(sampleMails(today).map(({ eml }) => eml));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const { launch } = await import('../e2e/support/browser.ts');
const session = await launch({ headless });
if (headless) {
  const { walkThrough } = await import('./walk-through.ts');
  const passed = await walkThrough(session, mailbox, sampleMails(today), workday(today, SECOND_DAY)).catch(
    (error: Error) => {
      console.error(`The walk-through stopped: ${error.message}`);
      return false;
    },
  );
  await session.close();
  mailbox.stop();
  process.exit(passed ? 0 : 1);
}
await session.page.goto(mailbox.url(1));
console.log(
  `The sample mailbox is at ${mailbox.url(1)}. Click the Second Round button in the toolbar; close the browser to end.`,
);
session.browser.on('disconnected', () => process.exit(0));
