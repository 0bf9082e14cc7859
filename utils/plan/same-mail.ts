import type { Message } from '../domain/message.ts';

/**
 * Whether two messages are one mail that came in by two doors (a page and a file, today's page and yesterday's): the same
 * sender, subject and text. Dates are left out: a page words them anew each day.
 */
export function isSameMail(a: Message, b: Message): boolean {
  if (a.id === b.id) return true;
  const senders = [a.from?.email, b.from?.email].map((email) => email?.toLowerCase());
  if (senders[0] !== senders[1] || subjectOf(a) !== subjectOf(b)) return false;
  const [mine, theirs] = [lettersOf(a.text), lettersOf(b.text)];
  return mine.length > 0 && mine === theirs;
}

const subjectOf = (message: Message) => message.subject.trim().toLowerCase();

/** Letters and digits alone: doors differ in white space, list marks and quote marks. Links stand only in some. */
function lettersOf(text: string): string {
  return text
    .replace(/<https?:[^\s<>]{1,2000}>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 4000);
}
