import type { Message } from '../domain/message.ts';

/** What a page shows: messages (oldest first, as written), nothing open, or something that could not be read. */
export type PageOutcome =
  | { kind: 'messages'; messages: Message[] }
  | { kind: 'idle' }
  | { kind: 'unread'; reason: 'no-body' | 'no-header' | 'foreign-frame' | 'failed'; host: string | null };

/** Reads one site. Pure over the document: never writes to it. The messages have no id yet; see utils/files/identify. */
export type PageReader = {
  /** Stands in the source of what it reads, and in the health counts. */
  id: string;
  matches: (url: URL, doc: Document) => boolean;
  read: (doc: Document, url: URL) => PageOutcome;
};

export const IDLE: PageOutcome = { kind: 'idle' };

/** A message that could not be read, and why. */
export const unread = (
  reason: Extract<PageOutcome, { kind: 'unread' }>['reason'],
  host: string | null = null,
): PageOutcome => ({ kind: 'unread', reason, host });
