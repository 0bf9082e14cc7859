import { Icon } from './icons.tsx';

type Props = { label: string | null; onUndo: () => void; onHide: () => void };

/** What was just done, with the way back; its place is always there, so that it is read out when it fills. */
export function Toast({ label, onUndo, onHide }: Props) {
  return (
    <div class="toast-place" role="status">
      {label && (
        <div class="toast">
          <span class="grow">{label}</span>
          <button type="button" onClick={onUndo}>
            Undo
          </button>
          <button type="button" class="icon-only" aria-label="Hide" onClick={onHide}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
