import type { Message } from '../domain/message.ts';

/**
 * Joins a message whose header stands in a page with its text from a frame of another origin. Each header and each text is
 * used once: after a message was read, the next one waits until both its header and its text have come, so that no text is
 * ever put under another mail's header. In memory only; texts that nothing waits for are never written.
 */
export function createJoin() {
  const waiting = new Map<number, { host: string; message: Message }>();
  const texts = new Map<number, { host: string; text: string }>();
  const used = new Map<number, string>();
  const join = (tabId: number): Message | null => {
    const header = waiting.get(tabId);
    const body = texts.get(tabId);
    if (!header || !body || header.host !== body.host) return null;
    waiting.delete(tabId);
    texts.delete(tabId);
    used.set(tabId, beginningOf(body.text));
    return { ...header.message, text: body.text };
  };
  return {
    /** A page shows a header whose text stands in a frame of this host; answers with the message once it is whole. */
    offerHeader: (tabId: number, host: string, message: Message) => {
      waiting.set(tabId, { host, message });
      return join(tabId);
    },
    /** A frame of this host shows a text; empty takes the last one back. What only grew was joined already. */
    offerText: (tabId: number, host: string, text: string) => {
      if (text === '') texts.delete(tabId);
      else if (beginningOf(text) !== used.get(tabId)) texts.set(tabId, { host, text });
      return join(tabId);
    },
    /** The page shows nothing that waits: the same text may come again for the same header. */
    rest: (tabId: number) => {
      waiting.delete(tabId);
      used.delete(tabId);
    },
    /** The page is gone. */
    forget: (tabId: number) => {
      waiting.delete(tabId);
      texts.delete(tabId);
      used.delete(tabId);
    },
  };
}

/** By which a text is known again when more of it has come. */
const beginningOf = (text: string) => text.slice(0, 120);
