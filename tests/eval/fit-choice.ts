import type { Choice, ChoiceWeights } from '../../utils/reading/fields/choice.ts';

/** The choices of one message and which of them is right. */
export type Chooser = { id: string; choices: readonly Choice[]; right: number };

/** How strongly each weight is held near zero, and how many steps the fit takes. */
type Options = { pull: number; steps: number };

/**
 * Weights by conditional logistic regression: each message's right choice against its others. Full-batch gradient steps of a
 * size that each feature sets for itself (Adagrad). Deterministic.
 */
export function fitChoice(cases: readonly Chooser[], { pull, steps }: Options): ChoiceWeights {
  const names = [
    ...new Set(cases.flatMap(({ choices }) => choices.flatMap(({ features }) => [...features]))),
  ];
  const idOf = new Map(names.map((name, i) => [name, i]));
  const table = cases.map(({ choices, right }) => ({
    right,
    rows: choices.map(({ features }) => Int32Array.from(features, (name) => idOf.get(name) ?? 0)),
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

function addGradient(
  gradient: Float64Array,
  rows: readonly Int32Array[],
  right: number,
  weights: Float64Array,
): void {
  const scores = rows.map((row) => row.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const total = raised.reduce((a, b) => a + b, 0);
  for (const [i, row] of rows.entries()) {
    const error = (raised[i] ?? 0) / total - (i === right ? 1 : 0);
    for (const id of row) gradient[id] = (gradient[id] ?? 0) + error;
  }
}
