import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  hostileMessage,
  hostileText,
  mutate,
  type Outcome,
  openAndRead,
  readHostile,
  renderAndRead,
} from './cases.ts';

/** `npm run fuzz [-- N]`: N hostile inputs (100,000 unless told) through every door; ends with what threw and what was slow. */

const wanted = Number(process.argv[2] ?? 100_000);
const corpora = process.env.CORPORA ?? join(import.meta.dirname, '../../../shared/corpora');
const own = join(import.meta.dirname, '../eval/messages');
const files = [
  ...(existsSync(corpora)
    ? globSync('{eml,ics}/**/*', { cwd: corpora }).map((path) => join(corpora, path))
    : []),
  ...globSync('*.eml', { cwd: own }).map((path) => join(own, path)),
].filter((path) => statSync(path).isFile());
const sources = files.map((path) => readFileSync(path));
console.log(
  `${wanted} cases over ${files.length} files${existsSync(corpora) ? '' : ' (the corpora are not beside the project)'} and generated text`,
);

const SLOW_MS = 100;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seeded(seed);
const thrown = new Map<string, number>();
let slow = 0;
let slowest = 0;

function note(outcome: Outcome): void {
  if (outcome.thrown) thrown.set(outcome.thrown, (thrown.get(outcome.thrown) ?? 0) + 1);
  if (outcome.slowest > SLOW_MS) slow += 1;
  slowest = Math.max(slowest, outcome.slowest);
}

const texts = fc.sample(hostileText, { numRuns: 5000, seed });
const messages = fc.sample(hostileMessage, { numRuns: 2000, seed });
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

for (let i = 0; i < wanted; i += 1) {
  const kind = i % 4;
  if (kind < 2 && sources.length > 0) note(await openAndRead(mutate(pick(sources), random)));
  else if (kind === 2) note(await renderAndRead(pick(texts) + pick(texts)));
  else note(await readHostile({ ...pick(messages), text: pick(texts) + pick(texts) }));
  if ((i + 1) % 10_000 === 0)
    console.log(
      `${i + 1} cases: ${thrown.size} kinds of throws, ${slow} over ${SLOW_MS} ms, slowest ${slowest.toFixed(0)} ms`,
    );
}
for (const [what, times] of thrown) console.log(`${times} × ${what}`);
const throws = [...thrown.values()].reduce((a, b) => a + b, 0);
console.log(
  `${wanted} cases (seed ${seed}): ${throws} throws, ${slow} over ${SLOW_MS} ms, slowest ${slowest.toFixed(1)} ms`,
);
process.exit(throws + slow === 0 ? 0 : 1);

function seeded(from: number): () => number {
  let state = from;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}
