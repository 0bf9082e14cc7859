import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageOnce } from '../utils/browser/watch-page.ts';

export default defineUnlistedScript(() => void readPageOnce());
