import type { Concern } from '../domain/records.ts';
import { isSamePoint } from '../domain/same-point.ts';

/** Concerns that say the same point are one prompt; each group's order is that of its concerns. */
export function groupSimilar(concerns: readonly Concern[]): Concern[][] {
  const groups: Concern[][] = [];
  for (const concern of concerns) {
    const group = groups.find(([first]) => first && isSamePoint(first, concern));
    if (group) group.push(concern);
    else groups.push([concern]);
  }
  return groups;
}
