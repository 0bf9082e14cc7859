import type { ReadConcern } from '../../utils/domain/reading.ts';
import { findConcerns } from '../../utils/reading/concerns/index.ts';
import { splitZones } from '../../utils/reading/zones/index.ts';
import { type Labelled, loadMessages } from './load.ts';
import { type Counts, exact, precision, recall, sum } from './metrics.ts';
import { overlaps } from './score.ts';

/**
 * Scores the concerns alone, with the labelled intent: `node tests/eval/score-concerns.ts [-v]`. Misses, false ones and wrong
 * topics are listed for the tune half only; the frozen half gives totals. `exact` asks for the very same quote.
 */
const isVerbose = process.argv.includes('-v');

type Wanted = Labelled['expect']['concerns'][number];
type Matched = { hits: { said: ReadConcern; wanted: Wanted }[]; misses: Wanted[]; extras: ReadConcern[] };

function read({ message, me, expect }: Labelled): ReadConcern[] {
  const outgoing = message.from?.email?.toLowerCase() === me.toLowerCase();
  return findConcerns(message, splitZones(message.text, message.subject), {
    outgoing,
    intent: expect.intent,
  });
}

/** Pairs what was said with what was wanted, each once. */
function match(
  said: readonly ReadConcern[],
  wanted: readonly Wanted[],
  same: (a: string, b: string) => boolean,
): Matched {
  const misses = [...wanted];
  const matched: Matched = { hits: [], misses, extras: [] };
  for (const one of said) {
    const at = misses.findIndex(({ quote }) => same(quote, one.quote));
    const [found] = at < 0 ? [] : misses.splice(at, 1);
    if (found) matched.hits.push({ said: one, wanted: found });
    else matched.extras.push(one);
  }
  return matched;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

function list({ id }: Labelled, { hits, misses, extras }: Matched): void {
  for (const { quote } of misses) console.log(id, 'MISSED', flat(quote));
  for (const { quote, strength } of extras) console.log(id, 'FALSE ', strength, flat(quote));
  for (const { said, wanted } of hits)
    if (said.topic !== wanted.topic)
      console.log(id, 'TOPIC ', said.topic, '≠', wanted.topic, flat(said.quote));
}

const totals = new Map<string, Counts[]>();
const count = (name: string, counts: Counts) => totals.set(name, [...(totals.get(name) ?? []), counts]);
const countsOf = ({ hits, misses, extras }: Matched): Counts => ({
  hit: hits.length,
  said: hits.length + extras.length,
  wanted: hits.length + misses.length,
});

for (const one of await loadMessages()) {
  const said = read(one);
  const matched = match(said, one.expect.concerns, overlaps);
  if (one.half === 'tune' && isVerbose) list(one, matched);
  count(`${one.half} overlap`, countsOf(matched));
  count(`${one.half} exact`, countsOf(match(said, one.expect.concerns, (a, b) => a === b)));
  for (const { said: ours, wanted } of matched.hits) {
    count(`${one.half} holder`, exact(ours.holder === wanted.holder));
    count(`${one.half} topic`, exact(ours.topic === wanted.topic));
  }
}

for (const [name, counts] of [...totals].sort()) {
  const total = sum(counts);
  console.log(
    `${name}: precision ${precision(total).toFixed(3)}, recall ${recall(total).toFixed(3)} (${total.hit} of ${total.said} said, ${total.wanted} wanted)`,
  );
}
