import type { Message } from '../../domain/message.ts';
import type { Conflict, ReadingContext, Slot } from '../../domain/reading.ts';
import { millisOf, toIso } from '../../time/iso.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';
import { calendarSlots } from './calendar.ts';
import { type Candidate, compose } from './compose.ts';
import type { DateContext } from './dates.ts';
import { FIXES, OFFERS } from './polarity.ts';
import { durationIn } from './times.ts';
import { findZones } from './zone-words.ts';

export { calendarSlots } from './calendar.ts';

/** The times on the table, and where calendar and text differ. */
export type SlotReading = { slots: Slot[]; conflicts: Conflict[] };

/** More than this is a timetable of something else. */
const MOST = 24;

/**
 * Every interview time of a message. The calendar part outranks the text; a text that lists the conversations within the
 * event refines it, one that names another time is a conflict to show.
 */
export function findSlots(message: Message, lines: readonly Line[], context: ReadingContext): SlotReading {
  const calendar = calendarSlots(message.calendar, context);
  const body = bodySlots(message, lines, context);
  if (calendar.length === 0) return { slots: body, conflicts: [] };
  const inside = body.filter((slot) => calendar.some((event) => isWithin(slot, event)));
  if (calendar.length === 1 && inside.length >= 2) return { slots: inside, conflicts: [] };
  const fixed = body.filter((slot) => slot.status === 'fixed');
  const agrees = fixed.length === 0 || fixed.some((slot) => calendar.some((event) => sameStart(slot, event)));
  const [first] = calendar;
  const conflicts =
    agrees || !first ? [] : [{ field: 'time', calendar: first.start, body: fixed[0]?.start ?? '' }];
  return { slots: calendar, conflicts };
}

/** The times of the text alone. */
export function bodySlots(message: Message, lines: readonly Line[], context: ReadingContext): Slot[] {
  const sent = sentDay(message, context);
  const spoken = spokenLines(lines);
  const dates: DateContext = { today: sent.toPlainDate(), order: orderOf(message, context) };
  const candidates = compose(withSubject(message, spoken), dates, context.zone).filter((each) =>
    isAhead(each, sent),
  );
  const text = spoken.map((line) => line.text).join('\n');
  const zone = findZones(text, context.zone)[0]?.zone ?? null;
  const duration = durationIn(text);
  const distinct = unique(candidates).slice(0, MOST);
  const offered = areOffered(distinct, text);
  return distinct.map((each) => toSlot(each, each.zone ?? zone, duration, offered, context));
}

/** The subject speaks too where the text has no time; it stands last, outside the text's own places. */
function withSubject(message: Message, lines: readonly Line[]): Line[] {
  return [...lines, { start: -1, end: -1, text: message.subject, zone: 'body' }];
}

/** The moment a message was sent, on the sender's own clock; a message without a date counts from now in the person's zone. */
function sentDay({ sent }: Message, context: ReadingContext): Temporal.ZonedDateTime {
  const iso = sent.iso ?? context.now;
  const offset = /([+-]\d{2}:\d{2})$/.exec(iso)?.[1];
  try {
    const at = Temporal.Instant.from(iso);
    return at.toZonedDateTimeISO(offset && sent.iso ? offset : context.zone);
  } catch {
    return Temporal.Instant.from(context.now).toZonedDateTimeISO(context.zone);
  }
}

/** American numbers go month first: where the person's zone is in the States, unless a date in the text says otherwise. */
function orderOf({ text }: Message, { zone }: ReadingContext): 'dmy' | 'mdy' {
  const isAmerican =
    /^America\/(?!Toronto|Vancouver|Montreal|Mexico|Bogota|Lima|Santiago|Argentina|Sao_Paulo|Edmonton|Winnipeg|Halifax|Caracas)/.test(
      zone,
    );
  return isAmerican && !/\b(?:1[3-9]|2\d|3[01])\/(?:0?\d|1[0-2])\b/.test(text) ? 'mdy' : 'dmy';
}

const isAhead = ({ day, from }: Candidate, sent: Temporal.ZonedDateTime) => {
  const days = sent.toPlainDate().until(day).total({ unit: 'days' });
  return days <= 240 && (days > 0 || (days === 0 && from > sent.hour * 60 + sent.minute - 60));
};

/** One time said twice ("Thursday at 2", later "2pm on Thursday") is one slot; the longer telling wins. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const byStart = new Map<string, Candidate>();
  for (const each of candidates) {
    const key = `${each.day} ${each.from}`;
    const before = byStart.get(key);
    const keep = before && (before.to !== null || each.to === null) ? before : each;
    byStart.set(key, {
      ...keep,
      zone: keep.zone ?? before?.zone ?? each.zone,
      isRow: keep.isRow || each.isRow,
    });
  }
  const ends = new Set([...byStart.values()].map(({ day, to }) => `${day} ${to}`));
  // "14:00 … ends at 15:00": an end told again is no beginning, unless it is a row of its own.
  return [...byStart.values()].filter(
    ({ day, from, to, isRow }) => isRow || to !== null || !ends.has(`${day} ${from}`),
  );
}

/** Several times apart are a choice unless they are the rows of one agenda; one alone is fixed unless the text asks. */
function areOffered(candidates: readonly Candidate[], text: string): boolean {
  const rows = candidates.filter(({ isRow }) => isRow);
  const days = new Set(candidates.map(({ day }) => day.toString()));
  if (rows.length >= 2 && days.size === 1 && rows.filter(({ line }) => hasName(line.text)).length >= 2)
    return false;
  if (candidates.length >= 2) return !(FIXES.test(text) && days.size === 1) || OFFERS.test(text);
  const [only] = candidates;
  return only !== undefined && OFFERS.test(only.line.text) && !FIXES.test(only.line.text);
}

const hasName = (text: string) =>
  /\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+/u.test(text) || /\b(?:with|mit|avec|con|met)\b/i.test(text);

function toSlot(
  each: Candidate,
  zone: string | null,
  duration: number | null,
  offered: boolean,
  context: ReadingContext,
): Slot {
  const isOffset = zone !== null && /^[+-]/.test(zone);
  const at = (minutes: number) =>
    toIso(
      each.day
        .toPlainDateTime({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 })
        .toZonedDateTime(zone ?? context.zone),
    );
  const to = each.to ?? (duration === null ? null : each.from + duration);
  return {
    start: at(each.from),
    end: to === null ? null : at(Math.min(to, 1439)),
    zone: isOffset ? null : zone,
    status: offered ? 'offered' : 'fixed',
    words: each.line.text.slice(Math.max(0, each.start - each.line.start), each.end - each.line.start),
    with: namesIn(each.line.text),
  };
}

/** Names in a row: two capitalised words or more, never its role words alone. */
const namesIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /\p{Lu}[\p{Ll}'’]+(?:[ -](?:(?:van|von|de|der|den|la|le|di|da|bin|al|el|O['’]|Mc|Mac)[ ]?)?\p{Lu}[\p{Ll}'’]+){1,3}/gu,
    ),
  ].map((match) => match[0]);

const sameStart = (a: Slot, b: Slot) => millisOf(a.start) === millisOf(b.start);

function isWithin(slot: Slot, event: Slot): boolean {
  const [start, from, to] = [millisOf(slot.start), millisOf(event.start), millisOf(event.end)];
  return start !== null && from !== null && to !== null && start >= from && start < to;
}
