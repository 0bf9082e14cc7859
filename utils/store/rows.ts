import type { Tables } from './database.ts';

/** Text being typed that is not yet anything else: kept on every input, gone once it became what it was meant to be. */
export type Draft = { id: string; text: string; updatedAt: string };

/** One setting by name; the shapes are in settings.ts. */
export type Setting = { id: string; value: unknown };

/** One row before and after a write; `before` null where it didn't exist. */
export type LoggedRow = {
  [T in keyof Tables]: { table: T; id: string; before: Tables[T] | null; after: Tables[T] };
}[keyof Tables];

/** One act that can be undone: what it is called on screen, and the rows it changed. */
export type LogEntry = { id: number; label: string; at: string; rows: LoggedRow[]; undone: boolean };
