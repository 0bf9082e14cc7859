/** One of the values that a field may have, with what speaks for and against it, by name. */
export type Choice = { text: string | null; features: ReadonlySet<string> };

/** What each feature adds to a choice's score. */
export type ChoiceWeights = Readonly<Record<string, number>>;

/** The choice with the most in its favour; the first of equals. Null, too, is a choice with features of its own. */
export function chosen<C extends Choice>(choices: readonly C[], weights: ChoiceWeights): C | null {
  let best: C | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const score = scoreOf(choice, weights);
    if (score > most) [best, most] = [choice, score];
  }
  return best;
}

/** The sum of the weights of a choice's features. */
export function scoreOf({ features }: Choice, weights: ChoiceWeights): number {
  let sum = 0;
  for (const name of features) sum += weights[name] ?? 0;
  return sum;
}
