/** ISO 8601 with offset, to the minute: `2026-03-05T14:00+00:00`. */
export function toIso(at: Temporal.ZonedDateTime): string {
  return at.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}

/** A wall-clock time (`2026-03-05T14:00:00`, or a day alone: its midnight) in a zone; null where either can't be read. */
export function atZone(local: string, zone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  } catch {
    return null;
  }
}

/** Milliseconds since the epoch of an ISO instant; null where it can't be read. */
export function millisOf(iso: string | null): number | null {
  try {
    return iso === null ? null : Temporal.Instant.from(iso).epochMilliseconds;
  } catch {
    return null;
  }
}
