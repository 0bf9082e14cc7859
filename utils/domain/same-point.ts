import type { Concern } from './records.ts';

/** From this share of telling words on, two concerns of a topic are one point said twice. */
const SAME = 0.6;

/** Whether two concerns are one point said twice, by the words that they share. */
export function isSamePoint(a: Concern, b: Concern): boolean {
  if (a.topic !== b.topic) return false;
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return (
    shared > 0 && shared / Math.min(mine.size, theirs.size) >= SAME && Math.min(mine.size, theirs.size) >= 2
  );
}

const wordsOf = (concern: Concern) =>
  new Set((concern.quote ?? concern.text).toLowerCase().match(/\p{L}{5,}/gu) ?? []);
