/** How long a page must be quiet before it is looked at, and how long a restless one is left alone at most; milliseconds. */
const QUIET_MS = 200;
const LATEST_MS = 1000;
/** What was seen must be seen again after this long. A page that may only be loading gets longer. */
const AGAIN_MS = 250;
const PATIENCE_MS = 2500;
/** A page that shows something else each time is believed in the end. */
const MOST_CHANGES = 20;

/** What a look at a page saw; the same `key` is the same thing. */
export type Look = { key: string; isDoubtful: boolean; accept: () => void };

/**
 * Waits until a page has settled: looks once it is quiet, looks again a little later, and accepts what two looks agree on,
 * once. Nothing runs while the page rests. Call `touched` for every change; ends with the signal.
 */
export function settle(
  look: () => Look | null,
  signal: AbortSignal,
): { touched: () => void; forget: () => void } {
  let accepted = '';
  let pending: string | null = null;
  let changes = 0;
  const timers = new Map<'quiet' | 'latest' | 'again', ReturnType<typeof setTimeout>>();
  const stop = (name: 'quiet' | 'latest' | 'again') => {
    clearTimeout(timers.get(name));
    timers.delete(name);
  };
  const start = (name: 'quiet' | 'latest' | 'again', run: () => void, after: number) => {
    stop(name);
    timers.set(name, setTimeout(run, after));
  };
  const take = ({ key, accept }: Look) => {
    accepted = key;
    pending = null;
    changes = 0;
    accept();
  };
  const see = (isSecond: boolean) => {
    stop('quiet');
    stop('latest');
    const seen = look();
    if (!seen || seen.key === accepted) {
      pending = null;
      return stop('again');
    }
    if (seen.key === pending && !isSecond) return;
    changes += seen.key === pending ? 0 : 1;
    if (seen.key === pending || changes > MOST_CHANGES) {
      stop('again');
      return take(seen);
    }
    pending = seen.key;
    start('again', () => see(true), seen.isDoubtful ? PATIENCE_MS : AGAIN_MS);
  };
  signal.addEventListener('abort', () => {
    for (const name of [...timers.keys()]) stop(name);
  });
  return {
    touched: () => {
      if (signal.aborted) return;
      start('quiet', () => see(false), QUIET_MS);
      if (!timers.has('latest')) start('latest', () => see(false), LATEST_MS);
    },
    forget: () => {
      accepted = '';
    },
  };
}
