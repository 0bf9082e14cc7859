import type { Topic } from '../../../utils/domain/values.ts';
import type { Weights, Written, WrittenWeights } from '../../../utils/reading/concerns/weights.ts';

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
    concern: byWeight(concern, FAINT),
    cut: byWeight(cut, FAINT),
    topic: Object.fromEntries([...topics].map(([of, weights]) => [of, byWeight(weights, TOPIC_FAINT)])),
  };
}

function byWeight(weights: Readonly<Record<string, number>>, faint: number): Written {
  const names = new Map<string, string[]>();
  const heaviest = Object.entries(weights).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [name, weight] of heaviest) {
    if (Math.abs(weight) < faint) continue;
    const round = (Math.round(weight / STEP) * STEP).toFixed(1);
    names.set(round, [...(names.get(round) ?? []), name]);
  }
  return Object.fromEntries([...names].map(([weight, all]) => [weight, all.sort().join(',')]));
}
