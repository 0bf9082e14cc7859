import type { Concern } from '../domain/records.ts';

/** From this share of telling words on, two concerns of a topic are one point said twice. */
const SAME = 0.6;

/** Concerns that say the same point are one prompt; each group's order is that of its concerns. */
export function groupSimilar(concerns: readonly Concern[]): Concern[][] {
  const groups: Concern[][] = [];
  for (const concern of concerns) {
    const group = groups.find(([first]) => first && isSame(first, concern));
    if (group) group.push(concern);
    else groups.push([concern]);
  }
  return groups;
}

function isSame(a: Concern, b: Concern): boolean {
  if (a.topic !== b.topic) return false;
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return (
    shared > 0 && shared / Math.min(mine.size, theirs.size) >= SAME && Math.min(mine.size, theirs.size) >= 2
  );
}

const wordsOf = (concern: Concern) =>
  new Set((concern.quote ?? concern.text).toLowerCase().match(/\p{L}{5,}/gu) ?? []);
