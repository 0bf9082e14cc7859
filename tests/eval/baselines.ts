import { Intent } from '../../utils/domain/values.ts';
import type { Labelled } from './load.ts';
import type { Case } from './score.ts';
import { ROWS } from './score.ts';

/** What simpler readers would get: each is fitted on the tune half (where it learns at all) and scored on these cases. */
type Guess = (labelled: Labelled) => Intent;
type Baseline = (tune: readonly Labelled[], cases: readonly Case[]) => string[];

const textOf = ({ message }: Labelled) => `${message.subject}\n${message.text}`.toLowerCase();

const regex: Guess = (labelled) => (/interview/i.test(textOf(labelled)) ? 'invite' : 'other');

const KEYWORDS: readonly [RegExp, Intent][] = [
  [
    /other candidates|not (be )?(moving|taking|progressing)|unsuccessful|position has been filled/,
    'rejection',
  ],
  [/offer letter|pleased to offer|delighted to offer/, 'offer'],
  [/reschedule|postpone|new time|move (the|our|your)/, 'reschedule'],
  [/cancel/, 'cancel'],
  [/reminder|confirm/, 'confirmation'],
  [/feedback|concern|impressed/, 'feedback'],
  [/invite|interview|availability/, 'invite'],
  [/received your application|thank you for applying/, 'acknowledgement'],
];

const keywords: Guess = (labelled) =>
  KEYWORDS.find(([pattern]) => pattern.test(textOf(labelled)))?.[1] ?? 'other';

const bagOf = (labelled: Labelled) => new Set(textOf(labelled).match(/\p{L}{2,}/gu) ?? []);

/** Bernoulli naive Bayes over words, add-one smoothed. */
function naiveBayes(tune: readonly Labelled[]): Guess {
  const classes = Intent.options.map((intent) => {
    const own = tune.filter((each) => each.expect.intent === intent);
    const counts = new Map<string, number>();
    for (const each of own) for (const word of bagOf(each)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { intent, n: own.length, counts };
  });
  return (labelled) => {
    const bag = bagOf(labelled);
    const scored = classes.map(({ intent, n, counts }) => ({
      intent,
      score: [...bag].reduce(
        (total, word) => total + Math.log(((counts.get(word) ?? 0) + 1) / (n + 2)),
        Math.log((n + 1) / (tune.length + 9)),
      ),
    }));
    return scored.sort((a, b) => b.score - a.score)[0]?.intent ?? 'other';
  };
}

/** One-against-all logistic regression over words, L2, plain gradient descent. */
function logistic(tune: readonly Labelled[]): Guess {
  const models = Intent.options.map((intent) => {
    const weights = new Map<string, number>();
    const scoreOf = (bag: ReadonlySet<string>) =>
      [...bag].reduce((total, word) => total + (weights.get(word) ?? 0), 0);
    const bags = tune.map((each) => ({ bag: bagOf(each), is: each.expect.intent === intent ? 1 : 0 }));
    for (let step = 0; step < 30; step += 1)
      for (const { bag, is } of bags) {
        const error = is - 1 / (1 + Math.exp(-scoreOf(bag)));
        for (const word of bag) weights.set(word, (weights.get(word) ?? 0) * 0.999 + 0.05 * error);
      }
    return { intent, scoreOf };
  });
  return (labelled) => {
    const bag = bagOf(labelled);
    return (
      models
        .map(({ intent, scoreOf }) => ({ intent, score: scoreOf(bag) }))
        .sort((a, b) => b.score - a.score)[0]?.intent ?? 'other'
    );
  };
}

const baseline =
  (name: string, make: (tune: readonly Labelled[]) => Guess): Baseline =>
  (tune, cases) => {
    const guess = make(tune);
    const guessed = cases.map((one) => ({
      ...one,
      reading: { ...one.reading, intent: guess(one.labelled) },
    }));
    const figures = ['invite precision', 'invite recall', 'intent macro-F1'].map((wanted) =>
      (ROWS.find((row) => row.name === wanted)?.metric(guessed) ?? Number.NaN).toFixed(3),
    );
    return [name, ...figures];
  };

export const BASELINES: readonly Baseline[] = [
  baseline('/interview/i', () => regex),
  baseline('ordered keywords', () => keywords),
  baseline('naive Bayes, bag of words', naiveBayes),
  baseline('logistic regression, bag of words', logistic),
];
