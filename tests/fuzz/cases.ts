import fc from 'fast-check';
import type { Message } from '../../utils/domain/message.ts';
import { openFile } from '../../utils/files/index.ts';
import { readMessage } from '../../utils/reading/index.ts';
import { fromHtml } from '../../utils/text/html.ts';
import { aContext, aMessage, anEvent } from '../support/message.ts';

/** What happened to one hostile input: what threw, and how much processor time (ms) its slowest step took. */
export type Outcome = { thrown: string | null; slowest: number };

/** Opens the bytes as a file and reads every message in it. */
export async function openAndRead(bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> {
  return watched(async (timed) => {
    const items = openFile(new Blob([bytes]), 'fuzzed');
    for (let item = await timed(() => items.next()); !item.done; item = await timed(() => items.next())) {
      const { result } = item.value;
      if (result.ok) await timed(async () => check(result.value));
    }
  });
}

/** Reads a message whose fields are hostile. */
export async function readHostile(message: Message): Promise<Outcome> {
  return watched((timed) => timed(async () => check(message)));
}

/** Renders hostile markup and reads what comes of it. */
export async function renderAndRead(html: string): Promise<Outcome> {
  return watched((timed) => timed(async () => check(aMessage({ text: fromHtml(html) }))));
}

type Timed = <T>(step: () => Promise<T>) => Promise<T>;

async function watched(run: (timed: Timed) => Promise<void>): Promise<Outcome> {
  let slowest = 0;
  const timed: Timed = async (step) => {
    const before = process.threadCpuUsage();
    const value = await step();
    const { user, system } = process.threadCpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
    return value;
  };
  try {
    await run(timed);
    return { thrown: null, slowest };
  } catch (error) {
    return {
      thrown: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown',
      slowest,
    };
  }
}

/** A reading never throws, is the same twice, and quotes only what is there. */
function check(message: Message): void {
  const reading = readMessage(message, aContext());
  for (const { quote } of reading.concerns)
    if (!message.text.includes(quote)) throw new Error('a concern that is no slice of its message');
}

/** Words, marks and scraps that interview mails, dates, quotes and markup are made of. */
const SCRAPS = [
  'interview',
  'second',
  'Monday',
  '10:00',
  '5 March 2026',
  '3/4/26',
  'at',
  'with',
  'Dana Brooks',
  'CFO',
  'not',
  'but',
  'convinced',
  'experience',
  'On Mon wrote:',
  '> ',
  '-- ',
  '\n',
  '\n\n',
  '\t',
  'From: ',
  'Subject: ',
  'Von: ',
  '14h30',
  'halb zwei',
  'Uhr',
  'EST',
  'GMT+1',
  'https://zoom.us/j/1',
  '<',
  '>',
  '&nbsp;',
  '<b>',
  '</td>',
  '<td>',
  '<blockquote>',
  '\u0000',
  '\u202e',
  '🙂',
  '\ud800',
  'ß',
  'İ',
  '１０：００',
  '(',
  ')',
  '[',
  '"',
  "'",
  '’',
  '–',
  ':',
  ',',
  ';',
  '.',
  '99999999999',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'DTSTART:20260305T140000Z',
  'UID:',
  'SEQUENCE:1',
  'RRULE:FREQ=SECONDLY',
];

/** Text that looks like mail from afar. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SCRAPS) },
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(' '));

/** A few scraps again and again, on one line or many: what makes a scan over a scan show. */
export const longText = fc
  .record({
    scraps: fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 3, unit: 'binary' })), {
      minLength: 1,
      maxLength: 4,
    }),
    between: fc.constantFrom('', ' ', '\n', '\t', ', '),
    length: fc.integer({ min: 2_000, max: 60_000 }),
  })
  .map(({ scraps, between, length }) => {
    const once = `${scraps.join(between)}${between}` || ' ';
    return once.repeat(Math.ceil(length / once.length)).slice(0, length);
  });

export const hostileMessage: fc.Arbitrary<Message> = fc
  .record({
    subject: hostileText,
    text: hostileText,
    location: hostileText,
    description: hostileText,
    words: hostileText,
  })
  .map(({ subject, text, location, description, words }) =>
    aMessage({
      subject,
      text,
      sent: { iso: null, words },
      calendar: [
        anEvent({ summary: subject, description, location, start: { local: words, zone: null, words } }),
      ],
    }),
  );

/** Bytes of a real file with a few places cut, doubled, swapped or overwritten. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  let whole = [...bytes.subarray(0, 60_000)];
  const times = 1 + Math.floor(random() * 6);
  for (let i = 0; i < times; i += 1) {
    const at = Math.floor(random() * whole.length);
    const length = Math.floor(random() * 400);
    const piece = whole.slice(at, at + length);
    const kind = Math.floor(random() * 5);
    if (kind === 0) whole = [...whole.slice(0, at), ...whole.slice(at + length)];
    else if (kind === 1) whole = [...whole.slice(0, at), ...piece, ...piece, ...whole.slice(at)];
    else if (kind === 2) whole = whole.slice(0, at);
    else if (kind === 3)
      for (let j = at; j < Math.min(whole.length, at + 8); j += 1) whole[j] = Math.floor(random() * 256);
    else whole = [...whole.slice(at), ...whole.slice(0, at)];
  }
  return new Uint8Array(whole);
}
