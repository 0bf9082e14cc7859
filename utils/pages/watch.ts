import type { Message } from '../domain/message.ts';
import { observe } from './observe.ts';
import type { PageOutcome } from './reader.ts';
import { settle } from './settle.ts';

/** One message of a page, numbered for as long as the page's script lives. */
export type Numbered = { place: number; message: Message };

/** What a page shows, for sending: every message whole once, later by its number alone. */
export type PageSight =
  | (Omit<Extract<PageOutcome, { kind: 'messages' }>, 'messages'> & { open: number[]; messages: Numbered[] })
  | Exclude<PageOutcome, { kind: 'messages' }>;

export type Watching = {
  read: () => PageOutcome;
  /** Sends what is open; answers with the numbers that were not kept, and are sent whole again when they come back; null ends it. */
  report: (sight: PageSight) => Promise<readonly number[] | null>;
  /** Whether there is still somebody to report to. */
  isAlive: () => boolean;
};

/**
 * Reports what is open in a document each time it has settled on something else. Only listens; adds, changes and polls
 * nothing. `seeAgain` reports anew what may have been forgotten. Ends with the signal, or when nobody listens any more.
 */
export function watchDocument(
  doc: Document,
  watching: Watching,
  signal: AbortSignal,
): { seeAgain: () => void } {
  const ended = new AbortController();
  signal.addEventListener('abort', () => ended.abort());
  const numbering = numberMessages();
  const look = () => {
    if (!watching.isAlive()) {
      ended.abort();
      return null;
    }
    observer.refresh();
    const outcome = watching.read();
    return {
      key: keyOf(outcome),
      isDoubtful: outcome.kind === 'unread' && outcome.waiting === null,
      accept: () => void send(outcome),
    };
  };
  const send = async (outcome: PageOutcome) => {
    try {
      const dropped = await watching.report(numbering.sightOf(outcome));
      if (dropped === null) ended.abort();
      else numbering.dropped(dropped);
    } catch {
      numbering.failed(outcome);
      settling.forget();
    }
  };
  const settling = settle(look, ended.signal);
  const observer = observe(doc, settling.touched, ended.signal);
  settling.touched();
  return {
    seeAgain: () => {
      settling.forget();
      settling.touched();
    },
  };
}

/** Remembers which messages were sent, and which are on screen. */
function numberMessages() {
  const places = new Map<string, number>();
  const unsent = new Set<number>();
  const toRepeat = new Set<number>();
  let shown = new Set<number>();
  const placeOf = (message: Message) => {
    const key = messageKey(message);
    const place = places.get(key) ?? places.size;
    if (!places.has(key)) unsent.add(place);
    places.set(key, place);
    return place;
  };
  return {
    sightOf: (outcome: PageOutcome): PageSight => {
      if (outcome.kind !== 'messages') {
        shown = new Set();
        return outcome;
      }
      const all = outcome.messages.map((message) => ({ place: placeOf(message), message }));
      const messages = all.filter(
        ({ place }) => unsent.has(place) || (toRepeat.has(place) && !shown.has(place)),
      );
      shown = new Set(all.map(({ place }) => place));
      for (const { place } of messages) {
        unsent.delete(place);
        toRepeat.delete(place);
      }
      return { ...outcome, open: [...shown], messages };
    },
    dropped: (numbers: readonly number[]) => {
      for (const place of numbers) toRepeat.add(place);
    },
    failed: (outcome: PageOutcome) => {
      if (outcome.kind === 'messages') for (const message of outcome.messages) unsent.add(placeOf(message));
    },
  };
}

/** Dates are left out: pages word them anew each minute. */
const messageKey = ({ messageId, from, subject, text }: Message) =>
  JSON.stringify([messageId, from?.email ?? from?.name, subject, text]);

function keyOf(outcome: PageOutcome): string {
  switch (outcome.kind) {
    case 'messages':
      return JSON.stringify(outcome.messages.map(messageKey));
    case 'unread':
      return `unread ${outcome.layout} ${outcome.reason} ${outcome.host} ${outcome.waiting ? messageKey(outcome.waiting) : ''}`;
    default:
      return outcome.kind;
  }
}
