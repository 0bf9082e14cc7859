import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a live query shows: undefined until the first answer; `failed` when the database could not answer. */
export type Live<T> = { value: T | undefined; failed: boolean };

/**
 * Subscribes a component to a query: it renders again whenever another view, tab or worker writes what the query read.
 * `dependencies` say when the query itself changes, as in useEffect. Never use it in a service worker.
 */
export function useLive<T>(query: () => Promise<T>, dependencies: readonly unknown[]): Live<T> {
  const [state, setState] = useState<Live<T>>({ value: undefined, failed: false });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setState({ value, failed: false }),
      error: () => setState((before) => ({ ...before, failed: true })),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  return state;
}
