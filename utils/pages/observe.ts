/** What can show or hide a message without adding anything to the page. */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-expanded', 'src', 'srcdoc'],
};

/**
 * Tells of every change in a document and in the frames of its own origin. A frame that went away is let go at the next
 * `refresh`; everything ends with the signal. Adds and changes nothing.
 */
export function observe(doc: Document, touched: () => void, signal: AbortSignal): { refresh: () => void } {
  const observed = new Map<Document, () => void>();
  const begin = (each: Document) => {
    const observer = new MutationObserver(touched);
    observer.observe(each, WATCHED);
    each.addEventListener('load', touched, { capture: true });
    observed.set(each, () => {
      observer.disconnect();
      each.removeEventListener('load', touched, { capture: true });
    });
  };
  const end = (each: Document) => {
    observed.get(each)?.();
    observed.delete(each);
  };
  const refresh = () => {
    if (signal.aborted) return;
    const present = new Set([doc, ...framesOf(doc)]);
    for (const each of [...observed.keys()]) if (!present.has(each)) end(each);
    for (const each of present) if (!observed.has(each)) begin(each);
  };
  signal.addEventListener('abort', () => {
    for (const each of [...observed.keys()]) end(each);
  });
  refresh();
  return { refresh };
}

/** The documents of the frames that we may look into, frames within frames among them. */
function framesOf(doc: Document, depth = 0): Document[] {
  if (depth > 3) return [];
  return [...doc.querySelectorAll('iframe')]
    .flatMap((frame) => frame.contentDocument ?? [])
    .flatMap((inner) => [inner, ...framesOf(inner, depth + 1)]);
}
