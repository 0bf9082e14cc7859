import type { Message } from '../../domain/message.ts';
import type { ReadingContext, Slot } from '../../domain/reading.ts';
import { toIso } from '../../time/iso.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';
import { isOfIt } from './candidates.ts';
import { aheadOf, onTheTable } from './choose.ts';
import { compose } from './compose.ts';
import { chooserFor, orderOf, sentAt } from './context.ts';
import { plainly } from './polarity.ts';
import { namesIn } from './row-names.ts';
import { EACH } from './rows/lengths.ts';
import type { Candidate } from './scene.ts';
import { areOffered, isAgenda } from './status.ts';
import type { Token } from './tokens.ts';
import { WORTH, type Worth } from './worth.ts';

/** More than this is a timetable of something else. */
const MOST = 24;

/** What a text says of times besides its slots. `zone`: the one that holds for all of them; `ahead`: all times to come. */
export type BodyReading = { slots: Slot[]; zone: string | null; ahead: Candidate[] };

/** The interview times of a message's text alone. Where the lines have none, the subject speaks. */
export function bodySlots(message: Message, lines: readonly Line[], context: ReadingContext): Slot[] {
  return readBody(message, lines, context).slots;
}

/** The same, with the zone that the text names for all its times. */
export function readBody(
  message: Message,
  lines: readonly Line[],
  context: ReadingContext,
  worth = WORTH,
): BodyReading {
  const own = spokenLines(lines);
  const alone = readLines(message, own, context, worth);
  if (alone.slots.length > 0 || !/\d/.test(message.subject)) return alone;
  const subject: Line = { start: 0, end: message.subject.length, text: message.subject, zone: 'body' };
  return readLines(message, [subject, ...own], context, worth);
}

function readLines(
  message: Message,
  lines: readonly Line[],
  context: ReadingContext,
  worth: Worth,
): BodyReading {
  const sent = sentAt(message, context);
  const days = { today: sent.toPlainDate(), order: orderOf(message, context) };
  const { found, spoken } = compose(lines, days, chooserFor(message, context));
  const zone = zoneForAll(spoken);
  const zoned = found.map((each) => ({ ...each, zone: each.zone ?? zone }));
  const ahead = aheadOf(zoned, sent);
  const open = onTheTable(ahead, context.zone, worth).slice(0, MOST);
  const text = lines.map((line) => line.text).join('\n');
  const offered = open.length > 0 ? areOffered(open, text) : () => false;
  const minutes = open.length > 0 ? lengthForAll(spoken, open) : null;
  const next = (i: number) =>
    open[i + 1]?.day.equals(open[i]?.day ?? sent.toPlainDate()) ? (open[i + 1]?.from ?? null) : null;
  const slots = open.map((each, i) =>
    toSlot(each, {
      minutes: fitting(minutes, each, next(i)),
      offered: offered(each),
      zone: context.zone,
      source: sourceOf(each, message, lines),
    }),
  );
  return { slots, zone, ahead };
}

type Spoken = { text: string; tokens: readonly Token[] };

const ALL_TIMES =
  /\b(?:all|times?|zeit(?:en|angaben|zone)?|heures?|horas?|horarios?|tijden|tijdzone|fuseau|zona|time ?zone)\b/i;

/** The zone that a line gives for all times, else the first one that stands beside a time. */
function zoneForAll(spoken: readonly Spoken[]): string | null {
  const zones = spoken.flatMap(({ text, tokens }) => {
    const named = tokens.filter((token) => token.kind === 'zone');
    const forAll = named.length > 0 && ALL_TIMES.test(text) && !tokens.some(({ kind }) => kind === 'time');
    return named.map(({ zone }) => ({ zone, forAll }));
  });
  return (zones.find(({ forAll }) => forAll) ?? zones[0])?.zone ?? null;
}

/** The one length that the text gives its conversations; of an agenda's only where each has it. */
function lengthForAll(spoken: readonly Spoken[], open: readonly Candidate[]): number | null {
  const lengths = new Set<number>();
  let each = false;
  for (const { text, tokens } of spoken)
    for (const token of tokens) {
      if (token.kind !== 'length' || !isOfIt(token, text)) continue;
      lengths.add(token.minutes);
      if (lengths.size > 1) return null;
      each ||= EACH.test(plainly(text));
    }
  const [only] = lengths;
  if (lengths.size !== 1 || only === undefined) return null;
  return each || !isAgenda(open) || only <= 60 ? only : null;
}

/** A length for all holds where the next conversation does not begin before. */
const fitting = (minutes: number | null, { from }: Candidate, next: number | null) =>
  minutes !== null && (next === null || next <= from || from + minutes <= next) ? minutes : null;

/** The text that a candidate's places are in. */
const sourceOf = ({ start, end }: Candidate, message: Message, lines: readonly Line[]): string => {
  const isSubject =
    lines[0]?.text === message.subject &&
    lines[0].start === 0 &&
    end <= message.subject.length &&
    lines.length > 1 &&
    lines[1]?.start === 0;
  return (isSubject ? message.subject : message.text).slice(start, end);
};

type Given = { minutes: number | null; offered: boolean; zone: string; source: string };

function toSlot(each: Candidate, { minutes, offered, zone, source }: Given): Slot {
  const isOffset = each.zone !== null && /^[+-]/.test(each.zone);
  const at = (minute: number) => toIso(momentOf(each, minute, each.zone ?? zone));
  const to = each.to ?? ((each.minutes ?? minutes) ? each.from + (each.minutes ?? minutes ?? 0) : null);
  return {
    start: at(each.from),
    end: to === null ? null : at(to),
    zone: isOffset ? zoneOfOffset(each, zone) : each.zone,
    status: offered ? 'offered' : 'fixed',
    words: source,
    with: namesIn(each.row ?? each.sentence),
  };
}

/** A mere offset names no zone, unless it is that of the person's own clock at the time. */
function zoneOfOffset(each: Candidate, own: string): string | null {
  return momentOf(each, each.from, own).offset === each.zone ? own : null;
}

/** A minute of a candidate's day in a zone; from 1440 on it is the next day. */
export const momentOf = ({ day }: Candidate, minute: number, zone: string): Temporal.ZonedDateTime =>
  day
    .add({ days: Math.floor(minute / 1440) })
    .toPlainDateTime({ hour: Math.floor((minute % 1440) / 60), minute: Math.floor(minute % 60) })
    .toZonedDateTime(zone);
