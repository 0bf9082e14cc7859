import type { Message } from '../../domain/message.ts';
import type { KnownApplication } from '../../domain/reading.ts';
import { fold } from '../words.ts';

/** The one application that a message belongs to: by thread, then by employer's name, then by the sender's domain; null where none or several fit. */
export function applicationOf(
  message: Message,
  company: string | null,
  known: readonly KnownApplication[],
): KnownApplication | null {
  const thread = new Set(message.threadIds);
  const tests: ((each: KnownApplication) => boolean)[] = [
    (each) => each.threadIds.some((id) => thread.has(id)),
    (each) => company !== null && each.company !== null && plain(each.company) === plain(company),
    (each) => writesFor(message, each),
  ];
  for (const test of tests) {
    const fitting = known.filter(test);
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  return null;
}

/** Whether the sender's domain is one that wrote for an application; an agency's may write for several. */
export function writesFor({ from }: Message, { domains }: KnownApplication): boolean {
  const domain = from?.email?.split('@')[1]?.toLowerCase() ?? '';
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
