const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/;
const EPOCH = /^\d{12,14}$/;
const CLOCK = /(?<!\d)(\d{1,2})[:.h](\d{2})(?!\d|[./]\d)(?::(\d{2}))?(?:\s?([ap])\.?m\b)?/i;
const OFFSET = /(?:^|\s)(?:UTC|GMT)?([+-]\d{2}:?\d{2})(?!\d)/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** With points the day stands first everywhere; with slashes nobody knows. */
const POINTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})/;
const EASTERN = /((?:19|20)\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;

/** Languages whose months are tried besides the page's own; the browser knows their names. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl', 'fi', 'tr', 'cs'];

/**
 * A page's date as ISO 8601 where it is unambiguous: machine forms (ISO, epoch milliseconds), and dates with a year whose
 * month is in letters or stands by points. A date without an offset gets none of its own (`Z` is assumed for ordering);
 * relative words and dates with slashes are left to their words.
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
type Day = { year: Part; month: Part; day: Part };

function dayOf(text: string): Day | null {
  const pointed = POINTED.exec(text);
  if (pointed) return { day: pointed[1], month: pointed[2], year: pointed[3] };
  const eastern = EASTERN.exec(text);
  if (eastern) return { year: eastern[1], month: eastern[2], day: eastern[3] };
  const year = YEAR.exec(text)?.[0];
  const bare = text.replace(CLOCK, ' ').replace(OFFSET, ' ').replace(YEAR, ' ');
  const month = bare
    .match(/\p{L}{3,12}/gu)
    ?.map(monthOf)
    .findLast(Boolean);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(bare)?.[0];
  return year && month && day ? { year, month, day } : null;
}

/** Twelve o'clock in the morning is midnight. */
const hoursOf = (hour: Part, half: string | undefined) =>
  half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;

function build(day: Day, { hour, minute, second }: Record<'hour' | 'minute' | 'second', Part>, offset: Part) {
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

let months: Map<string, number> | undefined;

/** The number of a month's name or of its short form, 1 to 12; undefined for any other word. The last one counts: French `mar.` is a Tuesday too. */
function monthOf(word: string): number | undefined {
  months ??= new Map(LANGUAGES.flatMap(namesIn));
  const plain = word.toLowerCase();
  return months.get(plain) ?? months.get(plain.slice(0, 3));
}

/** The twelve months of a language, written out and short, as they stand beside a day. */
function namesIn(language: string): [string, number][] {
  const forms = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, i) =>
    forms.flatMap((form): [string, number][] => {
      const name =
        form.formatToParts(Date.UTC(2026, i, 15)).find(({ type }) => type === 'month')?.value ?? '';
      return /\p{L}/u.test(name) ? [[name.toLowerCase().replace(/\.$/, ''), i + 1]] : [];
    }),
  ).flat();
}
