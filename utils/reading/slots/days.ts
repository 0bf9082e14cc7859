import type { DateSpec } from './date-spec.ts';

/** `today` is the day of sending on the sender's clock; `order` that of two numbers that may be either. */
export type DayContext = { today: Temporal.PlainDate; order: 'dmy' | 'mdy' };

/** What was said near a date: an earlier day of the same list, and the Monday of the week being spoken of. */
export type Near = { day: Temporal.PlainDate | null; monday: Temporal.PlainDate | null };

/** A day without a year lies at most this far back; longer ago, next year's is meant. */
const DAYS_BACK = 60;
/** How far ahead a day of the month must fit its weekday. */
const DAYS_AHEAD = 130;

/** The day that a date means; null where there is none such. */
export function dayOf(spec: DateSpec, context: DayContext, near: Near): Temporal.PlainDate | null {
  if (spec.pair) return pairDay(spec.pair, spec, context);
  if (spec.day !== null && spec.month !== null) return dayInYear(spec.day, spec.month, spec, context);
  if (spec.day !== null) return dayOfMonth(spec.day, spec.weekday, near.day ?? context.today);
  if (spec.weekday !== null) return weekdayDay(spec.weekday, spec, context, near);
  return spec.offset === null ? null : context.today.add({ days: spec.offset });
}

/** The Monday of the week that a span speaks of; null where it is no whole week. */
export function mondayOf(spec: DateSpec, context: DayContext): Temporal.PlainDate | null {
  if (spec.weeks !== null) return monday(context.today).add({ weeks: spec.weeks });
  const day = dayOf(spec, context, { day: null, monday: null });
  return day && monday(day);
}

const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });

/** Two numbers: the order that the weekday beside them allows, else that of the message. */
function pairDay(
  [a, b]: readonly [number, number],
  spec: DateSpec,
  context: DayContext,
): Temporal.PlainDate | null {
  const orders =
    context.order === 'mdy'
      ? [
          { day: b, month: a },
          { day: a, month: b },
        ]
      : [
          { day: a, month: b },
          { day: b, month: a },
        ];
  const days = orders.flatMap(({ day, month }) => dayInYear(day, month, spec, context) ?? []);
  return days.find((day) => day.dayOfWeek === spec.weekday) ?? days[0] ?? null;
}

/** A day of a month: in its year; else in the year its weekday fits, else the next one. */
function dayInYear(
  day: number,
  month: number,
  { year, weekday }: DateSpec,
  { today }: DayContext,
): Temporal.PlainDate | null {
  if (year !== null) return plain(year, month, day);
  const earliest = today.subtract({ days: DAYS_BACK });
  const ahead = [today.year - 1, today.year, today.year + 1]
    .flatMap((each) => plain(each, month, day) ?? [])
    .filter((each) => Temporal.PlainDate.compare(each, earliest) >= 0);
  return (
    ahead.find((each) => each.dayOfWeek === weekday && each.since(earliest).days < 366) ?? ahead[0] ?? null
  );
}

/** The next date with this day of the month, and this weekday where one was said. */
function dayOfMonth(
  day: number,
  weekday: number | null,
  from: Temporal.PlainDate,
): Temporal.PlainDate | null {
  let first: Temporal.PlainDate | null = null;
  for (let i = 0; i < DAYS_AHEAD; i += 1) {
    const each = from.add({ days: i });
    if (each.day !== day) continue;
    if (weekday === null || each.dayOfWeek === weekday) return each;
    first ??= each;
  }
  return first;
}

/** "Thursday" is the next one, or that of the week or the list being spoken of; "next Thursday" is next week's. */
function weekdayDay(weekday: number, spec: DateSpec, { today }: DayContext, near: Near): Temporal.PlainDate {
  if (spec.weeks !== null) return monday(today).add({ weeks: spec.weeks, days: weekday - 1 });
  if (near.day) return near.day.add({ days: (weekday - near.day.dayOfWeek + 7) % 7 });
  if (near.monday) return near.monday.add({ days: weekday - 1 });
  const days = (weekday - today.dayOfWeek + 7) % 7 || 7;
  const isThisWeek = days <= 7 - today.dayOfWeek;
  const later = (spec.offset ?? 0) + (spec.isNext && isThisWeek ? 7 : 0);
  return today.add({ days: days + later });
}

function plain(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
