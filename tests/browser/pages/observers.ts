import { afterEach, beforeEach } from 'vitest';

/** Counts the MutationObservers that observe something, for as long as a test runs. */
export function countObservers(): { alive: () => number } {
  const Real = globalThis.MutationObserver;
  const alive = new Set<MutationObserver>();
  class Counted extends Real {
    override observe(...args: Parameters<MutationObserver['observe']>) {
      alive.add(this);
      super.observe(...args);
    }
    override disconnect() {
      alive.delete(this);
      super.disconnect();
    }
  }
  beforeEach(() => {
    alive.clear();
    globalThis.MutationObserver = Counted;
  });
  afterEach(() => {
    globalThis.MutationObserver = Real;
  });
  return { alive: () => alive.size };
}
