/** One of a few things to choose: what stands on it, and what a screen reader says of it. */
export type Choice<T> = { value: T; words: string; label?: string };

type Props<T> = {
  legend: string;
  /** Says the legend only to those who hear it: a heading above says it to the others. */
  hideLegend?: boolean;
  /** What the choice is about, for those who only hear it. */
  about?: string;
  choices: readonly Choice<T>[];
  value: T | null;
  /** Null: the choice was taken back. */
  onChange: (value: T | null) => void;
  /** Names each button for tests: `name-1`, counted from 1. */
  name: string;
};

/**
 * One choice of a few, and one stop for Tab: arrows go along, a figure chooses outright, Delete (or the same one again)
 * takes it back.
 */
export function Choices<T>({ legend, hideLegend, about, choices, value, onChange, name }: Props<T>) {
  const chosen = choices.findIndex((each) => each.value === value);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLFieldSetElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((each) => each.matches(':focus'));
    const step = STEPS[event.key];
    const picked = choices[Number(event.key) - 1];
    if (step !== undefined) buttons[at + step]?.focus();
    else if (picked) {
      buttons[Number(event.key) - 1]?.focus();
      onChange(picked.value);
    } else if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset class="rating" aria-label={about && `${legend}: ${about}`} onKeyDown={onKeyDown}>
      <legend class={hideLegend ? 'hidden-label' : 'label'}>{legend}</legend>
      {choices.map((each, i) => (
        <button
          type="button"
          key={each.words}
          class="choice"
          data-choice={`${name}-${i + 1}`}
          tabIndex={i === Math.max(0, chosen) ? 0 : -1}
          aria-pressed={each.value === value}
          aria-label={each.label}
          title={each.label}
          onClick={() => onChange(each.value === value ? null : each.value)}
        >
          {each.words}
        </button>
      ))}
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
