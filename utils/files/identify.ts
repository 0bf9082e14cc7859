import type { Message } from '../domain/message.ts';

/**
 * Completes a message with its id: the Message-ID where it has one, else a hash of sender, subject and text. The date is
 * left out on purpose: a page words it anew each day, and the same mail must stay the same message.
 */
export async function identify(message: Message): Promise<Message> {
  const id =
    message.messageId ??
    (await hash([message.from?.email ?? message.from?.name ?? '', message.subject, message.text]));
  return { ...message, id };
}

async function hash(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\u0000'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${[...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
