import { useEffect, useRef } from 'preact/hooks';
import { focusPast } from './focus.ts';
import { Icon } from './icons.tsx';

type Props = {
  label: string | null;
  onUndo: () => void;
  onHide: () => void;
  /** The pointer or the focus came to it (true) or left it: it must not go away under a hand. */
  onHold: (isHeld: boolean) => void;
};

const isOver = (above: Element, below: Element): boolean => {
  const [a, b] = [above.getBoundingClientRect(), below.getBoundingClientRect()];
  return !above.contains(below) && b.bottom > a.top && b.top < a.bottom;
};

/** What was just done, with the way back; its place is always there, so that it is read out when it fills. */
export function Toast({ label, onUndo, onHide, onHold }: Props) {
  const toast = useRef<HTMLDivElement>(null);
  const from = useRef<EventTarget | null>(null);
  // It comes up where somebody may be at work: what has the focus moves out from under it.
  useEffect(() => {
    const active = document.activeElement;
    if (active && toast.current && isOver(toast.current, active)) active.scrollIntoView({ block: 'nearest' });
  }, [label]);
  const leave = (act: () => void) => () => {
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
    else focusPast(toast.current);
    onHold(false);
    act();
  };
  return (
    <div class="toast-place" role="status">
      {label && (
        <div
          ref={toast}
          class="toast"
          onPointerEnter={() => onHold(true)}
          onPointerLeave={() => onHold(false)}
          onFocusIn={({ relatedTarget }) => {
            if (!(relatedTarget instanceof Node && toast.current?.contains(relatedTarget)))
              from.current = relatedTarget;
            onHold(true);
          }}
          onFocusOut={() => onHold(false)}
        >
          <span class="grow">{label}</span>
          <button type="button" onClick={leave(onUndo)}>
            Undo
          </button>
          <button type="button" class="icon-only" aria-label="Hide" onClick={leave(onHide)}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
