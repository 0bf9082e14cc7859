import { askedAt } from './asked.ts';
import type { Clock } from './clocks.ts';
import type { Found } from './date-spec.ts';
import { halfAt, quartersAt } from './halves.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';
import { hourOf, NOON, UNITS } from './rows/hours.ts';

const PARTS_OF_HOURS = setOf('half halb quarter viertel dreiviertel kwart');

/** Whether a clock time may begin with a folded word. */
export const beginsClock = (word: string) =>
  NOON.has(word) || Object.hasOwn(MINUTES, word) || PARTS_OF_HOURS.has(word) || hourOf(word) !== undefined;

/** "half past two", "halb drei", "quarter to three", "kwart over drie", "three o'clock", "noon". */
export function wordsAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const word = pieces[at]?.text ?? '';
  if (NOON.has(word)) return noonAt(pieces, at);
  if (word === 'half' || word === 'halb') return halfHourAt(pieces, at);
  if (['quarter', 'viertel', 'dreiviertel', 'kwart'].includes(word)) return quarterAt(pieces, at);
  const past = minutesPastAt(pieces, at);
  if (past) return past;
  const hour = hourOf(word);
  if (!hour) return null;
  const next = at + 1;
  const asked = askedAt(pieces, at);
  // "at one of our sites"
  if (pieces[next]?.text === 'of') return null;
  const unit = isWordAt(pieces, next, UNITS) ? next + 1 : null;
  const isClock = pieces[next]?.text === 'o' && pieces[next + 2]?.text === 'clock';
  const quarters = quartersAt(pieces, unit ?? next);
  if (isClock) return words(hour.hour, 0, next + 3);
  const isHour =
    asked === 'strong' ||
    ((asked === 'weak' || unit) && ['las', 'la', 'a'].includes(pieces[at - 1]?.text ?? ''));
  if (!isHour && pieces[next]?.text !== 'uhr') return null;
  if (quarters) return words(hour.hour, quarters.minute, quarters.next);
  const half = halfAt(pieces, unit ?? next);
  if (half) return { value: { hour: hour.hour, minute: 0, half: half.half, form: 'sure' }, next: half.next };
  return {
    value: { hour: hour.hour, minute: 0, half: null, form: unit ? 'sure' : 'bare' },
    next: unit ?? next,
  };
}

function noonAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const word = pieces[at]?.text ?? '';
  const isPlain = word === 'noon' || word === 'midday' || word === 'mediodia' || word === 'mezzogiorno';
  if (isMarkAt(pieces, at - 1, '-') || pieces[at - 1]?.text === 'after') return null;
  const quarters = quartersAt(pieces, at + 1);
  if (quarters) return words(12, quarters.minute, quarters.next);
  return isPlain || askedAt(pieces, at) !== null
    ? { value: { hour: 12, minute: 0, half: 'pm', form: 'sure' }, next: at + 1 }
    : null;
}

function halfHourAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const isPast = pieces[at + 1]?.text === 'past';
  const place = isPast ? at + 2 : at + 1;
  const piece = pieces[place];
  const named = hourOf(piece?.text ?? '');
  const hour = named?.hour ?? (piece?.kind === 'number' && piece.text.length <= 2 ? piece.value : 0);
  if (
    hour < 1 ||
    hour > 12 ||
    (isMarkAt(pieces, place + 1, ':.') && pieces[place + 1]?.glued && pieces[place + 2]?.kind === 'number')
  )
    return null;
  const isBack = !isPast && (pieces[at]?.text === 'halb' || named?.counts === 'back');
  const half = halfAt(pieces, place + 1);
  const found = words(hour, isBack ? -30 : 30, half?.next ?? place + 1);
  return { ...found, value: { ...found.value, half: half?.half ?? null } };
}

function quarterAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const joint = pieces[at + 1]?.text ?? '';
  const isAfter = ['past', 'after', 'nach', 'over'].includes(joint);
  if (!isAfter && !['to', 'before', 'vor', 'voor'].includes(joint)) return quarterOf(pieces, at);
  const piece = pieces[at + 2];
  const hour = hourOf(piece?.text ?? '')?.hour ?? (piece?.kind === 'number' ? piece.value : 0);
  return hour >= 1 && hour <= 12 ? words(hour, isAfter ? 15 : -15, at + 3) : null;
}

/** "ten past eleven", "zehn nach elf", "vijf voor negen". */
function minutesPastAt(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const minutes = MINUTES[pieces[at]?.text ?? ''];
  const joint = pieces[at + 1]?.text ?? '';
  const hour = hourOf(pieces[at + 2]?.text ?? '')?.hour;
  if (minutes === undefined || hour === undefined) return null;
  if (PAST_HOUR.has(joint)) return words(hour, minutes, at + 3);
  return BEFORE_HOUR.has(joint) ? words(hour, -minutes, at + 3) : null;
}

const MINUTES: Readonly<Partial<Record<string, number>>> = {
  five: 5,
  ten: 10,
  twenty: 20,
  funf: 5,
  zehn: 10,
  zwanzig: 20,
  vijf: 5,
  tien: 10,
  twintig: 20,
};
const PAST_HOUR = setOf('past nach over');
const BEFORE_HOUR = setOf('vor voor');

/** "viertel zehn", "dreiviertel zehn": a quarter, three quarters of the tenth hour are over. */
function quarterOf(pieces: readonly Lexeme[], at: number): Found<Clock> | null {
  const word = pieces[at]?.text;
  const hour = hourOf(pieces[at + 1]?.text ?? '');
  const minutes = word === 'viertel' ? -45 : word === 'dreiviertel' ? -15 : null;
  return hour?.counts === 'back' && minutes !== null ? words(hour.hour, minutes, at + 2) : null;
}

/** An hour in words, with minutes added or taken away. */
function words(hour: number, minutes: number, next: number): Found<Clock> {
  const back = minutes < 0 ? (hour === 1 ? 12 : hour - 1) : hour;
  return { value: { hour: back, minute: (minutes + 60) % 60, half: null, form: 'sure' }, next };
}
