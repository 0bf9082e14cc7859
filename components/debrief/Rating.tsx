type Props = { went: number | null; onChange: (went: number | null) => void };

const RATINGS = [
  { value: 1, words: 'badly' },
  { value: 2, words: 'not well' },
  { value: 3, words: 'so-so' },
  { value: 4, words: 'well' },
  { value: 5, words: 'very well' },
];

/** How an answer went, 1 to 5; pressing the same number again takes it back. */
export function Rating({ went, onChange }: Props) {
  return (
    <fieldset class="rating">
      <legend class="label">How it went{went === null ? '' : `: ${RATINGS[went - 1]?.words ?? went}`}</legend>
      {RATINGS.map(({ value, words }) => (
        <button
          type="button"
          key={value}
          class="choice"
          data-debrief={`went-${value}`}
          aria-pressed={went === value}
          aria-label={`${value}, ${words}`}
          title={words}
          onClick={() => onChange(went === value ? null : value)}
        >
          {value}
        </button>
      ))}
    </fieldset>
  );
}
