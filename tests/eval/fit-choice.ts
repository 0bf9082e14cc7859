import type { Choice, ChoiceWeights } from '../../utils/reading/fields/choice.ts';

/** The choices of one message and which of them is right. */
export type Chooser = { id: string; choices: readonly Choice[]; right: number };

/** How strongly each weight is held near zero, how many steps the fit takes, and in how many messages a feature is at least. */
type Options = { pull: number; steps: number; least: number };

/**
 * Weights by conditional logistic regression: each message's right choice against its others. Full-batch gradient steps of a
 * size that each feature sets for itself (Adagrad). Deterministic.
 */
export function fitChoice(cases: readonly Chooser[], { pull, steps, least }: Options): ChoiceWeights {
  const names = commonNames(cases, least);
  const idOf = new Map(names.map((name, i) => [name, i]));
  const table = cases.map(({ choices, right }) => ({
    right,
    rows: choices.map(({ features }) =>
      Int32Array.from([...features].flatMap((name) => idOf.get(name) ?? [])),
    ),
  }));
  const weights = new Float64Array(names.length);
  const seen = new Float64Array(names.length).fill(1e-6);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight) => weight * pull);
    for (const { right, rows } of table) addGradient(gradient, rows, right, weights);
    for (let i = 0; i < weights.length; i += 1) {
      const slope = gradient[i] ?? 0;
      seen[i] = (seen[i] ?? 0) + slope * slope;
      weights[i] = (weights[i] ?? 0) - (0.5 * slope) / Math.sqrt(seen[i] ?? 1);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}

/** The features that stand in enough messages to be learnt. */
function commonNames(cases: readonly Chooser[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { choices } of cases)
    for (const name of new Set(choices.flatMap(({ features }) => [...features])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= least ? [name] : []));
}

function addGradient(
  gradient: Float64Array,
  rows: readonly Int32Array[],
  right: number,
  weights: Float64Array,
): void {
  const scores = new Float64Array(rows.length);
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, row] of rows.entries()) {
    let score = 0;
    for (const id of row) score += weights[id] ?? 0;
    scores[i] = score;
    if (score > most) most = score;
  }
  let total = 0;
  for (let i = 0; i < scores.length; i += 1) {
    scores[i] = Math.exp((scores[i] ?? 0) - most);
    total += scores[i] ?? 0;
  }
  for (const [i, row] of rows.entries()) {
    const error = (scores[i] ?? 0) / total - (i === right ? 1 : 0);
    if (Math.abs(error) < 1e-5) continue;
    for (const id of row) gradient[id] = (gradient[id] ?? 0) + error;
  }
}
