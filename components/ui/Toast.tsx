type Props = { label: string | null; onUndo: () => void };

/** What was just done, with the way back. */
export function Toast({ label, onUndo }: Props) {
  return (
    <div class="toast-place" role="status">
      {label && (
        <div class="toast">
          <span>{label}</span>
          <button type="button" onClick={onUndo}>
            Undo
          </button>
        </div>
      )}
    </div>
  );
}
