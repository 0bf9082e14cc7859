import type { Line } from '../line.ts';
import { type DateContext, type FoundDate, findDates } from './dates.ts';
import { polarityOf } from './polarity.ts';
import { type FoundTime, findTimes } from './times.ts';
import { type FoundZone, findZones } from './zone-words.ts';

/** A date and a time that belong together, where they were said, and what the line says around them. */
export type Candidate = {
  day: Temporal.PlainDate;
  from: number;
  to: number | null;
  zone: string | null;
  start: number;
  end: number;
  line: Line;
  /** The row of an agenda: cells, or a list of times under one date. */
  isRow: boolean;
};

/** When a forwarded mail was sent is no interview time. */
const SENT = /^\s*\*?(?:sent|gesendet|envoyé|enviado|verzonden|inviato|enviada|skickat|wysłano)\s?:/i;
/** A heading date speaks for this many lines below it. */
const REACH = 25;

/** The candidates of a message's lines: date × time × zone, composed within a line and over its neighbours. */
export function compose(lines: readonly Line[], context: DateContext, zone: string): Candidate[] {
  const found: Candidate[] = [];
  let heading: { days: Temporal.PlainDate[]; index: number; isList: boolean } | null = null;
  let waiting: { times: FoundTime[]; line: Line; index: number } | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 2000 || SENT.test(line.text)) continue;
    const dates = findDates(line.text, context);
    const times = findTimes(line.text, dates);
    const zones = findZones(line.text, zone);
    if (times.length > 0 && dates.length > 0) {
      for (const { time, days } of pair(line.text, dates, times)) {
        const own = open(line, time, dates, zones, false);
        if (own) for (const day of days) found.push({ ...own, day });
      }
      heading = { days: [lastOf(dates)], index, isList: false };
      waiting = null;
    } else if (times.length > 0) {
      const isNear = heading !== null && index - heading.index <= REACH;
      if (!isNear) waiting = { times, line, index };
      for (const time of isNear ? times : []) {
        const own = open(line, time, [], zones, isAgendaLine(line.text, time));
        if (own) for (const day of heading?.days ?? []) found.push({ ...own, day });
      }
    } else if (dates.length > 0) {
      const spoken = dates.filter((each) => polarityOf(line.text.slice(0, each.start), '', false) === 'open');
      if (spoken.length === 0) continue;
      // Days listed one a line are all headed by what stands below them.
      const goesOn: boolean = heading?.isList === true && index - heading.index <= 2;
      const listed: Temporal.PlainDate[] = goesOn ? (heading?.days ?? []) : [];
      heading = { days: [...listed, ...spoken.map(({ day }) => day)], index, isList: true };
      // "Time: 14:00" may stand above "Date: 5 March".
      if (waiting && index - waiting.index <= 3) {
        for (const time of waiting.times) {
          const own = open(waiting.line, time, [], findZones(waiting.line.text, zone), false);
          if (own) found.push({ ...own, day: lastOf(spoken) });
        }
      }
      waiting = null;
    }
  }
  return found;
}

const lastOf = (dates: readonly FoundDate[]): Temporal.PlainDate => {
  const last = dates.at(-1);
  if (!last) throw new RangeError('no date');
  return last.day;
};

type Pair = { time: FoundTime; days: Temporal.PlainDate[] };

/** Each time of a line with its dates: the one before it, all that are joined to that one by "or", else the next one. */
function pair(text: string, dates: readonly FoundDate[], times: readonly FoundTime[]): Pair[] {
  return times.map((time) => {
    const before = dates.filter((each) => each.end <= time.start);
    const last = before.at(-1);
    if (!last) return { time, days: dates[0] ? [dates[0].day] : [] };
    const days = [last.day];
    for (let i = before.length - 1; i > 0; i -= 1) {
      const [earlier, later] = [before[i - 1], before[i]];
      if (!earlier || !later || !JOINED.test(text.slice(earlier.end, later.start))) break;
      days.unshift(earlier.day);
    }
    return {
      time,
      days: times.some((each) => each.end <= time.start && each.start >= last.end) ? [last.day] : days,
    };
  });
}

/** Two dates with nothing but this between them share the time that follows. */
const JOINED =
  /^[\s,/]*(?:or|and|oder|und|ou|et|o|y|of|en|or on|oder am)?[\s,]*(?:on |am |le |el |op |either )?$/i;

/** A line of an agenda begins with its time, or has cells. */
const isAgendaLine = (text: string, time: FoundTime) =>
  text.includes('\t') || text.slice(0, time.start).trim().length <= 3;

function open(
  line: Line,
  time: FoundTime,
  dates: readonly FoundDate[],
  zones: readonly FoundZone[],
  isRow: boolean,
): Omit<Candidate, 'day'> | null {
  const sentence = sentenceAround(line.text, time);
  const polarity = polarityOf(
    line.text.slice(sentence.from, firstOf(time, dates, sentence.from)),
    line.text.slice(time.end, sentence.to),
    isRow,
  );
  if (polarity !== 'open') return null;
  const zone = zones.find((each) => each.at >= time.end)?.zone ?? zones[0]?.zone ?? null;
  return {
    from: time.from,
    to: time.to,
    zone,
    start: line.start + time.start,
    end: line.start + time.end,
    line,
    isRow,
  };
}

/** Where the words before a slot end: at its date, where that stands just before its time. */
function firstOf(time: FoundTime, dates: readonly FoundDate[], from: number): number {
  const date = dates.filter((each) => each.start >= from && each.end <= time.start).at(-1);
  return date && time.start - date.end <= DATE_REACH ? date.start : time.start;
}

/** Between a date and its time stand a few letters: ", at ", " um ", " de ". */
const DATE_REACH = 16;

/** A full stop after a number of its own belongs to a date in half of Europe; after a time it ends the sentence. */
const SENTENCE_END = /(?<!(?:^|[\s(,])\d{1,2})(?<!\.)[.?!;]\s/g;

function sentenceAround(text: string, { start, end }: FoundTime): { from: number; to: number } {
  const last = [...text.slice(0, start).matchAll(SENTENCE_END)].at(-1);
  const after = /[.?!;]\s+\p{Lu}/u.exec(text.slice(end));
  return { from: last ? last.index + 1 : 0, to: after ? end + after.index : text.length };
}
