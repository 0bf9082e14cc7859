import type { Slot } from '../../utils/domain/reading.ts';

/** A slot in words: its day, its times there, the city of its zone where that isn't the person's own; and `own`, below. */
export type SlotWords = {
  day: string;
  time: string;
  city: string | null;
  /** The same start on the person's own clock, where that differs. */
  own: string | null;
};

/** `Tue 17 Mar`, `11:00–12:00`, `London`, `07:00 where you are`; `zone` is the person's own (IANA). */
export function slotWords(slot: Slot, zone: string): SlotWords {
  const there = inZone(slot.start, slot.zone ?? zone);
  const here = inZone(slot.start, zone);
  const isSameClock = there.toPlainDateTime().equals(here.toPlainDateTime());
  const ownDay = day(there) === day(here) ? '' : `${day(here)}, `;
  return {
    day: day(there),
    time: slot.end ? span(there, inZone(slot.end, slot.zone ?? zone)) : clock(there),
    city: slot.zone && slot.zone !== zone ? cityOf(slot.zone) : null,
    own: isSameClock ? null : `${ownDay}${clock(here)} where you are`,
  };
}

/** The same in one line: `Tue 17 Mar, 11:00–12:00 (London)`. */
export function slotLine(slot: Slot, zone: string): string {
  const { day, time, city } = slotWords(slot, zone);
  return `${day}, ${time}${city ? ` (${city})` : ''}`;
}

/** `3 Mar`, with the year where it isn't this one. */
export function shortDate(iso: string | null, now: string): string {
  if (iso === null) return '';
  const at = inZone(iso, 'UTC');
  const sameYear = at.year === inZone(now, 'UTC').year;
  return at.toLocaleString(undefined, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** `just now`, `12 min ago`, `2 h ago`, `yesterday`, else the date. */
export function agoWords(iso: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(iso)) / 60_000);
  if (minutes < 0 || minutes >= 48 * 60) return shortDate(iso, now);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)} h ago` : 'yesterday';
}

const inZone = (iso: string, zone: string) => Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
const day = (at: Temporal.ZonedDateTime) =>
  at.toLocaleString(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const CLOCK = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const clock = (at: Temporal.ZonedDateTime) => CLOCK.format(at.toPlainTime());
const span = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) =>
  Temporal.PlainTime.compare(from.toPlainTime(), to.toPlainTime()) < 0
    ? CLOCK.formatRange(from.toPlainTime(), to.toPlainTime())
    : `${clock(from)} – ${clock(to)}`;
const cityOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
