import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../utils/browser/watch-page.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: (context) => watchPage(context.signal),
});
