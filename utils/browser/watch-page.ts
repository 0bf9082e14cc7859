import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/protocol.ts';
import { readPage } from '../pages/registry.ts';

/** A page counts as settled after this long without a change, and is read at the latest after the second one. */
const QUIET_MS = 250;
const LATEST_MS = 2000;

/** What can show or hide a message without adding anything to the page. */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'src', 'srcdoc'],
};

/**
 * Reports what is open in this page whenever it has settled and differs from what was reported before. Only listens to the
 * page and its same-origin frames; adds, changes and polls nothing. Ends with the signal.
 */
export function watchPage(signal: AbortSignal): void {
  let reported = '';
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const seen = new WeakSet<Document>();
  const observers: MutationObserver[] = [];

  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    for (const observer of observers) observer.disconnect();
  };
  const read = async () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    if (isOrphaned()) return stop();
    watchFrames();
    const outcome = readPage(document, location.href);
    const key = JSON.stringify(outcome);
    if (key === reported) return;
    reported = key;
    await report(outcome).catch(() => {
      reported = '';
    });
  };
  const touched = () => {
    clearTimeout(quiet);
    quiet = setTimeout(read, QUIET_MS);
    latest ??= setTimeout(read, LATEST_MS);
  };
  const watch = (doc: Document) => {
    if (seen.has(doc)) return;
    seen.add(doc);
    const observer = new MutationObserver(touched);
    observer.observe(doc, WATCHED);
    observers.push(observer);
    doc.addEventListener('load', touched, { capture: true, signal });
  };
  const watchFrames = () => {
    for (const frame of document.querySelectorAll('iframe')) {
      const doc = frame.contentDocument;
      if (doc) watch(doc);
    }
  };

  signal.addEventListener('abort', stop);
  addEventListener('pagehide', () => void sendMessage('pageLeft').catch(() => undefined), { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) reported = '';
      touched();
    },
    { signal },
  );
  watch(document);
  touched();
}

/** Reports what is open once. */
export async function readPageOnce(): Promise<void> {
  addEventListener('pagehide', () => void sendMessage('pageLeft').catch(() => undefined), { once: true });
  await report(readPage(document, location.href));
}

const report = (outcome: ReturnType<typeof readPage>) =>
  sendMessage('pageRead', { url: location.href, outcome });

/** After an update or a removal, a script that is still in a page has lost its extension. */
const isOrphaned = () => browser.runtime?.id === undefined;
