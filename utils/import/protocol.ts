import type { Failure } from '../domain/result.ts';

/** What the import worker is asked to do. */
export type ImportRequest =
  | { kind: 'files'; files: File[]; zone: string }
  | { kind: 'paste'; text: string; html: string | null; zone: string }
  | { kind: 'cancel' };

/** One message that could not be read, by the name it has in its file (`path#N` in a mailbox). */
export type ImportFailure = { name: string; error: Failure };

/** How far an import is. `done` and `total` are bytes; the rest counts messages. */
export type ImportProgress = {
  done: number;
  total: number;
  read: number;
  kept: number;
  /** Already on record. */
  known: number;
  /** Read, not about an interview, dropped. */
  dropped: number;
  /** Could not be read; the first hundred are named. */
  failed: number;
  failures: ImportFailure[];
};

/**
 * What the worker tells: progress at most ten times a second, then one end. `actId` can be undone as a whole; `messageIds`
 * are those of the messages that are on record now, in the order they were read.
 */
export type ImportEvent =
  | { kind: 'progress'; progress: ImportProgress }
  | {
      kind: 'end';
      progress: ImportProgress;
      actId: number | null;
      cancelled: boolean;
      messageIds: string[];
    }
  | { kind: 'failed'; error: Failure; actId: number | null };

/** Nothing done yet. */
export const emptyProgress = (total: number): ImportProgress => ({
  done: 0,
  total,
  read: 0,
  kept: 0,
  known: 0,
  dropped: 0,
  failed: 0,
  failures: [],
});
