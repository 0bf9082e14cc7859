import type { Slot } from '../../utils/domain/reading.ts';
import { findSlots } from '../../utils/reading/slots/index.ts';
import { splitZones } from '../../utils/reading/zones/index.ts';
import { type Labelled, loadMessages } from './load.ts';
import { type Counts, exact, matchKeys, precision, recall, sum } from './metrics.ts';

/**
 * Scores the slots of messages that arrange an interview: `node tests/eval/score-slots.ts [-v]`. A slot is right where its
 * instant and its zone are. Misses and false ones are listed for the tune half only; the frozen half gives totals.
 */
const isVerbose = process.argv.includes('-v');
const ARRANGES = new Set(['invite', 'reschedule', 'confirmation']);

type Wanted = Labelled['expect']['slots'][number];

const keyOf = ({ start, zone }: Pick<Slot, 'start' | 'zone'>) =>
  `${Temporal.Instant.from(start).epochMilliseconds} ${zone ?? '-'}`;

const read = ({ message, zone, me }: Labelled): Slot[] =>
  findSlots(message, splitZones(message.text, message.subject), {
    now: '2026-06-01T09:00:00Z',
    zone,
    me: [me],
    known: [],
  }).slots;

const told = ({ start, end, zone, status }: Wanted) =>
  `${start}${end ? `–${end.slice(11, 16)}` : ''} ${zone ?? 'no zone'} ${status}`;

function list({ id, expect }: Labelled, said: readonly Slot[]): void {
  const [ours, theirs] = [new Set(said.map(keyOf)), new Set(expect.slots.map(keyOf))];
  for (const slot of expect.slots) if (!ours.has(keyOf(slot))) console.log(id, 'MISSED', told(slot));
  for (const slot of said)
    if (!theirs.has(keyOf(slot))) console.log(id, 'FALSE ', told(slot), JSON.stringify(slot.words));
}

const totals = new Map<string, Counts[]>();
const count = (name: string, counts: Counts) => totals.set(name, [...(totals.get(name) ?? []), counts]);

for (const one of await loadMessages()) {
  if (!ARRANGES.has(one.expect.intent)) continue;
  const said = read(one);
  if (one.half === 'tune' && isVerbose) list(one, said);
  const source = one.message.calendar.length > 0 ? 'calendar' : 'body';
  count(`${one.half} ${source}`, matchKeys(said.map(keyOf), one.expect.slots.map(keyOf)));
  for (const slot of said) {
    const wanted = one.expect.slots.find((each) => keyOf(each) === keyOf(slot));
    if (!wanted) continue;
    count(`${one.half} status`, exact(wanted.status === slot.status));
    count(`${one.half} end`, exact((wanted.end ?? '').slice(11, 16) === (slot.end ?? '').slice(11, 16)));
  }
}

for (const [name, counts] of [...totals].sort()) {
  const total = sum(counts);
  console.log(
    `${name}: precision ${precision(total).toFixed(3)}, recall ${recall(total).toFixed(3)} (${total.hit} of ${total.said} said, ${total.wanted} wanted)`,
  );
}
if (totals.size === 0) console.log('No labelled message arranges an interview yet.');
