/** A time or a range in a line: minutes since midnight; `to` null where only a beginning is said. */
export type FoundTime = { start: number; end: number; from: number; to: number | null };

/** One clock time as it is written: hours, minutes, and whether it said which half of the day. */
type Clock = { hour: number; minute: number; half: 'am' | 'pm' | null; sure: boolean };

const HALF = '\\s?(?:([ap])\\.?\\s?m\\b\\.?)';
/** `14:00`, `2.30pm`, `14h30`, `14.30 Uhr`, `2pm`, `14 Uhr`, `15u`, `10 o’clock`, `9`. */
const CLOCK = `(\\d{1,2})(?:([:.]|\\s?h\\s?)(\\d{2})(?!\\d))?(?:${HALF})?(\\s?(?:uhr|h(?:rs?|oras|eures?)?|u(?:ur)?|o['’]?clock|noon)\\b)?`;
const TO =
  '\\s*(?:-|–|—|to|till|until|til|bis|à|au|a las?|a|hasta las?|tot|and|und|et|y|en|ate|alle|do|till)\\s*';
const RANGE = new RegExp(`(?<![\\d.:,/€$£+-])${CLOCK}(?:${TO}${CLOCK})?(?![\\d%€£])`, 'gi');

/** Words before a bare hour that make it one. */
const AT =
  /(?:\bat|@|\bum|\bà|\ba las?|\bom|\balle|\bàs|\bfrom|\bvon|\bab|\bde|\bdesde las?|\bvan|\bbetween|\bzwischen|\bentre(?: las?)?|\btussen|\bkl\.?|\bo|\bor)\s*(?:ca\.\s*|around\s+|about\s+|etwa\s+|gegen\s+)?$/i;
/** Units that make a number none. */
const UNIT =
  /^\s?(?:%|€|£|\$|k\b|min|minute|minuten|minutes|minutos|hours?\b|hrs?\b|stunden?|days?\b|tage?\b|weeks?|wochen?|months?|years?|jahre?|people|rounds?|st\b|nd\b|rd\b|th\b|\.\s?(?:jan|feb|mär|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|\d)|\/|-\d|-(?:minute|hour|day)|[a-z]{3,9}\s+(?:street|road|lane|st\b|floor)|(?:of|to|questions|slides|interviewers|members)\b)/i;

/** Times said in words. */
const WORDS: readonly { words: RegExp; at: (match: RegExpExecArray) => number | null }[] = [
  { words: /\b(?:noon|midday|mittags|midi|mediodía|middag)\b/gi, at: () => 720 },
  { words: /\bhalf past (\w+)/gi, at: (m) => plus(m[1], 30) },
  { words: /\bhalf (\d{1,2}|\w+)\b(?=[^\w]|$)/gi, at: (m) => plus(m[1], 30) },
  { words: /\bquarter past (\w+)/gi, at: (m) => plus(m[1], 15) },
  { words: /\bquarter to (\w+)/gi, at: (m) => plus(m[1], -15) },
  { words: /\bhalb (\w+)/gi, at: (m) => plus(m[1], -30) },
  {
    words: /\bhalf (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b/gi,
    at: (m) => plus(m[1], -30),
  },
  {
    words:
      /\b(?:at|um) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|neun|zehn|elf)\b/gi,
    at: (m) => plus(m[1], 0),
  },
];

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eins: 1,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  negen: 9,
  tien: 10,
  twaalf: 12,
};

function plus(word: string | undefined, minutes: number): number | null {
  const name = (word ?? '').toLowerCase();
  const hour = Object.hasOwn(NUMBERS, name) ? (NUMBERS[name] ?? 0) : Number(word);
  return Number.isInteger(hour) && hour >= 1 && hour <= 12 ? inOfficeHours(hour) * 60 + minutes : null;
}

/** Nobody interviews before eight or after seven: an hour without a half is in between. */
const inOfficeHours = (hour: number) => (hour >= 1 && hour <= 7 ? hour + 12 : hour);

/** The times of a line, in its order. `dates` are places where numbers belong to a date. */
export function findTimes(text: string, dates: readonly { start: number; end: number }[]): FoundTime[] {
  const found: FoundTime[] = [];
  const free = (start: number, end: number) =>
    !dates.some((each) => start < each.end && end > each.start) &&
    !found.some((each) => start < each.end && end > each.start);
  for (const match of masked(text, dates).matchAll(RANGE)) {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    const time = free(start, end) ? readRange(match, text) : null;
    if (time) found.push({ start, end, ...time });
  }
  for (const { words, at } of WORDS)
    for (const match of text.matchAll(words)) {
      const from = at(match);
      const [start, end] = [match.index, match.index + match[0].length];
      if (from !== null && free(start, end)) found.push({ start, end, from, to: null });
    }
  return joinCells(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

/** Start and finish in cells of their own are one range. */
function joinCells(times: readonly FoundTime[], text: string): FoundTime[] {
  const [first, second, ...rest] = times;
  if (!first || !second || first.to !== null || second.to !== null || second.from <= first.from)
    return [...times];
  if (!/^\s*\t\s*$/.test(text.slice(first.end, second.start))) return [...times];
  return [{ ...first, end: second.end, to: second.from }, ...rest];
}

/** The text with its dates blanked out: their numbers are no times, and no range begins in them. */
function masked(text: string, dates: readonly { start: number; end: number }[]): string {
  return dates.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Where a line of an agenda or a cell of it begins: "9.30  Tour of the school" is no price. */
const ROW_START = /(?:^|\t)\s*(?:[-•*]\s*)?$/;

function readRange(match: RegExpExecArray, text: string): { from: number; to: number | null } | null {
  const first = clock(match[1], match[2], match[3], match[4], match[5]);
  const second = clock(match[6], match[7], match[8], match[9], match[10]);
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (!first) return null;
  const isDotted = match[2] === '.';
  const sure =
    first.sure ||
    second?.sure === true ||
    (isDotted && (match[7] === '.' || ROW_START.test(before))) ||
    (AT.test(before) && !UNIT.test(after) && first.hour >= 1 && first.hour <= 20);
  if (!sure || (!first.sure && !second?.sure && UNIT.test(after))) return null;
  if (!second) return { from: minutes(first), to: null };
  const from = minutes(withHalfOf(first, second));
  const to = minutes(
    second.half === null && first.half === 'pm' && second.hour < 12 ? { ...second, half: 'pm' } : second,
  );
  return to > from
    ? { from, to }
    : { from, to: to + 720 > from && second.half === null && to + 720 <= 1260 ? to + 720 : null };
}

/** "2–3pm": the half of the second is the first one's too, unless that would turn it round. */
function withHalfOf(first: Clock, second: Clock): Clock {
  if (first.half !== null || second.half === null || first.hour > 12) return first;
  const same = { ...first, half: second.half };
  return minutes(same) < minutes(second) ? same : { ...first, half: 'am' };
}

function clock(
  hour: string | undefined,
  mark: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  unit: string | undefined,
): Clock | null {
  if (hour === undefined) return null;
  const [hours, mins] = [Number(hour), Number(minute ?? 0)];
  if (hours > 24 || mins > 59 || (half && (hours > 12 || hours === 0))) return null;
  // A dot between two numbers is a price or a section unless a half of the day or a unit follows.
  const sure = Boolean(half || unit || mark === ':' || mark?.trim().toLowerCase() === 'h');
  if (mark === '.' && !half && !unit && mins % 5 !== 0) return null;
  return { hour: hours, minute: mins, half: half ? (half.toLowerCase() === 'a' ? 'am' : 'pm') : null, sure };
}

function minutes({ hour, minute, half }: Clock): number {
  if (half === 'am') return (hour % 12) * 60 + minute;
  if (half === 'pm') return ((hour % 12) + 12) * 60 + minute;
  return (hour < 8 ? inOfficeHours(hour) : hour) * 60 + minute;
}

const DURATIONS: readonly { words: RegExp; minutes: (match: RegExpExecArray) => number }[] = [
  {
    words:
      /(\d{1,3})(?:\s?[-–]\s?|\s|)(?:min\b|mins\b|minutes?\b|minuten?\b|minutos?\b|minuti\b|minut\w*\b)/gi,
    minutes: (m) => Number(m[1]),
  },
  {
    words:
      /\b(?:an hour and a half|1\.5 hours|anderthalb stunden|une heure et demie|hora y media|anderhalf uur)\b/gi,
    minutes: () => 90,
  },
  {
    words:
      /\b(?:half an hour|half-hour|half hour|eine halbe stunde|halbe stunde|une demi-heure|media hora|een half uur|halfuur)\b/gi,
    minutes: () => 30,
  },
  {
    words:
      /\b(?:an hour|one hour|1 hour|1-hour|1 hr|hour-long|eine stunde|1 stunde|une heure|1 heure|una hora|1 hora|een uur|1 uur|un'ora|uma hora|en timme|godzin\w)\b(?! and a half| et demie| y media)/gi,
    minutes: () => 60,
  },
  { words: /\b(?:two|2) (?:hours|stunden|heures|horas|uur)\b/gi, minutes: () => 120 },
];

/** How long the conversation is said to take, in minutes: the one length that the text names; null for none or several. */
export function durationIn(text: string): number | null {
  const lengths = new Set<number>();
  for (const { words, minutes: of } of DURATIONS)
    for (const match of text.matchAll(words)) lengths.add(of(match));
  const [only] = [...lengths].filter((each) => each >= 15 && each <= 480);
  return lengths.size === 1 && only !== undefined ? only : null;
}
