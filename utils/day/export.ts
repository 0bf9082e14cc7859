import type { Case } from '../domain/case.ts';
import type { Slot } from '../domain/reading.ts';
import type { Interview } from '../domain/records.ts';
import { preparedFor } from '../domain/story.ts';
import type { AgendaItem, SlotItem } from './agenda.ts';

/** What the two exports need: the case, its interview, the day's agenda, and when they were made (ISO instant). */
export type DayExport = { owned: Case; interview: Interview; agenda: readonly AgendaItem[]; now: string };

/** The day as iCalendar (RFC 5545): one event a conversation, prepared prompts in its description. CRLF, folded. */
export function toIcs({ owned, interview, agenda, now }: DayExport): string {
  const stamp = utc(now);
  const events = agenda.flatMap((item) => {
    if (item.kind !== 'slot') return [];
    const who = item.people.map(({ name, title }) => [name, title].filter(Boolean).join(', ')).join('; ');
    return [
      'BEGIN:VEVENT',
      `UID:${interview.id}-${utc(item.slot.start)}@second-round`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${utc(item.slot.start)}`,
      ...(item.slot.end ? [`DTEND:${utc(item.slot.end)}`] : []),
      'CLASS:PRIVATE',
      `SUMMARY:${escaped(`${titleOf(owned)}${who ? ` – ${who}` : ''}`)}`,
      ...(interview.place ? [`LOCATION:${escaped(interview.place)}`] : []),
      ...(interview.link ? [`URL:${interview.link}`] : []),
      ...(item.prompts.length > 0
        ? [`DESCRIPTION:${escaped(item.prompts.map(({ question }) => `- ${question}`).join('\n'))}`]
        : []),
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Round//EN',
    ...events,
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

/** The day as Markdown: preparation and notes under headings of their own, never mixed. */
export function toMarkdown({ owned, interview, agenda }: DayExport): string {
  const where = [interview.place, interview.link].filter(Boolean).join(' · ');
  const blocks = agenda.map((item) =>
    item.kind === 'break'
      ? [
          `*${item.entry ?? 'Break'}, ${item.minutes} min*`,
          ...item.prompts.map(({ question }) => `- ${question}`),
        ].join('\n')
      : slotBlock(owned, interview, item),
  );
  return [`# ${titleOf(owned)}`, ...(where ? [where] : []), ...blocks].join('\n\n').concat('\n');
}

function slotBlock(
  owned: Case,
  interview: Interview,
  { slot, entry, people, prompts, asks, marks }: SlotItem,
): string {
  const who = people.map(({ name, title }) => [name, title].filter(Boolean).join(', ')).join('; ');
  const note = owned.notes.find(
    (each) => each.interviewId === interview.id && each.slotStart === slot.start,
  )?.text;
  return [
    `## ${[clock(slot), who || entry].filter(Boolean).join(' ')}`,
    ...(prompts.length > 0 ? ['### Prepared'] : []),
    ...prompts.flatMap(({ id, question, quote }) => {
      const prepared = preparedFor(id, owned.answers);
      return [
        `- **${question}**`,
        ...(quote ? [`  > ${quote.replace(/\s+/g, ' ')}`] : []),
        ...(prepared ? [`  ${prepared.replaceAll('\n', '\n  ')}`] : []),
      ];
    }),
    ...(asks.length > 0 ? ['### To ask', ...asks.map(({ question }) => `- ${question}`)] : []),
    ...(note || marks.length > 0 ? ['### Notes from the day'] : []),
    ...marks.map(({ badly, text }) => `- ${badly ? 'Went badly' : 'Came up'}: ${text}`),
    ...(note ? [note] : []),
  ].join('\n');
}

const titleOf = ({ application }: Case) =>
  [application.role, application.company].filter(Boolean).join(' at ') || 'Interview';

/** Start and end on the slot's own wall clock, as its ISO form has it. */
const clock = ({ start, end, zone }: Slot) =>
  `${start.slice(11, 16)}${end ? `–${end.slice(11, 16)}` : ''}${zone ? ` (${zone})` : ''}`;

const utc = (iso: string) =>
  Temporal.Instant.from(iso).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/** RFC 5545 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** RFC 5545 3.1: no line longer than 75 octets. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (new TextEncoder().encode(part + character).length > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
