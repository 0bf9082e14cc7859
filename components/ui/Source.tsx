/** Where words are from: "Dana’s mail, 3 Mar", and how to see it; `onShow` null where there is nothing to open. */
export type Origin = { words: string; onShow: (() => void) | null };

/** Where a quote is from, one click away where that is kept. */
export function Source({ origin }: { origin: Origin | null }) {
  if (!origin) return null;
  const { words, onShow } = origin;
  if (!onShow) return <span>{words}</span>;
  return (
    <button type="button" class="text-link" onClick={onShow}>
      {words}
    </button>
  );
}
