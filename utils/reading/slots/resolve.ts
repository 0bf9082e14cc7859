import type { DateSpec } from './date-spec.ts';
import { type DayContext, dayOf, mondayOf } from './days.ts';
import { isVague, type Spoken } from './scene.ts';
import type { DateToken } from './tokens.ts';

/** The week, and the day of a list, that the lines read so far speak of. */
export type Spoke = {
  monday: { day: Temporal.PlainDate; index: number } | null;
  listed: { day: Temporal.PlainDate; index: number } | null;
};

/** "Next week:" holds for this many stretches. */
const WEEK_REACH = 8;
const ITEM = /^\s*(?:[-•*·]|\d{1,2}[.)]|\p{L}{3,10} \d:)/u;
const SPAN = /^\s*(?:-|–|—|to|through|thru|till|bis|au|à|a|t\/m|tot|do|until)\s*$/i;

/** The days of a sentence's dates. A week that is spoken of, and the last day of a list, are kept for the next ones. */
export function resolveAll(
  dates: readonly DateToken[],
  stretch: Spoken,
  context: DayContext,
  spoke: Spoke,
): Map<DateToken, Temporal.PlainDate> {
  const resolved = new Map<DateToken, Temporal.PlainDate>();
  const { listed } = spoke;
  let near = ITEM.test(stretch.text) && listed && stretch.index - listed.index <= 1 ? listed.day : null;
  for (const [i, date] of dates.entries()) {
    if (date.spec.isSpan) {
      const day = mondayOf(date.spec, context);
      if (day) spoke.monday = { day, index: stretch.index };
      continue;
    }
    const monday = spoke.monday && stretch.index - spoke.monday.index <= WEEK_REACH ? spoke.monday.day : null;
    const spec = withMonthOf(date, dates.slice(i + 1), stretch.text);
    const day = dayOf(spec, context, { day: near, monday });
    if (!day) continue;
    resolved.set(date, day);
    if (!isVague(spec) && Temporal.PlainDate.compare(day, context.today) > 0) near = day;
  }
  if (near) spoke.listed = { day: near, index: stretch.index };
  return resolved;
}

/** A date and the one whose month it may share are this near. */
const MONTH_REACH = 40;

const JOINT = /^[\s,]*(?:or|and|oder|und|ou|et|o|y|of|en)[\s,]*(?:(?:on|am|le|el|op)\s)?$/iu;

/** "Mon 9 or Tue 10 March": the first takes the month of the second; "Wednesday or Thursday 12 March": its week. */
function withMonthOf({ spec, end }: DateToken, later: readonly DateToken[], text: string): DateSpec {
  const next = later.find((date) => date.spec.month !== null || date.spec.weeks !== null);
  const isOwn = spec.month !== null || spec.pair !== null || spec.offset !== null || spec.weeks !== null;
  if (!next || isOwn || next.start - end > MONTH_REACH || /[.?!]\s/.test(text.slice(end, next.start)))
    return spec;
  const { day, month, year, weekday, weeks } = next.spec;
  if (weeks !== null)
    return spec.weekday !== null && spec.day === null && JOINT.test(text.slice(end, next.start))
      ? { ...spec, weeks }
      : spec;
  if (spec.day !== null && day !== null && spec.day <= day) return { ...spec, month, year };
  if (spec.weekday === null || weekday === null || spec.day !== null || day === null) return spec;
  const back = (weekday - spec.weekday + 7) % 7;
  return day > back ? { ...spec, day: day - back, month, year } : spec;
}

/** "Monday to Friday, 9–5": opening hours, no time of ours. */
export function isOpeningSpan(dates: readonly DateToken[], text: string): boolean {
  return dates.some((date, i) => {
    const next = dates[i + 1];
    if (!next || !isVague(date.spec) || !isVague(next.spec)) return false;
    return SPAN.test(text.slice(date.end, next.start));
  });
}
