import { interval } from '../metrics.ts';
import { table } from '../table.ts';
import { BASELINES } from './baselines.ts';
import { errorsOf } from './errors.ts';
import { frozenHash, hashOfTestStories, type LabelledStory, loadStories } from './load.ts';
import { askerRight, leaksOf, ndcgAtFive, recallAtFive, type Scored, wrongOnes } from './score.ts';
import { type Told, tell } from './tell.ts';

type Row = { name: string; target: number; atMost?: boolean; metric: (cases: readonly Scored[]) => number };

const count = (each: (one: Scored) => number) => (cases: readonly Scored[]) =>
  cases.reduce((sum, one) => sum + each(one), 0);

const ROWS: readonly Row[] = [
  { name: 'recall@5 of the labelled concerns', target: 0.9, metric: recallAtFive },
  { name: 'nDCG@5, by grade', target: 0.85, metric: ndcgAtFive },
  { name: 'asker right', target: 0.75, metric: askerRight },
  { name: 'leaks between employers', target: 0, atMost: true, metric: count((one) => leaksOf(one).length) },
  { name: 'prompts with a concern and no quote', target: 0, atMost: true, metric: count(({ bare }) => bare) },
  {
    name: 'shown though it must not',
    target: 0,
    atMost: true,
    metric: count((one) => wrongOnes(one).length),
  },
];

/** `npm run eval -- --followups`: how well what comes up is foretold, on stories of our own. */
export async function evaluateFollowUps({
  half,
  errors,
  wordings,
}: {
  half: LabelledStory['half'];
  errors: boolean;
  wordings: boolean;
}): Promise<boolean> {
  const stories = await loadStories();
  const own = stories.filter((story) => story.half === half);
  if (errors || wordings) {
    for (const story of own) for (const line of errorsOf(story, { wordings })) console.log(line);
    return true;
  }
  console.log(
    `${stories.length} stories, the ${half} half: ${own.length}. Intervals: 95 %, 1,000 bootstrap samples.\n`,
  );
  const given = own.map((story) => tell(story, true));
  console.log('the engine alone, on the labelled concerns\n');
  console.log(block(given.map(scored)));
  console.log('\nend to end: reading, plan and engine, as inspect --story\n');
  console.log(block(own.map((story) => scored(tell(story, false)))));
  console.log(`\n${baselineTable(given)}`);
  return reportFrozen();
}

const scored = ({ story, prompts, bare }: Told): Scored => ({ story, ranked: prompts, bare });

const block = (cases: readonly Scored[]) =>
  table([['metric', 'value', 'interval', 'target', ''], ...ROWS.map((row) => line(row, cases))]);

function line({ name, target, atMost, metric }: Row, cases: readonly Scored[]): string[] {
  const { value, low, high } = interval(cases, metric);
  const met = atMost ? value <= target : value >= target;
  const figure = (each: number) => each.toFixed(atMost ? 0 : 3);
  return [
    name,
    figure(value),
    `${figure(low)}–${figure(high)}`,
    `${atMost ? '≤' : '≥'} ${target}`,
    met ? 'met' : 'short',
  ];
}

function baselineTable(given: readonly Told[]): string {
  const lines = BASELINES.map(({ name, rank }) => {
    const cases = given.map((told) => ({ story: told.story, ranked: rank(told), bare: 0 }));
    const shown = cases.reduce((sum, one) => sum + wrongOnes(one).length, 0);
    return [
      name,
      ...[recallAtFive, ndcgAtFive, askerRight].map((metric) => metric(cases).toFixed(3)),
      String(shown),
    ];
  });
  return table([['baseline, on the labelled concerns', 'recall@5', 'nDCG@5', 'asker', 'must not'], ...lines]);
}

function reportFrozen(): boolean {
  const [frozen, now] = [frozenHash(), hashOfTestStories()];
  console.log(
    frozen === now ? `\ntest half unchanged: ${now}` : `\nTEST HALF CHANGED: ${now}, frozen as ${frozen}`,
  );
  return frozen === now;
}
