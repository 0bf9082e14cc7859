import { useEffect, useRef, useState } from 'preact/hooks';

/** A text field's state: what it shows, what to do with each input, and how to empty it once its text is kept. */
export type Typed = {
  text: string;
  field: { current: HTMLTextAreaElement | null };
  type: (text: string) => void;
  clear: () => void;
};

/**
 * Text that is saved as it is typed. A record that comes back late never overwrites newer typing: it is taken over only
 * while the field is not in use, and not before the store has caught up with the last input.
 */
export function useTyped(record: string, onType: (text: string) => void): Typed {
  const [text, setText] = useState(record);
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useRef<string | null>(null);
  useEffect(() => {
    if (record === pending.current) pending.current = null;
    if (pending.current === null && document.activeElement !== field.current) setText(record);
  }, [record]);
  const show = (next: string) => {
    pending.current = next;
    setText(next);
  };
  return {
    text,
    field,
    type: (next) => {
      show(next);
      onType(next);
    },
    clear: () => show(''),
  };
}

/** Ctrl or Cmd with Enter: "this is finished". */
export const isDoneKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
