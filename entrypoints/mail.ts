import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '../utils/browser/sole-script.ts';
import { placeOf, watchFrame } from '../utils/browser/watch-frame.ts';
import { watchPage } from '../utils/browser/watch-page.ts';

/** The page script. Not a content script of the framework's: those announce themselves to the page. */
export default defineUnlistedScript(() => {
  const place = placeOf(window);
  if (place === 'page') watchPage(takeOver());
  if (place === 'foreign-frame') watchFrame(takeOver());
});
