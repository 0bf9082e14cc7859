import { isInstead } from './polarity.ts';
import type { Candidate } from './scene.ts';
import { inOrder, isMeant, type Worth } from './worth.ts';

/** An interview is arranged at most this many days ahead. */
const HORIZON = 300;
/** A time this many minutes before the mail was sent may still be meant. */
const GRACE = 60;

/** The candidates that are still to come, with their ends, and with what their order says. */
export function aheadOf(candidates: readonly Candidate[], sent: Temporal.ZonedDateTime): Candidate[] {
  const today = sent.toPlainDate();
  const now = sent.hour * 60 + sent.minute;
  const ahead = settled(withEnds(candidates)).filter(
    (each) => isAhead(each, today, now) && !isStamp(each, today) && each.polarity !== 'end',
  );
  return inOrder(ahead);
}

/**
 * Those of them that are interview times on the table, in the order of the clock: each once, no frame around the rows of
 * its own agenda. Where only a time of arrival was said, that is the time.
 */
export function onTheTable(ahead: readonly Candidate[], zone: string, worth: Worth): Candidate[] {
  const taken = new Set(ahead.filter(({ polarity }) => polarity === 'excluded').map(keyOf));
  const open = ahead.filter((each) => isMeant(each, worth) && !(taken.has(keyOf(each)) && each.row === null));
  const told = open.length > 0 ? open : onlyTime(ahead);
  const distinct = unique(
    told.filter((each) => !isFrame(each, ahead, told)),
    zone,
  );
  return distinct.sort((a, b) => Temporal.PlainDate.compare(a.day, b.day) || a.from - b.from);
}

/** Where nothing else is said: the time to arrive, or that of the meal which the interview is. */
function onlyTime(ahead: readonly Candidate[]): Candidate[] {
  const arrivals = ahead.filter(({ polarity }) => polarity === 'arrival');
  const meals = ahead.filter(({ polarity, row }) => polarity === 'pause' && row === null);
  return (arrivals.length > 0 ? arrivals : meals).slice(0, 1);
}

/** A time already arranged is old where another one is put in its place, else as good as any. */
function settled(candidates: readonly Candidate[]): Candidate[] {
  const isMoved = candidates.some(({ polarity, sentence }) => polarity === 'open' && isInstead(sentence));
  return candidates.map((each) =>
    each.polarity === 'given' ? { ...each, polarity: isMoved ? 'excluded' : 'open' } : each,
  );
}

const keyOf = ({ day, from }: Candidate) => `${day} ${from}`;

/** "Start 10:00 … end 11:00": the end belongs to the beginning told before it. */
function withEnds(candidates: readonly Candidate[]): Candidate[] {
  const told: Candidate[] = [];
  for (const each of candidates) {
    const last = told.at(-1);
    const isEnd =
      each.polarity === 'end' &&
      last?.polarity === 'open' &&
      last.to === null &&
      last.day.equals(each.day) &&
      each.from > last.from;
    if (isWindow(last, each)) told.pop();
    if (isEnd && last) told[told.length - 1] = { ...last, to: each.from };
    else told.push(each);
  }
  return told;
}

/** "live from 9am on Wednesday until 11.59pm on Sunday": days in which to do something, no time of ours. */
const isWindow = (last: Candidate | undefined, { polarity, from, day, start, sentence }: Candidate) =>
  (polarity === 'end' || from === LAST_MINUTE) &&
  last !== undefined &&
  last.sentence === sentence &&
  start - last.end <= WINDOW_REACH &&
  Temporal.PlainDate.compare(day, last.day) > 0;

const WINDOW_REACH = 45;
const LAST_MINUTE = 24 * 60 - 1;

function isAhead({ day, from }: Candidate, today: Temporal.PlainDate, now: number): boolean {
  const days = today.until(day).days;
  return days <= HORIZON && (days > 0 || (days === 0 && from > now - GRACE));
}

const STAMPED =
  /-{4,}|^\W*(?:sent|received|gesendet|envoyé|enviado|verzonden)\b|\bforwarded by\b|^\W*(?:from|von|de|da|van)\s?:|\bwrote\b|\bschrieb\b|\ba écrit\b|\bescribió\b/iu;

/** The day of sending in the words of a mail program, with little else beside it: when an older mail was sent. */
function isStamp({ day, sentence, row }: Candidate, today: Temporal.PlainDate): boolean {
  if (!day.equals(today)) return false;
  return STAMPED.test(sentence) || !/\p{L}{3}/u.test(row ?? sentence);
}

/** One moment told twice, in other words or in another zone, is one slot: the first, with what the others add. */
function unique(candidates: readonly Candidate[], zone: string): Candidate[] {
  const byMoment = new Map<string, Candidate>();
  const isOneClock = candidates.every((each) => (each.zone ?? zone) === (candidates[0]?.zone ?? zone));
  for (const each of candidates) {
    const key = isOneClock ? keyOf(each) : instantOf(each, zone);
    const before = byMoment.get(key);
    byMoment.set(key, before ? merged(before, each) : each);
  }
  return [...byMoment.values()];
}

function merged(first: Candidate, second: Candidate): Candidate {
  const isSame = first.zone === second.zone;
  return {
    ...first,
    to: first.to ?? (isSame ? second.to : null),
    zone: first.zone ?? second.zone,
    minutes: first.minutes ?? second.minutes,
    row: first.row ?? second.row,
  };
}

const instantOf = ({ day, from, zone }: Candidate, own: string): string =>
  day
    .toPlainDateTime({ hour: Math.floor(from / 60) % 24, minute: from % 60 })
    .toZonedDateTime(zone ?? own)
    .toInstant()
    .toString();

/** "11:00 to 18:30" above an agenda, or the day's end told again: two rows or more lie within, and one of them is open. */
function isFrame(one: Candidate, all: readonly Candidate[], open: readonly Candidate[]): boolean {
  const { to } = one;
  if (to === null) return false;
  const isInside = (each: Candidate) =>
    each !== one &&
    each.day.equals(one.day) &&
    each.from >= one.from &&
    each.from < to &&
    (each.to ?? each.from) <= to &&
    !(each.from === one.from && each.to === to);
  return (
    all.filter((each) => isInside(each) && each.row !== null).length >= 2 &&
    open.some((each) => isInside(each) && each.row !== null)
  );
}
