import type { Message } from '../../utils/domain/message.ts';
import type { Reading } from '../../utils/domain/reading.ts';
import { Intent } from '../../utils/domain/values.ts';
import type { Expected, Labelled } from './load.ts';
import { type Counts, exact, f1, matchKeys, precision, recall, sum } from './metrics.ts';

/** A labelled message with what was read in it. */
export type Case = { labelled: Labelled; reading: Reading };

/** One row of the table: its name, the target, and the metric over any cases. */
export type Row = {
  name: string;
  target: number;
  /** Whether the target is a ceiling. */
  atMost?: boolean;
  /** The cases it speaks of. */
  of?: (one: Case) => boolean;
  metric: (cases: readonly Case[]) => number;
};

const overAll =
  (count: (one: Case) => Counts, measure: (counts: Counts) => number) => (cases: readonly Case[]) =>
    measure(sum(cases.map(count)));

const share = (isRight: (one: Case) => boolean) => overAll((one) => exact(isRight(one)), precision);

const wants = (one: Case) => one.labelled.expect;

const isArranging = (one: Case) =>
  ['invite', 'reschedule', 'confirmation', 'cancel'].includes(wants(one).intent);

/** An invite that thanks for an earlier interview: the trap of the retrospective "first". */
const isTrap = (one: Case) =>
  wants(one).intent === 'invite' &&
  (wants(one).round.ordinal ?? 1) >= 2 &&
  /\b(thank|following|after|since|enjoyed|dank|nach|suite|merci|gracias|tras|bedankt|na )\b/i.test(
    one.labelled.message.text,
  );

const hasCalendar = (one: Case) => one.labelled.message.calendar.length > 0;

/** All metrics of the table. */
export const ROWS: readonly Row[] = [
  { name: 'invite precision', target: 0.97, metric: overAll(inviteCounts, precision) },
  { name: 'invite recall', target: 0.94, metric: overAll(inviteCounts, recall) },
  { name: 'intent macro-F1', target: 0.9, metric: macroF1 },
  {
    name: 'round exact',
    target: 0.93,
    of: isArranging,
    metric: share((one) => one.reading.round.ordinal === wants(one).round.ordinal),
  },
  {
    name: 'round, retrospective traps',
    target: 0.92,
    of: isTrap,
    metric: share((one) => one.reading.round.ordinal === wants(one).round.ordinal),
  },
  {
    name: 'final exact',
    target: 0.93,
    of: isArranging,
    metric: share((one) => one.reading.round.final === wants(one).round.final),
  },
  {
    name: 'formats F1',
    target: 0.85,
    of: isArranging,
    metric: overAll((one) => matchKeys(one.reading.round.formats, wants(one).round.formats), f1),
  },
  {
    name: 'company exact',
    target: 0.93,
    of: (one) => isJob(one) && isSaid(one, wants(one).company),
    metric: share((one) => sameText(one.reading.company, wants(one).company)),
  },
  {
    name: 'role exact',
    target: 0.87,
    of: (one) => isJob(one) && isSaid(one, wants(one).role),
    metric: share((one) => sameText(one.reading.role, wants(one).role)),
  },
  { name: 'link exact', target: 0.98, metric: share((one) => one.reading.link === wants(one).link) },
  {
    name: 'place exact',
    target: 0.85,
    of: isArranging,
    metric: share((one) => sameText(one.reading.place, wants(one).place)),
  },
  {
    name: 'slots, body: recall',
    target: 0.92,
    of: (one) => !hasCalendar(one),
    metric: overAll(slotCounts, recall),
  },
  {
    name: 'slots, body: precision',
    target: 0.95,
    of: (one) => !hasCalendar(one),
    metric: overAll(slotCounts, precision),
  },
  { name: 'slots, calendar: recall', target: 0.99, of: hasCalendar, metric: overAll(slotCounts, recall) },
  { name: 'interviewer names F1', target: 0.92, metric: overAll(nameCounts, f1) },
  { name: 'interviewer titles exact', target: 0.88, metric: overAll(titleCounts, precision) },
  { name: 'concerns precision', target: 0.82, metric: overAll(concernCounts, precision) },
  { name: 'concerns recall', target: 0.75, metric: overAll(concernCounts, recall) },
  { name: 'concern holder', target: 0.92, metric: overAll(holderCounts, precision) },
  { name: 'concern topic', target: 0.7, metric: overAll(topicCounts, precision) },
  { name: 'calibration error', target: 0.05, atMost: true, metric: calibrationError },
  { name: 'quotes are exact slices', target: 1, metric: share(quotesAreSlices) },
];

/** Whether the mail itself says a label word for word; a writer who knew more than their mail says is not to be matched. */
const isSaid = ({ labelled: { message } }: Case, label: string | null) => isSaidIn(message, label);

/** Whether a mail says a label word for word. */
export function isSaidIn(message: Message, label: string | null): boolean {
  if (label === null) return true;
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const said = [
    message.subject,
    message.text,
    message.from?.name ?? '',
    ...message.calendar.map((event) => event.summary),
  ];
  return plain(said.join(' ')).includes(plain(label));
}

function isJob(one: Case): boolean {
  return wants(one).intent !== 'other';
}

function inviteCounts({ labelled, reading }: Case): Counts {
  const [said, wanted] = [reading.intent === 'invite', labelled.expect.intent === 'invite'];
  return { hit: said && wanted ? 1 : 0, said: said ? 1 : 0, wanted: wanted ? 1 : 0 };
}

/** The mean F1 of the classes that occur in the cases. */
function macroF1(cases: readonly Case[]): number {
  const scores = Intent.options.flatMap((intent) => {
    const counts = sum(
      cases.map(({ labelled, reading }) => {
        const [said, wanted] = [reading.intent === intent, labelled.expect.intent === intent];
        return { hit: said && wanted ? 1 : 0, said: said ? 1 : 0, wanted: wanted ? 1 : 0 };
      }),
    );
    return counts.wanted + counts.said === 0 ? [] : [f1(counts)];
  });
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
}

/** Case and white space apart. */
export function sameText(a: string | null, b: string | null): boolean {
  const plain = (text: string | null) =>
    text
      ?.toLowerCase()
      .replace(/[\s,]+/g, ' ')
      .trim() ?? null;
  return plain(a) === plain(b);
}

const instant = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds;
const slotKey = (slot: { start: string; zone: string | null }) =>
  `${instant(slot.start)} ${slot.zone ?? '-'}`;

export function slotCounts(one: Case): Counts {
  return matchKeys(one.reading.slots.map(slotKey), wants(one).slots.map(slotKey));
}

const nameOf = (person: { name: string | null; title: string | null }) =>
  (person.name ?? `(${person.title})`).toLowerCase();

export function nameCounts(one: Case): Counts {
  return matchKeys(one.reading.people.map(nameOf), wants(one).people.map(nameOf));
}

/** Of the names that were found, how many titles are right (null counts). */
function titleCounts(one: Case): Counts {
  const found = one.reading.people.flatMap((person) => {
    const wanted = wants(one).people.find((each) => nameOf(each) === nameOf(person));
    return wanted ? [sameText(person.title, wanted.title)] : [];
  });
  return sum(found.map(exact));
}

/** Two quotes are the same where the words they share are more than half of the longer one. */
export function overlaps(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [mine, theirs] = [words(a), words(b)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > 0.5 * Math.max(mine.size, theirs.size);
}

type Pair = { said: Reading['concerns'][number]; wanted: Expected['concerns'][number] };

function concernPairs(one: Case): Pair[] {
  const left = [...wants(one).concerns];
  return one.reading.concerns.flatMap((said) => {
    const at = left.findIndex((each) => overlaps(each.quote, said.quote));
    const [wanted] = at < 0 ? [] : left.splice(at, 1);
    return wanted ? [{ said, wanted }] : [];
  });
}

export function concernCounts(one: Case): Counts {
  return {
    hit: concernPairs(one).length,
    said: one.reading.concerns.length,
    wanted: wants(one).concerns.length,
  };
}

function holderCounts(one: Case): Counts {
  return sum(concernPairs(one).map(({ said, wanted }) => exact(said.holder === wanted.holder)));
}

function topicCounts(one: Case): Counts {
  return sum(concernPairs(one).map(({ said, wanted }) => exact(said.topic === wanted.topic)));
}

/** Expected calibration error in ten bins. */
function calibrationError(cases: readonly Case[]): number {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, confidence: 0 }));
  for (const { labelled, reading } of cases) {
    const bin = bins[Math.min(9, Math.floor(reading.confidence * 10))];
    if (!bin) continue;
    bin.right += reading.intent === labelled.expect.intent ? 1 : 0;
    bin.confidence += reading.confidence;
  }
  return (
    bins.reduce((total, { right, confidence }) => total + Math.abs(right - confidence), 0) /
    Math.max(1, cases.length)
  );
}

function quotesAreSlices({ labelled, reading }: Case): boolean {
  const { subject, text, calendar } = labelled.message;
  const sources = [
    subject,
    text,
    ...calendar.flatMap((event) => [event.summary, event.description, event.location ?? '']),
  ];
  const quotes = [...reading.concerns.map(({ quote }) => quote), ...reading.why.map(({ quote }) => quote)];
  return quotes.every((quote) => sources.some((source) => source.includes(quote)));
}
