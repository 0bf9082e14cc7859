import { dayOf } from './days.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/;
const EPOCH = /^\d{12,14}$/;
const CLOCK = /(?<!\d)(\d{1,2})[:.h](\d{2})(?!\d|[./]\d)(?::(\d{2}))?(?:\s?([ap])\.?m\b)?/i;
const OFFSET = /(?:^|\s)(?:UTC|GMT)?([+-]\d{2}:?\d{2})(?!\d)/;

/**
 * A page's date as ISO 8601 where it is unambiguous: machine forms (ISO, epoch milliseconds), and words that name a day
 * with its year (see `dayOf`) and a time. A date without an offset gets none of its own (`Z` is assumed for ordering);
 * all else is left to its words.
 */
export function parsePageDate(text: string | null): string | null {
  const plain = (text ?? '').trim().slice(0, 120);
  if (EPOCH.test(plain)) return Temporal.Instant.fromEpochMilliseconds(Number(plain)).toString();
  const iso = ISO.exec(plain);
  if (iso) {
    const [, year, month, day, hour = '12', minute = '00', second = '00', offset] = iso;
    return build({ year, month, day }, { hour, minute, second }, offset);
  }
  const date = dayOf(plain);
  const clock = CLOCK.exec(plain);
  if (!date || !clock) return null;
  const [, hour, minute, second = '00', half] = clock;
  return build(date, { hour: hoursOf(hour, half), minute, second }, OFFSET.exec(plain)?.[1]);
}

type Part = string | number | undefined;

/** The hour of the day; twelve o'clock in the morning is midnight. */
const hoursOf = (hour: Part, half: string | undefined) =>
  half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;

function build(
  day: Record<'year' | 'month' | 'day', Part>,
  { hour, minute, second }: Record<'hour' | 'minute' | 'second', Part>,
  offset: Part,
) {
  const pad = (part: Part) => String(part ?? '').padStart(2, '0');
  const zone = String(offset ?? 'Z').replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const text = `${day.year}-${pad(day.month)}-${pad(day.day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`;
  try {
    Temporal.Instant.from(text);
    return text;
  } catch {
    return null;
  }
}
