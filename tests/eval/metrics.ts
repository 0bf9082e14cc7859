/** Counts that metrics are made of; sums of them are what bootstrap samples. */
export type Counts = { hit: number; said: number; wanted: number };

export const NONE: Counts = { hit: 0, said: 0, wanted: 0 };

export const sum = (all: readonly Counts[]): Counts =>
  all.reduce((a, b) => ({ hit: a.hit + b.hit, said: a.said + b.said, wanted: a.wanted + b.wanted }), NONE);

/** Of what was said, how much was right; 1 where nothing was said. */
export const precision = ({ hit, said }: Counts) => (said === 0 ? 1 : hit / said);

/** Of what was there, how much was found; 1 where nothing was there. */
export const recall = ({ hit, wanted }: Counts) => (wanted === 0 ? 1 : hit / wanted);

export const f1 = ({ hit, said, wanted }: Counts) => (said + wanted === 0 ? 1 : (2 * hit) / (said + wanted));

/** A case that is right or not. */
export const exact = (isRight: boolean): Counts => ({ hit: isRight ? 1 : 0, said: 1, wanted: 1 });

/** Matches two lists one to one by a key. */
export function matchKeys(said: readonly string[], wanted: readonly string[]): Counts {
  const left = [...wanted];
  let hit = 0;
  for (const key of said) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    hit += 1;
  }
  return { hit, said: said.length, wanted: wanted.length };
}

/** A metric over cases with the 95 % interval of 1,000 bootstrap samples (seeded: the same run gives the same table). */
export function interval<T>(
  cases: readonly T[],
  metric: (cases: readonly T[]) => number,
): { value: number; low: number; high: number } {
  const random = seeded(7);
  const samples = Array.from({ length: 1000 }, () =>
    metric(cases.map(() => cases[Math.floor(random() * cases.length)] as T)),
  ).sort((a, b) => a - b);
  return { value: metric(cases), low: samples[25] ?? Number.NaN, high: samples[974] ?? Number.NaN };
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
