import type { Topic } from '../../../utils/domain/values.ts';
import type { ByWeight } from '../../../utils/reading/by-weight.ts';
import type { Weights, WrittenWeights } from '../../../utils/reading/concerns/weights.ts';
import { byWeight } from '../by-weight.ts';

/** Weights nearer to nothing than this are left out. */
const FAINT = 0.2;
const TOPIC_FAINT = 0.3;
const STEP = 0.2;

/** Weights as they are written to their file: rounded, names by weight, heaviest first. */
export function written({ least, concern, cut, topic }: Weights): WrittenWeights {
  const topics = new Map<Topic, Record<string, number>>();
  for (const [name, row] of Object.entries(topic))
    for (const [of, weight] of Object.entries(row) as [Topic, number][])
      topics.set(of, { ...topics.get(of), [name]: weight });
  return {
    least,
    concern: heavy(concern, FAINT),
    cut: heavy(cut, FAINT),
    topic: Object.fromEntries([...topics].map(([of, weights]) => [of, heavy(weights, TOPIC_FAINT)])),
  };
}

const heavy = (weights: Readonly<Record<string, number>>, faint: number): ByWeight =>
  byWeight(
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= faint)
      .map(([name, weight]) => [name, (Math.round(weight / STEP) * STEP).toFixed(1)]),
  );
