import type { Message } from '../domain/message.ts';
import { type Language, languagesIn } from './cues/language.ts';
import type { Line, ZoneKind } from './line.ts';
import { type Word, wordsOf } from './words.ts';

/** Where words stand: a zone of the text, the subject, or the words or the location of a calendar part. */
export type SaidZone = ZoneKind | 'subject' | 'calendar' | 'location';

/** A stretch of a message that is read as one; `text` begins at `start` of its zone's text, and so do the words' places. */
export type Passage = { zone: SaidZone; text: string; start: number; words: readonly Word[] };

/** What a message says, in words, and in which languages; tokenised once for all stages that read words. */
export type Said = { passages: readonly Passage[]; languages: ReadonlySet<Language> };

/** The words of a message: its subject, the lines given (those that speak for it), its calendar parts. */
export function saidBy(message: Message, lines: readonly Line[]): Said {
  const passages = [
    passage('subject', message.subject),
    ...runs(lines).map(({ start, end, zone }) => passage(zone, message.text.slice(start, end), start)),
    ...message.calendar.flatMap((event) => [
      passage('calendar', event.summary),
      passage('calendar', event.description),
      passage('location', event.location ?? ''),
    ]),
  ];
  return { passages, languages: languagesIn(passages.map(({ words }) => words)) };
}

function passage(zone: SaidZone, text: string, start = 0): Passage {
  return { zone, text, start, words: wordsOf(text, start) };
}

/** Stretches of adjacent lines of one zone. */
function runs(lines: readonly Line[]): { start: number; end: number; zone: ZoneKind }[] {
  const found: { start: number; end: number; zone: ZoneKind }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last.zone === line.zone && line.start === last.end + 1) last.end = line.end;
    else found.push({ start: line.start, end: line.end, zone: line.zone });
  }
  return found;
}
