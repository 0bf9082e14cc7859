import { Intent } from '../../utils/domain/values.ts';
import type { Labelled } from './load.ts';
import type { Case } from './score.ts';
import { ROWS } from './score.ts';
import { loadLessons } from './training.ts';

/** What simpler readers would get: each learns (where it does at all) from what ours has learnt from, and is scored on these cases. */
type Guess = (labelled: Pick<Labelled, 'message'>) => Intent;
type Baseline = (tune: readonly Labelled[], cases: readonly Case[]) => string[];

const textOf = ({ message }: Pick<Labelled, 'message'>) =>
  `${message.subject}\n${message.text}`.toLowerCase();

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

const bagOf = (labelled: Pick<Labelled, 'message'>) => new Set(textOf(labelled).match(/\p{L}{2,}/gu) ?? []);

type Taught = { bag: ReadonlySet<string>; is: Intent };

const taughtBy = (tune: readonly Labelled[]): Taught[] => [
  ...tune.map((each) => ({ bag: bagOf(each), is: each.expect.intent })),
  ...loadLessons().map((each) => ({ bag: bagOf(each), is: each.intent })),
];

/** Multinomial naive Bayes over the words of a mail, each once, add-one smoothed. */
function naiveBayes(tune: readonly Labelled[]): Guess {
  const taught = taughtBy(tune);
  const vocabulary = new Set(taught.flatMap(({ bag }) => [...bag]));
  const classes = Intent.options.map((intent) => {
    const own = taught.filter(({ is }) => is === intent);
    const counts = new Map<string, number>();
    for (const { bag } of own) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
    const total = [...counts.values()].reduce((sum, each) => sum + each, 0) + vocabulary.size;
    return { intent, prior: Math.log((own.length + 1) / (taught.length + 9)), counts, total };
  });
  return (labelled) => {
    const bag = [...bagOf(labelled)].filter((word) => vocabulary.has(word));
    const scored = classes.map(({ intent, prior, counts, total }) => ({
      intent,
      score: bag.reduce((sum, word) => sum + Math.log(((counts.get(word) ?? 0) + 1) / total), prior),
    }));
    return scored.sort((a, b) => b.score - a.score)[0]?.intent ?? 'other';
  };
}

/** One-against-all logistic regression over words, L2, plain gradient descent. */
function logistic(tune: readonly Labelled[]): Guess {
  const taught = taughtBy(tune);
  const models = Intent.options.map((intent) => {
    const weights = new Map<string, number>();
    const scoreOf = (bag: ReadonlySet<string>) =>
      [...bag].reduce((total, word) => total + (weights.get(word) ?? 0), 0);
    const bags = taught.map(({ bag, is }) => ({ bag, is: is === intent ? 1 : 0 }));
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
