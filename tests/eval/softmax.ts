/** One labelled example: named features with their values, and how much it counts. */
export type Example<C extends string> = { features: ReadonlyMap<string, number>; is: C; weight: number };

/** For each feature what it speaks for. */
export type Fitted<C extends string> = Map<string, Record<C, number>>;

export type Options<C extends string> = {
  classes: readonly C[];
  /** How strongly each weight is held near its prior. */
  pull: number | ((feature: string) => number);
  /** How strongly each weight is drawn to exactly its prior: what the data do not need comes out untouched. */
  sparse?: number | ((feature: string) => number);
  prior?: (feature: string, of: C) => number;
  /** A class whose weights stay at their prior: with two classes one set of weights is enough. */
  fixed?: C;
  steps?: number;
};

/**
 * Softmax regression by accelerated gradient steps. Each feature has its own step, from a bound on the curvature, so that
 * rare words learn as fast as common ones and no rate has to be chosen. Deterministic.
 */
export function fitSoftmax<C extends string>(
  examples: readonly Example<C>[],
  options: Options<C>,
): Fitted<C> {
  const { classes, steps = 150 } = options;
  const table = tableOf(examples, classes);
  const { names } = table;
  const k = classes.length;
  const size = names.length * k;
  const pulls = perFeature(names, options.pull);
  const sparse = perFeature(names, options.sparse ?? 0);
  const prior = Float64Array.from({ length: size }, (_, i) =>
    options.prior ? options.prior(names[Math.floor(i / k)] ?? '', classes[i % k] as C) : 0,
  );
  const bounds = boundsOf(table, k === 2 ? 0.25 : 0.5);
  const fixed = options.fixed === undefined ? -1 : classes.indexOf(options.fixed);
  let at = Float64Array.from(prior);
  let before = at;
  for (let step = 0; step < steps; step += 1) {
    const momentum = step / (step + 3);
    const from = at.map((value, i) => value + momentum * (value - (before[i] ?? 0)));
    const gradient = gradientOf(table, from, k);
    const next = from.map((value, i) => {
      const feature = Math.floor(i / k);
      const pull = pulls[feature] ?? 0;
      const held = prior[i] ?? 0;
      const curve = (bounds[feature] ?? 0) + pull;
      const moved = value - ((gradient[i] ?? 0) + pull * (value - held)) / curve - held;
      return held + Math.sign(moved) * Math.max(0, Math.abs(moved) - (sparse[feature] ?? 0) / curve);
    });
    if (fixed >= 0) for (let i = fixed; i < size; i += k) next[i] = prior[i] ?? 0;
    before = at;
    at = next;
  }
  return new Map(
    names.map((name, f) => [
      name,
      Object.fromEntries(classes.map((each, c) => [each, at[f * k + c] ?? 0])) as Record<C, number>,
    ]),
  );
}

const perFeature = (names: readonly string[], of: number | ((feature: string) => number)): Float64Array =>
  Float64Array.from(names, (name) => (typeof of === 'number' ? of : of(name)));

/** The examples as flat arrays: example i has the entries `starts[i]` to `starts[i + 1]`. */
type Table = {
  names: string[];
  starts: Int32Array;
  ids: Int32Array;
  values: Float64Array;
  is: Int32Array;
  weights: Float64Array;
};

function tableOf<C extends string>(examples: readonly Example<C>[], classes: readonly C[]): Table {
  const idOf = new Map<string, number>();
  const starts = [0];
  const ids: number[] = [];
  const values: number[] = [];
  for (const { features } of examples) {
    for (const [name, value] of features) {
      const id = idOf.get(name) ?? idOf.size;
      idOf.set(name, id);
      ids.push(id);
      values.push(value);
    }
    starts.push(ids.length);
  }
  return {
    names: [...idOf.keys()],
    starts: Int32Array.from(starts),
    ids: Int32Array.from(ids),
    values: Float64Array.from(values),
    is: Int32Array.from(examples, ({ is }) => classes.indexOf(is)),
    weights: Float64Array.from(examples, ({ weight }) => weight),
  };
}

/** No more than this is the loss curved along each feature. */
function boundsOf({ names, starts, ids, values, weights }: Table, share: number): Float64Array {
  const bounds = new Float64Array(names.length);
  for (let i = 0; i + 1 < starts.length; i += 1) {
    let sum = 0;
    for (let e = starts[i] ?? 0; e < (starts[i + 1] ?? 0); e += 1) sum += Math.abs(values[e] ?? 0);
    for (let e = starts[i] ?? 0; e < (starts[i + 1] ?? 0); e += 1)
      bounds[ids[e] ?? 0] =
        (bounds[ids[e] ?? 0] ?? 0) + share * Math.abs(values[e] ?? 0) * sum * (weights[i] ?? 0);
  }
  return bounds;
}

function gradientOf(
  { names, starts, ids, values, is, weights }: Table,
  at: Float64Array,
  k: number,
): Float64Array {
  const gradient = new Float64Array(names.length * k);
  const scores = new Float64Array(k);
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    scores.fill(0);
    for (let e = from; e < to; e += 1) {
      const row = (ids[e] ?? 0) * k;
      for (let c = 0; c < k; c += 1) scores[c] = (scores[c] ?? 0) + (values[e] ?? 0) * (at[row + c] ?? 0);
    }
    toErrors(scores, is[i] ?? 0, weights[i] ?? 0);
    for (let e = from; e < to; e += 1) {
      const row = (ids[e] ?? 0) * k;
      for (let c = 0; c < k; c += 1)
        gradient[row + c] = (gradient[row + c] ?? 0) + (values[e] ?? 0) * (scores[c] ?? 0);
    }
  }
  return gradient;
}

/** Scores to chances, less the truth, in place. */
function toErrors(scores: Float64Array, is: number, weight: number): void {
  const most = Math.max(...scores);
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) {
    scores[c] = Math.exp((scores[c] ?? 0) - most);
    total += scores[c] ?? 0;
  }
  for (let c = 0; c < scores.length; c += 1)
    scores[c] = weight * ((scores[c] ?? 0) / total - (c === is ? 1 : 0));
}
