const NAME = Symbol.for('second-round');

/**
 * A signal for the page script that starts now; the one that ran in this page before (from another click, a new permission,
 * an older version) ends. Scripts of one extension share a world of their own, so the page sees nothing of it.
 */
export function takeOver(world: object = globalThis): AbortSignal {
  const before: unknown = Reflect.get(world, NAME);
  if (before instanceof AbortController) before.abort();
  const controller = new AbortController();
  Reflect.set(world, NAME, controller);
  return controller.signal;
}
