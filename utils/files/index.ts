import type { CalendarEvent, Message } from '../domain/message.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { fromHtml } from '../text/html.ts';
import { MAX_MAIL_BYTES, parseEml } from './eml.ts';
import { parseIcs } from './ics.ts';
import { identify } from './identify.ts';
import { decode, kindOf } from './kind.ts';
import { splitMbox } from './mbox.ts';
import { parsePaste } from './paste.ts';

export { identify } from './identify.ts';
export { parsePaste } from './paste.ts';

/** One message of a file: its name (`path#N` in a mailbox, from 1), what came of it, and how many bytes are done. */
export type FileItem = { name: string; result: Result<Message>; done: number };

/**
 * Every message of a file: .eml, .ics, .mbox, a saved HTML mail or plain text, known by content and never by name. A
 * message that can't be read is a failure of its own; the rest goes on. A mailbox is read piece by piece.
 */
export async function* openFile(file: Blob, name: string): AsyncGenerator<FileItem> {
  const kind = kindOf(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));
  if (kind === 'mbox') return yield* openMbox(file, name);
  yield { name, result: await openSingle(file, kind, name), done: file.size };
}

async function* openMbox(file: Blob, name: string): AsyncGenerator<FileItem> {
  let count = 0;
  for await (const { bytes, done, tooLarge } of splitMbox(file, MAX_MAIL_BYTES)) {
    count += 1;
    const part = `${name}#${count}`;
    const result = tooLarge ? TOO_LARGE : await parseEml(bytes, part);
    yield { name: part, result, done };
  }
  if (count === 0) yield { name, result: fail('empty', 'This mailbox has no mail in it.'), done: file.size };
}

const TOO_LARGE = fail('too-large', 'This is larger than 10 MB and was left out.');

async function openSingle(
  file: Blob,
  kind: ReturnType<typeof kindOf>,
  name: string,
): Promise<Result<Message>> {
  if (kind === 'empty' && file.size <= 4096) return fail('empty', 'This file is empty.');
  if (file.size > MAX_MAIL_BYTES) return TOO_LARGE;
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (kind) {
    case 'eml':
      return parseEml(bytes, name);
    case 'ics':
      return fromCalendar(decode(bytes), name);
    case 'html':
      return asFile(await parsePaste('', decode(bytes)), name);
    case 'text':
      return asFile(await parsePaste(decode(bytes), null), name);
    case 'msg':
      return fail(
        'outlook-msg',
        'This is in Outlook’s own format, which can’t be read here. Save the mail as .eml, or copy its text and paste it.',
      );
    default:
      return fail('not-mail', 'This is neither a mail nor a calendar file.');
  }
}

const asFile = (result: Result<Message>, name: string): Result<Message> =>
  result.ok ? succeed({ ...result.value, source: { kind: 'file', name, url: null } }) : result;

/** A calendar file as a message: its first event speaks, all of them are its calendar part. */
async function fromCalendar(source: string, name: string): Promise<Result<Message>> {
  const parsed = parseIcs(source);
  if (!parsed.ok) return parsed;
  const [first] = parsed.value;
  if (!first) return fail('no-event', 'This calendar file has no event in it.');
  return succeed(await identify(calendarMessage(first, parsed.value, name)));
}

function calendarMessage(first: CalendarEvent, calendar: CalendarEvent[], name: string): Message {
  return {
    id: '',
    source: { kind: 'file', name, url: null },
    subject: first.summary,
    from: first.organizer,
    to: first.attendees,
    sent: { iso: first.stamp, words: null },
    text: textOf(first),
    calendar,
    messageId: null,
    threadIds: [],
    bulk: false,
    partial: false,
  };
}

const textOf = ({ description }: CalendarEvent) =>
  /<(?:p|br|div|a|b|span|html|body|table|ul|li|font|strong)\b[^>]{0,500}>/i.test(description)
    ? fromHtml(description)
    : description;
