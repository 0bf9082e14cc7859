import { Intent } from '../../utils/domain/values.ts';
import { namesIn, type SentenceWeights, sentenceWorth } from '../../utils/reading/intent/sentences.ts';
import { type Example, fitSoftmax } from './softmax.ts';

/** A mail's sentences, in plain words, and what the mail is. */
export type Told = { sentences: readonly (readonly string[])[]; is: Intent };

/** A word or pair has to stand in so many sentences, and to be among those that weigh most. */
const FEWEST = 3;
const MOST = 3500;
const PULL = 0.5;
const STEPS = 80;
const ALWAYS = '';
/** Weights are written in halves: finer ones decide nothing. */
const STEPS_A_UNIT = 2;

/**
 * Weights for single sentences: each is taken to do what its mail does, which the many that do nothing even out. Fitted on
 * all names, then once more on those that weigh most.
 */
export function fitSentences(mails: readonly Told[]): SentenceWeights {
  const examples = mails.flatMap(({ sentences, is }) =>
    sentences.map((sentence) => ({ names: namesIn(sentence), is, weight: 1 / Math.sqrt(sentences.length) })),
  );
  const times = new Map<string, number>();
  for (const { names } of examples) for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const first = fitNames(examples, (name) => (times.get(name) ?? 0) >= FEWEST);
  const worth = (name: string) =>
    Math.max(...(first.get(name) ?? [0]).map(Math.abs)) * Math.sqrt(times.get(name) ?? 0);
  const heaviest = new Set([...first.keys()].sort((a, b) => worth(b) - worth(a)).slice(0, MOST));
  return Object.fromEntries(
    [...fitNames(examples, (name) => heaviest.has(name))].map(([name, row]) => [
      name,
      row.map((each) => Math.round(each * STEPS_A_UNIT)),
    ]),
  );
}

type Named = { names: ReadonlySet<string>; is: Intent; weight: number };

function fitNames(examples: readonly Named[], isKept: (name: string) => boolean): Map<string, number[]> {
  const rows = examples.map(({ names, is, weight }): Example<Intent> => {
    const known = [...names].filter(isKept);
    const worth = sentenceWorth(known.length);
    return { features: new Map([[ALWAYS, 1], ...known.map((name) => [name, worth] as const)]), is, weight };
  });
  const fitted = fitSoftmax(rows, { classes: Intent.options, pull: PULL, steps: STEPS });
  return new Map([...fitted].map(([name, row]) => [name, Intent.options.map((intent) => row[intent])]));
}
