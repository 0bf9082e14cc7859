import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NEWER_DATABASE } from '../../utils/store/database.ts';

/** Waits for a write; answers whether it is on disk. A failure is shown to the person, who keeps what they typed. */
export type Attempt = (write: Promise<unknown>) => Promise<boolean>;

export const AttemptContext = createContext<Attempt | null>(null);

/** How connected parts write: never a write that fails unseen. */
export function useAttempt(): Attempt {
  const attempt = useContext(AttemptContext);
  if (!attempt) throw new Error('No AttemptContext above this component');
  return attempt;
}

/** What a failed write means for the person, by the browser's name for it. */
export function problemWords(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === NEWER_DATABASE)
    return 'A newer version of Second Round made these records. You can read them all; to write, please update. What you typed is still on screen.';
  return name === 'QuotaExceededError'
    ? 'There is no room left on this disk, so the last change was not saved. What you typed is still on screen.'
    : 'The last change could not be saved. What you typed is still on screen; please try once more.';
}
