type Props = { advice: readonly { id: string; text: string }[]; onDismiss: (id: string) => void };

/** More than this would be a wall of text. */
const SHOWN = 2;

/** Short hints at the moment when they help, each put away by one click. */
export function Advice({ advice, onDismiss }: Props) {
  if (advice.length === 0) return null;
  return (
    <ul class="stack tight" aria-label="Good to know">
      {advice.slice(0, SHOWN).map(({ id, text }) => (
        <li key={id} class="advice small" data-advice={id}>
          <span>{text}</span>
          <button type="button" class="quiet" aria-label={`Got it: ${text}`} onClick={() => onDismiss(id)}>
            Got it
          </button>
        </li>
      ))}
    </ul>
  );
}
