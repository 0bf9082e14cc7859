import type { CalendarTime } from '../domain/message.ts';
import { type Day, withoutDays } from './days.ts';

/** `11:00`, `2pm`, `3.30 pm`: a clock has minutes or a half of the day. */
const CLOCK = /(?<![\d.])(\d{1,2})(?:[:.h](\d{2}))?(?:\s?([ap])\.?m\b)?(?![\d:])/gi;
/** What stands between the two ends where the first is a bare hour: `2 – 3pm`. */
const RANGE = /(?<![\d.])(\d{1,2})\s?[–—-]\s?(?=\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b)/i;

type Clock = { hour: number; minute: number; half: string | undefined };

/**
 * Start and end on a day, from a calendar's words, without a word of any language: the first two clock times. The zone
 * stays open, for a page shows its calendar's own without naming it. Null where there is no clock time.
 */
export function readWhen(
  words: string,
  day: Day | null,
): { start: CalendarTime; end: CalendarTime | null } | null {
  if (!day) return null;
  const [first, second] = clocksIn(withoutDays(words));
  if (!first) return null;
  const start = { ...first, half: first.half ?? halfBefore(first, second) };
  const from = timeOn(day, start, words);
  const to = second ? timeOn(day, second, words) : null;
  if (!from) return null;
  return { start: from, end: to && to.local > from.local ? to : null };
}

function clocksIn(text: string): Clock[] {
  const bare = RANGE.exec(text);
  const clocks = [...text.matchAll(CLOCK)]
    .filter(
      ([, , minute, half], i, all) =>
        minute !== undefined || half !== undefined || all[i]?.index === bare?.index,
    )
    .map(([, hour, minute = '0', half]) => ({
      hour: Number(hour),
      minute: Number(minute),
      half: half?.toLowerCase(),
    }));
  return clocks.filter(
    ({ hour, minute, half }) => minute < 60 && hour < 24 && (!half || (hour > 0 && hour < 13)),
  );
}

/** `11 – 12:30pm` begins in the morning, `2 – 3pm` in the afternoon. */
function halfBefore(first: Clock, second: Clock | undefined): string | undefined {
  if (!second?.half || second.half === 'a') return second?.half;
  return first.hour % 12 > second.hour % 12 ? 'a' : 'p';
}

function timeOn(
  { year, month, day }: Day,
  { hour, minute, half }: Clock,
  words: string,
): CalendarTime | null {
  const full = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  const at = Temporal.PlainDateTime.from({ year, month, day, hour: full, minute });
  return { local: at.toString({ smallestUnit: 'second' }), zone: null, words };
}
