type Props = { question: string; value: boolean | null; onChange: (cameUp: boolean) => void };

/** After the interview: did they ask it? One tap. */
export function CameUp({ question, value, onChange }: Props) {
  return (
    <fieldset class="row small" aria-label={`Did it come up: ${question}`}>
      <legend class="soft">Did it come up?</legend>
      {[true, false].map((each) => (
        <button
          type="button"
          key={String(each)}
          class="choice"
          aria-pressed={value === each}
          onClick={() => onChange(each)}
        >
          {each ? 'Yes' : 'No'}
        </button>
      ))}
    </fieldset>
  );
}
