type Props = { label: string; onUndo: () => void };

/** What was just done, with the way back. Stays until the next act. */
export function Toast({ label, onUndo }: Props) {
  return (
    <div class="toast" role="status">
      <span>{label}</span>
      <button type="button" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
