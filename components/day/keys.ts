import { useEffect } from 'preact/hooks';

/** Page Down is the next conversation, Page Up the one before, wherever the cursor is: no letter that one could type. */
export const stepOf = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | null => {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  if (key === 'PageDown') return 1;
  return key === 'PageUp' ? -1 : null;
};

/** Listens on the whole page as long as the component stands. */
export function useStepKeys(onStep: (step: 1 | -1) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = stepOf(event);
      if (step === null) return;
      event.preventDefault();
      onStep(step);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onStep]);
}
