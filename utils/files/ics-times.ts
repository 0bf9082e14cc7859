/** Properties that hold one moment. */
const TIMED = /^(?:DTSTART|DTEND|DTSTAMP|RECURRENCE-ID)(?=[;:])/i;
/** The moment at the end of a line: with or without marks, seconds and an offset, in quotes that were set wrong. */
const MOMENT =
  /:\s*"?(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?"?\s*$/i;

/**
 * A line with a moment as RFC 5545 3.3.5 writes it: a day alone says that it is one, a numeric offset becomes UTC, a zone's name
 * has its own quotes. Other lines stay as they are.
 */
export function mendMoment(line: string): string {
  const name = TIMED.exec(line)?.[0];
  const found = name === undefined ? null : MOMENT.exec(line);
  if (name === undefined || !found) return line;
  const [, year, month, day, hour, minute, second = '00', offset = ''] = found;
  const date = `${year}${month}${day}`;
  const zone = zoneOf(line.slice(name.length, found.index));
  if (hour === undefined) return `${name};VALUE=DATE${zone}:${date}`;
  if (offset.length > 1)
    return `${name}:${inUtc(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)}`;
  return `${name}${offset ? '' : zone}:${date}T${hour}${minute}${second}${offset.toUpperCase()}`;
}

/** The zone among parameters, in quotes of its own; marks that no name has are left out. */
function zoneOf(parameters: string): string {
  const name = /;TZID=(.{1,200}?)(?=;[A-Z-]{3,20}=|$)/i
    .exec(parameters)?.[1]
    ?.replace(/["\s]+$|^["\s]+/g, '');
  return name ? `;TZID="${name.replaceAll('"', '')}"` : '';
}

function inUtc(iso: string): string {
  try {
    return Temporal.Instant.from(iso).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  } catch {
    return iso;
  }
}
