import { exact, interval, matchKeys, precision, recall, sum } from '../metrics.ts';
import { overlaps } from '../score.ts';
import { table } from '../table.ts';
import { type LabelledStory, loadStories } from './load.ts';
import { type Told, tell } from './tell.ts';

const ARRANGES = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);

const roundCounts = ({ story, readings }: Told) =>
  sum(
    story.messages.flatMap(({ intent, ordinal }, at) =>
      ARRANGES.has(intent) ? [exact(readings[at]?.round.ordinal === ordinal)] : [],
    ),
  );

/** Labelled concerns found, and found ones that are labelled; the same words have one key. */
const concernCounts = ({ story, readings }: Told) =>
  sum(
    story.messages.map(({ concerns }, at) => {
      const wanted = concerns.map(({ quote }) => quote);
      const said = (readings[at]?.concerns ?? []).map(
        ({ quote }) => wanted.find((each) => overlaps(each, quote)) ?? `other: ${quote}`,
      );
      return matchKeys(said, wanted);
    }),
  );

const ROWS = [
  {
    name: 'round exact, mailbox known',
    metric: (all: readonly Told[]) => precision(sum(all.map(roundCounts))),
  },
  { name: 'concern recall', metric: (all: readonly Told[]) => recall(sum(all.map(concernCounts))) },
  { name: 'concern precision', metric: (all: readonly Told[]) => precision(sum(all.map(concernCounts))) },
];

/** What reading a whole mailbox in order makes of each message: rounds counted with what came before, concerns found. */
export async function mailboxTable(half: LabelledStory['half']): Promise<string> {
  const told = (await loadStories())
    .filter((story) => story.half === half)
    .map((story) => tell(story, false));
  const lines = ROWS.map(({ name, metric }) => {
    const { value, low, high } = interval(told, metric);
    return [name, value.toFixed(3), `${low.toFixed(3)}–${high.toFixed(3)}`];
  });
  return table([[`${told.length} stories, read in order`, 'value', 'interval'], ...lines]);
}
