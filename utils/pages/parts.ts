import type { Message } from '../domain/message.ts';
import type { Address } from '../domain/values.ts';
import { parsePageDate } from './dates.ts';

/** What a page says of a message, before it is one. */
export type PageParts = {
  reader: string;
  url: URL;
  subject: string;
  from: Address | null;
  to: Address[];
  /** The words of the date on screen, and a machine-readable form where the markup has one. */
  date: { words: string | null; machine: string | null };
  text: string;
  partial?: boolean;
};

/** A mail's text on a page is taken up to here; no mail of a job is longer. */
const MOST_CHARACTERS = 300_000;
const LONGEST_SUBJECT = 1000;

/** A page's parts as a message without an id. */
export function toMessage(parts: PageParts): Message {
  const { words, machine } = parts.date;
  return {
    id: '',
    source: { kind: 'page', name: parts.reader, url: parts.url.href },
    subject: tidy(parts.subject).slice(0, LONGEST_SUBJECT),
    from: parts.from,
    to: parts.to,
    sent: { iso: parsePageDate(machine) ?? parsePageDate(words), words },
    text: parts.text.slice(0, MOST_CHARACTERS),
    calendar: [],
    messageId: null,
    threadIds: [],
    bulk: false,
    partial: (parts.partial ?? false) || parts.text.length > MOST_CHARACTERS,
  };
}

/** One line, single spaces. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An address in a stretch of text or in an attribute. */
export const EMAIL = /[^\s<>"'()[\]:;,@]{1,64}@[^\s<>"'()[\]:;,@]{1,190}\.[^\s<>"'()[\]:;,@.]{2,24}/;

/** The address an element names: in its attributes first (where clients keep it), then in its text. */
export function addressOf(element: Element): string | null {
  const href = element.getAttribute('href');
  const named = href?.toLowerCase().startsWith('mailto:')
    ? safeDecode(href.slice(7).split('?')[0] ?? '')
    : null;
  const values = [
    named,
    ...ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name)),
    element.textContent,
  ];
  for (const value of values) {
    const found = value && value.length < 400 ? EMAIL.exec(value)?.[0] : undefined;
    if (found) return found.toLowerCase();
  }
  return null;
}

const ADDRESS_ATTRIBUTES = [
  'email',
  'data-email',
  'data-hovercard-id',
  'data-eid',
  'title',
  'aria-label',
  'data-address',
];

/** Elements that may name an address; see `addressOf`. */
export const ADDRESS_SELECTOR =
  '[email], [data-email], [data-hovercard-id*="@"], [data-eid*="@"], [title*="@"], [aria-label*="@"], [data-address], a[href^="mailto:" i]';

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A person's name without the address that stands beside it. */
export function nameOf(element: Element, email: string | null): string | null {
  const text = tidy((element.textContent ?? '').replace(EMAIL, '').replace(/[<>()"]/g, ' '));
  return text === '' || text.length > 80 || text.toLowerCase() === email ? null : text;
}

/** Pages name people twice (a picture, a name): once is enough. */
export function distinct(people: readonly Address[]): Address[] {
  const keyOf = ({ email, name }: Address) => email ?? name ?? '';
  return people.filter(
    (each, i) => keyOf(each) !== '' && people.findIndex((other) => keyOf(other) === keyOf(each)) === i,
  );
}
