import { launchFirefox } from '../support/firefox.ts';
import { describeMainJob } from '../support/main-job.ts';

describeMainJob('Firefox', launchFirefox);
