import type { ByWeight } from '../../utils/reading/by-weight.ts';

/** Names by their weight as it is written (the key to print), heaviest first, names in their order. */
export function byWeight(weights: Iterable<readonly [name: string, printed: string]>): ByWeight {
  const names = new Map<string, string[]>();
  for (const [name, printed] of weights) names.set(printed, [...(names.get(printed) ?? []), name]);
  return Object.fromEntries(
    [...names]
      .sort(([a], [b]) => Number(b) - Number(a))
      .map(([printed, all]) => [printed, all.sort().join(',')]),
  );
}
