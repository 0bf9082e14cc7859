import type { Message } from '../domain/message.ts';

/** Why an open message could not be read. */
export type UnreadReason = 'no-body' | 'no-header' | 'foreign-frame' | 'failed';

/**
 * What a page shows: messages (oldest first, as written), nothing open, or something that could not be read.
 * `layout` is `site/layout`; `found` says by which row of its table each part was found (-1 by none). Neither holds text.
 */
export type PageOutcome =
  | { kind: 'messages'; layout: string; found: FoundRows; messages: Message[] }
  | { kind: 'idle' }
  | ({ kind: 'unread'; layout: string; reason: UnreadReason } & UnreadFacts);

/**
 * `host` is that of a frame that is closed to us. `waiting` is the message around it, its text still to come from the
 * script in that frame.
 */
export type UnreadFacts = { found: FoundRows; host: string | null; waiting: Message | null };

/** The parts of a page that rows are kept for. */
export type PagePart = 'body' | 'subject' | 'from' | 'to' | 'date' | 'place';
export type FoundRows = Partial<Record<PagePart, number>>;

/** Reads one site. Pure over the document: never writes to it. The messages have no id yet; see utils/files/identify. */
export type PageReader = {
  /** Stands in the source of what it reads, and in the health counts. */
  id: string;
  matches: (url: URL, doc: Document) => boolean;
  read: (doc: Document, url: URL) => PageOutcome;
};

export const IDLE: PageOutcome = { kind: 'idle' };

/** Messages of a layout. */
export const read = (layout: string, messages: Message[], found: FoundRows = {}): PageOutcome => ({
  kind: 'messages',
  layout,
  found,
  messages,
});

/** A message that could not be read, and why. */
export const unread = (
  layout: string,
  reason: UnreadReason,
  { found = {}, host = null, waiting = null }: Partial<UnreadFacts> = {},
): PageOutcome => ({ kind: 'unread', layout, reason, found, host, waiting });
