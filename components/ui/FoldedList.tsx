import type { ComponentChildren } from 'preact';
import { Fold } from './Fold.tsx';

type Props<T> = {
  items: readonly T[];
  /** How many are shown at once. */
  shown: number;
  /** "more open points": said after the number of those folded away. */
  more: string;
  /** One `li`, with a key. */
  render: (item: T) => ComponentChildren;
  plain?: boolean;
};

/** A list whose tail is folded away. */
export function FoldedList<T>({ items, shown, more, render, plain = false }: Props<T>) {
  const rest = items.slice(shown);
  const kind = plain ? 'plain-list' : 'stack tight';
  return (
    <>
      <ul class={kind}>{items.slice(0, shown).map(render)}</ul>
      {rest.length > 0 && (
        <Fold summary={`${rest.length} ${more}`}>
          <ul class={kind}>{rest.map(render)}</ul>
        </Fold>
      )}
    </>
  );
}
