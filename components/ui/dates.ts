import type { Slot } from '../../utils/domain/reading.ts';

/** A slot in words: day, times, zone; and the same in the person's own zone where that differs. */
export type SlotWords = { main: string; own: string | null };

/** `Tue 17 Mar, 11:00–12:00 (London)`; `own` where the person's zone (IANA) shows another clock. */
export function slotWords(slot: Slot, zone: string): SlotWords {
  const there = inZone(slot.start, slot.zone ?? zone);
  const here = inZone(slot.start, zone);
  const end = slot.end ? inZone(slot.end, slot.zone ?? zone) : null;
  const city = slot.zone && slot.zone !== zone ? ` (${cityOf(slot.zone)})` : '';
  const differs = slot.zone !== null && clock(there) !== clock(here);
  return {
    main: `${day(there)}, ${clock(there)}${end ? `–${clock(end)}` : ''}${city}`,
    own: differs ? `${day(there) === day(here) ? '' : `${day(here)}, `}${clock(here)} where you are` : null,
  };
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

const inZone = (iso: string, zone: string) => Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
const day = (at: Temporal.ZonedDateTime) =>
  at.toLocaleString(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const clock = (at: Temporal.ZonedDateTime) =>
  at.toPlainTime().toLocaleString(undefined, { hour: '2-digit', minute: '2-digit' });
const cityOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
