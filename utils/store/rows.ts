import type { Tables } from './database.ts';

/** Text being typed that is not yet anything else: kept on every input, gone once it became what it was meant to be. */
export type Draft = { id: string; text: string; updatedAt: string };

/** One setting by name; the shapes are in settings.ts. */
export type Setting = { id: string; value: unknown };

/** One row before and after a write; `before` null where it didn't exist. */
export type LoggedRow = {
  [T in keyof Tables]: { table: T; id: string; before: Tables[T] | null; after: Tables[T] };
}[keyof Tables];

/**
 * One act that can be undone: what it is called on screen, and the rows it changed. An act of many parts has a whole number
 * for its id, and its further parts stand between that and the next. `running`: more parts may come.
 */
export type LogEntry = {
  id: number;
  label: string;
  at: string;
  rows: LoggedRow[];
  undone: boolean;
  running?: boolean;
};
