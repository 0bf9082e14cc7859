const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?/;
const ENGLISH =
  /(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2})[a-z]{0,6}\.?,? (\d{4}),?(?: at)? (\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?\s*([+-]\d{2}:?\d{2})?/;
const AMERICAN =
  /([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}),? (\d{4}),?(?: at)? (\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?\s*([+-]\d{2}:?\d{2})?/;

/**
 * A page's date as ISO 8601 where it is unambiguous: machine forms (ISO, epoch milliseconds), and English dates with the
 * month in letters and the year. A date without an offset gets none of its own (`Z` is assumed for ordering); relative and
 * localised words are left to their words.
 */
export function parsePageDate(text: string | null): string | null {
  const plain = (text ?? '').trim().slice(0, 120);
  if (/^\d{12,14}$/.test(plain)) return Temporal.Instant.fromEpochMilliseconds(Number(plain)).toString();
  const iso = ISO.exec(plain);
  if (iso) return build(iso[1], iso[2], iso[3], iso[4] ?? '12', iso[5] ?? '00', iso[6], undefined, iso[7]);
  const english = ENGLISH.exec(plain);
  if (english)
    return build(
      english[3],
      month(english[2]),
      english[1],
      english[4],
      english[5],
      english[6],
      english[7],
      english[8],
    );
  const american = AMERICAN.exec(plain);
  if (american)
    return build(
      american[3],
      month(american[1]),
      american[2],
      american[4],
      american[5],
      american[6],
      american[7],
      american[8],
    );
  return null;
}

const month = (word: string | undefined) => String(MONTHS[(word ?? '').toLowerCase()] ?? 0);

type Part = string | undefined;

function build(
  year: Part,
  monthNumber: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  half: Part,
  offset: Part,
): string | null {
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  const pad = (part: Part | number) => String(part ?? '00').padStart(2, '0');
  const zone = !offset || offset === 'Z' ? 'Z' : offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const text = `${year}-${pad(monthNumber)}-${pad(day)}T${pad(hours)}:${pad(minute)}:${pad(second)}${zone}`;
  try {
    Temporal.Instant.from(text);
    return text;
  } catch {
    return null;
  }
}
