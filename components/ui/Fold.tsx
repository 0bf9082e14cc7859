import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  summary: ComponentChildren;
  /** Whether it starts open; after that the person decides. */
  open?: boolean;
  children: ComponentChildren;
};

/** Something that is there when wanted. */
export function Fold({ summary, open = false, children }: Props) {
  const [begins] = useState(open);
  return (
    <details class="fold" open={begins}>
      <summary>{summary}</summary>
      <div class="stack tight">{children}</div>
    </details>
  );
}
