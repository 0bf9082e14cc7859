import { useEffect, useRef, useState } from 'preact/hooks';

/** A text field's state: what it shows, what to do with each input, and how to hand its text on as one thing. */
export type Typed = {
  text: string;
  field: { current: HTMLTextAreaElement | null };
  type: (text: string) => void;
  /**
   * Empties the field at once, so that a second press hands nothing on twice and what is typed meanwhile is a new text.
   * `keep` resolves to whether the text is on disk; where it is not, it comes back in front of what was typed since.
   */
  handOn: (keep: (text: string) => Promise<boolean>) => Promise<void>;
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
  const type = (next: string) => {
    show(next);
    onType(next);
  };
  return {
    text,
    field,
    type,
    handOn: async (keep) => {
      const said = text.trim();
      field.current?.focus();
      if (said === '') return;
      show('');
      if (await keep(said)) return;
      const since = field.current?.value ?? '';
      // With nothing typed since, the draft on disk still says it.
      if (since === '') show(said);
      else type(`${said} ${since}`);
    },
  };
}

/** Ctrl or Cmd with Z outside of text fields, which have an undo of their own. */
export const isUndoKey = ({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' &&
  (ctrlKey || metaKey) &&
  !shiftKey &&
  !altKey &&
  !(target instanceof Element && target.matches('textarea, select, input:not([type="radio"])'));

/** Ctrl or Cmd with Enter: "this is finished". */
export const isDoneKey = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
