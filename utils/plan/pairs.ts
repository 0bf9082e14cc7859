import type { Slot } from '../domain/reading.ts';
import { samePerson } from './names.ts';
import { instant } from './order.ts';

/** A conversation before and after: null where it came or went. */
export type Pair<A extends Slot, B extends Slot> = { before: A | null; after: B | null };

/**
 * Which conversation became which: first those at the same time, then those with the same people, then, as far as nothing
 * else tells, those that are left on both sides in their order; a last one on each side is the same one. So what is written for one stays with it when it moves.
 */
export function pairSlots<A extends Slot, B extends Slot>(
  before: readonly A[],
  after: readonly B[],
): Pair<A, B>[] {
  const pairs: Pair<A, B>[] = [];
  let [old, fresh] = [[...before].sort(byStart), [...after].sort(byStart)];
  const take = (fits: (a: A, b: B) => boolean) => {
    for (const b of fresh) {
      const a = old.find((each) => fits(each, b));
      if (!a) continue;
      pairs.push({ before: a, after: b });
      old = old.filter((each) => each !== a);
      fresh = fresh.filter((each) => each !== b);
    }
  };
  take(isSameStart);
  take(sharesPeople);
  const isLast = old.length === 1;
  if (old.length === fresh.length) take((a, b) => isLast || !isTold(a, b));
  return [
    ...pairs,
    ...old.map((each) => ({ before: each, after: null })),
    ...fresh.map((each) => ({ before: null, after: each })),
  ];
}

/** Whether two conversations begin at the same moment. */
export const isSameStart = (a: Slot, b: Slot): boolean => instant(a.start) === instant(b.start);

/** Whether somebody is named for both. */
export const sharesPeople = (a: Slot, b: Slot): boolean =>
  a.with.some((name) => b.with.some((other) => samePerson(name, other)));

/** Both say with whom, and they are others. */
const isTold = (a: Slot, b: Slot) => a.with.length > 0 && b.with.length > 0 && !sharesPeople(a, b);

const byStart = (a: Slot, b: Slot) => instant(a.start) - instant(b.start);
