/**
 * Fits utils/reading/slots/weights.json on the tune half of our messages and on training/times.ndjson: which of the times of
 * a mail are those of its interview. Cross-validated figures come first; `--dry` writes nothing, `-v` lists what is wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Message } from '../../utils/domain/message.ts';
import type { ReadingContext, Slot } from '../../utils/domain/reading.ts';
import { type ByWeight, byName } from '../../utils/reading/by-weight.ts';
import type { Line } from '../../utils/reading/line.ts';
import { momentOf, readBody } from '../../utils/reading/slots/body.ts';
import { findSlots } from '../../utils/reading/slots/index.ts';
import type { Candidate } from '../../utils/reading/slots/scene.ts';
import type { Worth } from '../../utils/reading/slots/worth.ts';
import { splitZones } from '../../utils/reading/zones/index.ts';
import { aMessage } from '../support/message.ts';
import { byWeight } from './by-weight.ts';
import { loadMessages } from './load.ts';
import { type Counts, matchKeys, precision, recall, sum } from './metrics.ts';
import { type Example, fitSoftmax } from './softmax.ts';
import { loadLessons } from './training.ts';

const FOLDS = 8;
/** How strongly words are held near zero, and how many of them are left out. */
const PULL = 1;
const SPARSE = 0.4;
const KIND = 4;
const PLAIN = 1;
/** A false slot is worse than a missing one. */
const DREAD = 1.3;
/** What the rows of words say already. */
const PRIOR: Readonly<Record<string, number>> = {
  'is open': 2,
  'is given': 1,
  'is deadline': -4,
  'is arrival': -4,
  'is pause': -4,
  'is excluded': -4,
  'is past': -4,
  'is other': -4,
};
const OUT = join(import.meta.dirname, '../../utils/reading/slots/weights.json');
const ARRANGES = new Set(['invite', 'reschedule', 'confirmation']);
const isVerbose = process.argv.includes('-v');

type Mail = {
  set: string;
  id: string;
  message: Message;
  lines: readonly Line[];
  context: ReadingContext;
  wanted: Set<string>;
};

const instantOf = (iso: string) => String(Temporal.Instant.from(iso).epochMilliseconds);

/** A text of our own, sent on Tuesday 10 March 2026 at nine, or a lesson by its beginning; slots as `03-12 14:00 Europe/London`. */
const Row = z.object({
  zone: z.string(),
  slots: z.array(z.string()),
  text: z.optional(z.string()),
  begins: z.optional(z.string()),
  sent: z.optional(z.string()),
});

const mails = [...(await messages()), ...times()];
validate();
if (!process.argv.includes('--dry')) writeFileSync(OUT, `${JSON.stringify(learn(mails), null, 2)}\n`);

async function messages(): Promise<Mail[]> {
  const all = await loadMessages();
  return all
    .filter(({ half, expect }) => half === 'tune' && ARRANGES.has(expect.intent))
    .map(({ id, message, zone, me, expect }) => ({
      set: message.calendar.length > 0 ? 'calendar' : 'body',
      id,
      message,
      lines: splitZones(message.text, message.subject),
      context: { now: '2026-06-01T09:00:00Z', zone, me: [me], known: [] },
      wanted: new Set(expect.slots.map(({ start }) => instantOf(start))),
    }));
}

function times(): Mail[] {
  const lessons = loadLessons().map(({ message }) => message);
  const file = readFileSync(join(import.meta.dirname, 'slots/times.ndjson'), 'utf8').trim();
  return file.split('\n').flatMap((line, i) => {
    const { zone, slots, text, begins, sent } = z.parse(Row, JSON.parse(line));
    const iso = sent ?? momentIn('03-10', '09:00', zone);
    const lesson = lessons.find((message) => begins !== undefined && message.text.startsWith(begins));
    const own = lesson ?? (text === undefined ? null : aMessage({ text }));
    if (!own) return [];
    const message = { ...own, id: `times ${i + 1}`, sent: { iso, words: null } };
    const wanted = slots.map((slot) => {
      const [day = '', clock = '', ...rest] = slot.split(' ');
      return instantOf(momentIn(day, clock.slice(0, 5), rest.find((word) => word.includes('/')) ?? zone));
    });
    return {
      set: lesson ? 'lessons' : 'times',
      id: message.id,
      message,
      lines: splitZones(message.text, message.subject),
      context: { now: iso, zone, me: [], known: [] },
      wanted: new Set(wanted),
    };
  });
}

/** `03-10` is a day of 2026. */
function momentIn(day: string, clock: string, zone: string): string {
  const moment = Temporal.PlainDateTime.from(
    `${day.length === 5 ? '2026-' : ''}${day}T${clock}`,
  ).toZonedDateTime(zone);
  return moment.toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

function candidatesOf({ message, lines, context }: Mail, worth: Worth): Candidate[] {
  return readBody(message, lines, context, worth).ahead;
}

/** Weights as their file holds them: signs that weigh the same stand together. */
function learn(of: readonly Mail[]): ByWeight {
  const none = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  const rows = of.flatMap((mail) =>
    candidatesOf(mail, none).map((each) => {
      for (const sign of each.signs) seen.set(sign, (seen.get(sign) ?? new Set()).add(mail.id));
      const at = momentOf(each, each.from, each.zone ?? mail.context.zone).epochMilliseconds;
      return { signs: each.signs, is: mail.wanted.has(String(at)) ? ('slot' as const) : ('none' as const) };
    }),
  );
  const examples: Example<'slot' | 'none'>[] = rows.map(({ signs, is }) => ({
    is,
    weight: is === 'none' ? DREAD : 1,
    features: new Map(
      ['', ...signs.filter((sign) => sign in PRIOR || (seen.get(sign)?.size ?? 0) >= 2)].map((sign) => [
        sign,
        1,
      ]),
    ),
  }));
  const isWord = (sign: string) => /^(?:before|after|right|row (?!meets))/.test(sign);
  const fitted = fitSoftmax(examples, {
    classes: ['slot', 'none'],
    pull: (sign) => (sign.startsWith('is ') ? PULL * KIND : isWord(sign) ? PULL : PULL * PLAIN),
    sparse: (sign) => (isWord(sign) ? SPARSE : 0),
    fixed: 'none',
    prior: (sign, is) => (is === 'slot' ? (PRIOR[sign] ?? 0) : 0),
    steps: 300,
  });
  const told = Object.entries(PRIOR).flatMap(([sign, slot]) =>
    fitted.has(sign) ? [] : [[sign, { slot }] as const],
  );
  const printed = [...fitted, ...told].map(([sign, { slot }]) => [sign, slot.toFixed(1)] as const);
  return byWeight(printed.filter(([, weight]) => Number(weight) !== 0));
}

function validate(): void {
  const totals = new Map<string, Counts[]>();
  const add = (name: string, counts: Counts) => totals.set(name, [...(totals.get(name) ?? []), counts]);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const worth = byName(learn(mails.filter((_mail, i) => i % FOLDS !== fold)));
    for (const mail of mails.filter((_mail, i) => i % FOLDS === fold)) {
      const said = findSlots(mail.message, mail.lines, mail.context, worth).slots;
      const keys = said.map(({ start }) => instantOf(start));
      const counts = matchKeys(keys, [...mail.wanted]);
      add(mail.set, counts);
      if (mail.set === 'body') add(Number(mail.id.slice(0, 3)) % 2 ? 'body odd' : 'body even', counts);
      if (isVerbose) list(mail, said);
    }
  }
  for (const [name, counts] of [...totals].sort()) {
    const total = sum(counts);
    console.log(
      `${name}: precision ${precision(total).toFixed(3)}, recall ${recall(total).toFixed(3)} (${total.hit} of ${total.said} said, ${total.wanted} wanted)`,
    );
  }
}

function list({ id, wanted, message, lines, context }: Mail, said: readonly Slot[]): void {
  const keys = new Set(said.map(({ start }) => instantOf(start)));
  const ahead = new Set(
    readBody(message, lines, context, new Map()).ahead.map((each) =>
      String(momentOf(each, each.from, each.zone ?? context.zone).epochMilliseconds),
    ),
  );
  for (const each of wanted)
    if (!keys.has(each))
      console.log(id, 'MISSED', ahead.has(each) ? 'weighed' : 'unread', new Date(Number(each)).toISOString());
  for (const slot of said)
    if (!wanted.has(instantOf(slot.start))) console.log(id, 'FALSE', slot.start, JSON.stringify(slot.words));
}
