import { useEffect, useRef, useState } from 'preact/hooks';

type Props = {
  label: string;
  /** Shows the label only to screen readers: the words around the field say it already. */
  hideLabel?: boolean;
  /** What is on record. */
  value: string;
  placeholder?: string;
  /** Called on every input: nothing typed may be lost. */
  onType: (text: string) => void;
  /** Ctrl or Cmd with Enter. */
  onDone?: () => void;
  name?: string;
};

/**
 * A text field that is saved as it is typed. What comes back from the store never overwrites what is under the cursor: the
 * record is taken over only while the field is not in use.
 */
export function TypedText({ label, hideLabel = false, value, placeholder, onType, onDone, name }: Props) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(value);
  }, [value]);
  return (
    <label class="stack tight">
      <span class={hideLabel ? 'hidden-label' : 'small soft'}>{label}</span>
      <textarea
        ref={field}
        name={name}
        data-debrief={name}
        rows={2}
        value={text}
        placeholder={placeholder}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onType(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !onDone) return;
          event.preventDefault();
          onDone();
          setText('');
        }}
      />
    </label>
  );
}
