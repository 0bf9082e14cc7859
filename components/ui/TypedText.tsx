import { useLayoutEffect } from 'preact/hooks';
import { isDoneKey, useTyped } from './typed.ts';

type Props = {
  label: string;
  /** Shows the label only to screen readers: the words around the field say it already. */
  hideLabel?: boolean;
  /** What is on record. */
  value: string;
  placeholder?: string;
  /** Called on every input: nothing typed may be lost. */
  onType: (text: string) => void;
  /** Ctrl or Cmd with Enter, Escape, or leaving the field; `adrift`: the focus went to nothing else. */
  onDone?: (text: string, adrift: boolean) => void;
  name?: string;
  /** Puts the cursor into it as soon as it appears. */
  focused?: boolean;
};

/** A text field that is saved as it is typed. */
export function TypedText({ label, hideLabel, value, placeholder, onType, onDone, name, focused }: Props) {
  const { text, field, type } = useTyped(value, onType);
  // Before the next key: whatever is typed after E belongs into the field.
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  return (
    <label class="stack tight">
      <span class={hideLabel ? 'hidden-label' : 'label'}>{label}</span>
      <textarea
        ref={field}
        name={name}
        data-debrief={name}
        rows={2}
        value={text}
        placeholder={placeholder}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={({ relatedTarget }) => {
          // The whole window lost the focus, not this field: the person is looking something up.
          if (document.activeElement === field.current) return;
          onDone?.(text, relatedTarget === null);
        }}
        onKeyDown={(event) => {
          if (!onDone || !(isDoneKey(event) || event.key === 'Escape')) return;
          event.preventDefault();
          field.current?.blur();
        }}
      />
    </label>
  );
}
