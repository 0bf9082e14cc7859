const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Obsolete zone names that RFC 5322 4.3 still has readers understand. */
const ZONES: Readonly<Record<string, string>> = {
  ut: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const DATE =
  /(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,4})?/;

/** A mail's Date header (RFC 5322 3.3) as ISO 8601 with the sender's own offset; null where it can't be read. */
export function parseMailDate(header: string | null): string | null {
  const match = DATE.exec((header ?? '').slice(0, 200));
  if (!match) return null;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] = match;
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index < 0) return null;
  const whole = year.length === 2 ? `20${year}` : year;
  const pad = (text: string | number) => String(text).padStart(2, '0');
  const iso = `${whole}-${pad(index + 1)}-${pad(day)}T${pad(hour)}:${minute}:${second}${offsetOf(zone)}`;
  try {
    Temporal.Instant.from(iso);
    return iso;
  } catch {
    return null;
  }
}

function offsetOf(zone: string): string {
  return /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : (ZONES[zone.toLowerCase()] ?? '+00:00');
}
