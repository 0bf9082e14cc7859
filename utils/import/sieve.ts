import type { Message } from '../domain/message.ts';
import type { ReadingContext } from '../domain/reading.ts';
import { knownApplications } from '../plan/index.ts';
import { readMessage } from '../reading/index.ts';
import type { Edge } from '../store/actions.ts';
import { loadSettings } from '../store/settings.ts';
import { loadSnapshot } from '../store/snapshot.ts';

/** Tells the mails that may be kept from all the others. */
export type Sieve = {
  mayKeep: (message: Message) => Promise<boolean>;
  /** Something was kept: more may be known now. */
  refresh: () => void;
};

/** For how long what was known is good enough, in milliseconds: another tab may keep something meanwhile. */
const FRESH_MS = 2_000;

type Known = { at: number; ids: ReadonlySet<string>; context: ReadingContext };

/**
 * Most of a mailbox is about something else. Such a mail is recognised by what was known a moment ago and costs no
 * transaction; whatever may be kept is decided by the store, with what is known then.
 */
export function sieveOf(edge: Edge): Sieve {
  let known: Known | null = null;
  return {
    mayKeep: async (message) => {
      if (!known || performance.now() - known.at > FRESH_MS) known = await look(edge);
      return known.ids.has(message.id) || readMessage(message, known.context).about;
    },
    refresh: () => {
      known = null;
    },
  };
}

async function look(edge: Edge): Promise<Known> {
  const [snapshot, { me }] = await Promise.all([loadSnapshot(edge.db), loadSettings(edge.db)]);
  return {
    at: performance.now(),
    ids: new Set(snapshot.messages.map(({ id }) => id)),
    context: { now: edge.now(), zone: edge.zone, me, known: knownApplications(snapshot) },
  };
}
