import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '../utils/browser/sole-script.ts';
import { watchPage } from '../utils/browser/watch-page.ts';

/** The page script. Not a content script of the framework's: those announce themselves to the page. */
export default defineUnlistedScript(() => watchPage(takeOver()));
