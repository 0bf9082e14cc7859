import PostalMime, { type Attachment, type Email, type Address as MimeAddress } from 'postal-mime';
import type { CalendarEvent, Message } from '../domain/message.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Address } from '../domain/values.ts';
import { fromHtml } from '../text/html.ts';
import { fromPlain } from '../text/plain.ts';
import { parseMailDate } from './dates.ts';
import { parseIcs } from './ics.ts';
import { identify } from './identify.ts';

/** No mail that a person reads is larger once its attachments are left out; see the threat table. */
export const MAX_MAIL_BYTES = 10 * 1024 * 1024;
const MAX_DEPTH = 32;
/** More than this many attached events are not an invite. */
const MAX_CALENDARS = 20;

/** One mail (RFC 5322, MIME) as a Message. Truncated mails are read as far as they go. */
export async function parseEml(bytes: Uint8Array, name: string): Promise<Result<Message>> {
  if (bytes.length > MAX_MAIL_BYTES)
    return fail('too-large', 'This mail is larger than 10 MB and was left out.');
  const parsed = await mime(bytes);
  if (!parsed) return fail('not-mail', 'This does not look like a mail: no header could be read.');
  const text = bodyOf(parsed);
  const calendar = calendarOf(parsed);
  if (text === '' && calendar.length === 0 && !parsed.subject) {
    return fail('empty', 'This mail has no readable text in it.');
  }
  return succeed(await identify(toMessage(parsed, text, calendar, name)));
}

async function mime(bytes: Uint8Array): Promise<Email | null> {
  try {
    const email = await PostalMime.parse(bytes, {
      maxNestingDepth: MAX_DEPTH,
      attachmentEncoding: 'arraybuffer',
    });
    return email.headers.length > 0 ? email : null;
  } catch {
    return null;
  }
}

function toMessage(email: Email, text: string, calendar: CalendarEvent[], name: string): Message {
  const date = header(email, 'date');
  return {
    id: '',
    source: { kind: 'file', name, url: null },
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
    from: flat(email.from ? [email.from] : [])[0] ?? null,
    to: flat([...(email.to ?? []), ...(email.cc ?? [])]),
    sent: { iso: parseMailDate(date), words: date },
    text,
    calendar,
    messageId: ids(email.messageId)[0] ?? null,
    threadIds: [...new Set([...ids(email.references), ...ids(email.inReplyTo)])],
    bulk: isBulk(email),
    partial: false,
  };
}

function flat(addresses: readonly MimeAddress[]): Address[] {
  return addresses.flatMap((each) =>
    (each.group ?? [each]).map(({ name, address }) => ({
      name: name.trim() || null,
      email: address?.trim().toLowerCase() || null,
    })),
  );
}

const header = (email: Email, key: string) => email.headers.find((each) => each.key === key)?.value ?? null;

/** Message ids without their angle brackets. */
const ids = (value: string | undefined): string[] =>
  (value ?? '').slice(0, 20_000).match(/[^\s<>,]{3,500}/g) ?? [];

/** A list or a campaign. List-Unsubscribe alone proves nothing: hiring platforms send it with personal mail. */
function isBulk(email: Email): boolean {
  const precedence = header(email, 'precedence')?.toLowerCase() ?? '';
  return header(email, 'list-id') !== null || ['bulk', 'list', 'junk'].includes(precedence.trim());
}

/** The part that says more: HTML keeps tables and links, unless the plain part is the longer one by far. */
function bodyOf(email: Email): string {
  const plain = email.text ? fromPlain(email.text, flowOf(email)) : '';
  const html = email.html ? fromHtml(email.html) : '';
  return html.length * 2 >= plain.length && html !== '' ? html : plain;
}

function flowOf(email: Email) {
  const type = header(email, 'content-type')?.toLowerCase() ?? '';
  return { flowed: type.includes('format=flowed'), delSp: type.includes('delsp=yes') };
}

function calendarOf(email: Email): CalendarEvent[] {
  const seen = new Set<string>();
  return email.attachments
    .filter(isCalendar)
    .slice(0, MAX_CALENDARS)
    .flatMap((part) => {
      const parsed = parseIcs(textOf(part));
      return parsed.ok
        ? parsed.value.map((event) => ({ ...event, method: event.method ?? part.method ?? null }))
        : [];
    })
    .filter((event) => {
      // Invites carry the same event as a part and as an attachment.
      const key = JSON.stringify([event.uid, event.sequence, event.recurrenceId, event.start, event.method]);
      return !seen.has(key) && seen.add(key);
    });
}

const isCalendar = ({ mimeType, filename }: Attachment) =>
  mimeType === 'text/calendar' || mimeType === 'application/ics' || /\.ics$/i.test(filename ?? '');

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
