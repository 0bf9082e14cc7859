import { launch } from './support/browser.ts';
import { describeMainJob } from './support/main-job.ts';
import { screenOf } from './support/screen.ts';

describeMainJob('Chromium', async () => {
  const session = await launch();
  return { ...session, openPanel: async () => screenOf(await session.openPanel()) };
});
