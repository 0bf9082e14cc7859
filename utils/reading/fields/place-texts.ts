import type { Message } from '../../domain/message.ts';
import { fold } from '../words.ts';
import { PLACE_LABELS } from './rows/places.ts';
import type { Sources } from './sources.ts';

/** A line that may hold an address, lines below each other made one; `label`: where the value of a label for places begins, else 0. */
export type PlaceText = { text: string; where: 'body' | 'event' | 'note' | 'sign'; label: number };

const LONGEST_LINE = 2000;
const MOST_LINES = 7;

/** Every line of a message that may say where to come. */
export function placeTexts({ calendar }: Message, sources: Sources): PlaceText[] {
  const locations = calendar.flatMap(({ location }) => (location ? [location.split('\n').join(', ')] : []));
  return [
    ...blocks(sources.body, 'body'),
    ...[...new Set(locations)].map((text): PlaceText => ({ text, where: 'event', label: 0 })),
    ...blocks(sources.calendar, 'note'),
    ...blocks([...sources.signature, ...sources.footer], 'sign'),
  ];
}

function blocks(lines: readonly string[], where: PlaceText['where']): PlaceText[] {
  const texts: PlaceText[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = withoutLinks(lines[at] ?? '');
    const label = labelEnd(first);
    const parts = [first];
    while (parts.length < MOST_LINES && goesOn(lines[at + parts.length] ?? '', parts, label))
      parts.push((lines[at + parts.length] ?? '').trim());
    const [head = '', ...rest] = parts;
    const isBare = label > 0 && label === head.length;
    const text =
      isBare && rest.length > 0 ? `${head} ${rest.join(', ')}` : parts.join(', ').replace(/,,/g, ',');
    if (text.trim() !== '')
      texts.push({
        text: text.slice(0, LONGEST_LINE),
        where,
        label: isBare && rest.length > 0 ? label + 1 : label,
      });
    at += parts.length;
  }
  return texts;
}

const withoutLinks = (line: string) =>
  line
    .slice(0, LONGEST_LINE)
    .replace(/\(?<?https?:\/\/[^\s<>)]{1,500}>?\)?/g, ' ')
    .trimEnd();

/** Whether a line goes on with the address that the lines before it may be. */
function goesOn(line: string, before: readonly string[], label: number): boolean {
  const [first = ''] = before;
  const isShort = (text: string) =>
    /^[\p{Lu}\d]/u.test(text) && text.length <= 60 && !/[:?!@\t.]$|[:?!@\t]|https?:/.test(text);
  return isShort(line.trim()) && (label > 0 || isShort(first.trim()));
}

/** Where the value behind a label for places begins; 0 where the line has none. */
export function labelEnd(line: string): number {
  const label = /^[^\p{L}]{0,6}([\p{L}'’ -]{2,28}?) ?[:\t|–]\s{0,3}/u.exec(line);
  return label &&
    PLACE_LABELS.has(
      fold(label[1] ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    ? label[0].length
    : 0;
}
