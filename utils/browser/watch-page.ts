import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/protocol.ts';
import { readPage } from '../pages/registry.ts';
import { type PageSight, watchDocument } from '../pages/watch.ts';

/**
 * Reports what is open in this page whenever it has settled and differs from what was reported before. Only listens to the
 * page and its same-origin frames; adds, changes and polls nothing. Ends with the signal.
 */
export function watchPage(signal: AbortSignal): void {
  const run = newRun();
  const watch = watchDocument(
    document,
    {
      read: () => readPage(document, location.href),
      report: (outcome) => report({ run, once: false, outcome }),
      isAlive: () => browser.runtime?.id !== undefined,
    },
    signal,
  );
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && watch.seeAgain(), { signal });
}

/** Reports what is open once. */
export async function readPageOnce(): Promise<void> {
  addEventListener('pagehide', leave, { once: true });
  const outcome = readPage(document, location.href);
  const sight =
    outcome.kind === 'messages'
      ? {
          ...outcome,
          open: [...outcome.messages.keys()],
          messages: outcome.messages.map((message, place) => ({ place, message })),
        }
      : outcome;
  await report({ run: newRun(), once: true, outcome: sight });
}

const leave = () => void sendMessage('pageLeft').catch(() => undefined);

const report = (told: { run: string; once: boolean; outcome: PageSight }) =>
  sendMessage('pageRead', { url: location.href, ...told });

/** Tells this run of a script from any other. Pages without TLS have no `randomUUID`, and webmail in a house often has none. */
const newRun = () => crypto.getRandomValues(new Uint32Array(3)).join('-');
