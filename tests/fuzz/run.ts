import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  hostileMessage,
  hostileText,
  longText,
  mutate,
  type Outcome,
  openAndRead,
  readHostile,
  renderAndRead,
} from './cases.ts';

/**
 * `npm run fuzz [-- N]`: N hostile inputs (100,000 unless told) through every door; ends with what threw and what was slow.
 * What did is left under .output/fuzz, and SEED brings the same run back.
 */

const wanted = Number(process.argv[2] ?? 100_000);
const corpora = process.env.CORPORA ?? join(import.meta.dirname, '../../../shared/corpora');
const own = join(import.meta.dirname, '../eval/messages');
const left = join(import.meta.dirname, '../../.output/fuzz');
const isThere = existsSync(corpora);
const files = [
  ...(isThere ? globSync('{eml,ics}/**/*', { cwd: corpora }).map((path) => join(corpora, path)) : []),
  ...globSync('*.eml', { cwd: own }).map((path) => join(own, path)),
].filter((path) => statSync(path).isFile());
const sources = files.map((path) => readFileSync(path));
console.log(
  `${wanted} cases over ${files.length} files${isThere ? '' : ' (the corpora are not beside the project)'} and generated text`,
);

const SLOW_MS = 100;
/** A case that was slow once is run again: a collection of garbage is not the parser's. */
const AGAIN = 3;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = seeded(seed);
const thrown = new Map<string, number>();
let slow = 0;
let slowest = 0;

/** One hostile input: how to run it, and its bytes for keeping. */
type Case = { run: () => Promise<Outcome>; bytes: () => string | Uint8Array };

const texts = fc.sample(hostileText, { numRuns: 5000, seed });
const longs = fc.sample(longText, { numRuns: 500, seed });
const messages = fc.sample(hostileMessage, { numRuns: 2000, seed });
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

function caseOf(i: number): Case {
  const kind = i % 8;
  if (kind < 4 && sources.length > 0) {
    const bytes = mutate(pick(sources), random);
    return { run: () => openAndRead(bytes), bytes: () => bytes };
  }
  if (kind < 6) {
    const html = kind === 4 ? pick(texts) + pick(texts) : pick(longs);
    return { run: () => renderAndRead(html), bytes: () => html };
  }
  const text = kind === 6 ? pick(texts) + pick(texts) : pick(longs);
  const message = { ...pick(messages), text };
  return { run: () => readHostile(message), bytes: () => JSON.stringify(message) };
}

function keep(i: number, { bytes }: Case): void {
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, `${seed}-${i}`), bytes());
}

async function note(i: number, one: Case): Promise<void> {
  let outcome = await one.run();
  for (let again = 1; again < AGAIN && outcome.slowest > SLOW_MS; again += 1) {
    const next = await one.run();
    if (next.slowest < outcome.slowest) outcome = next;
  }
  if (outcome.thrown) thrown.set(outcome.thrown, (thrown.get(outcome.thrown) ?? 0) + 1);
  if (outcome.slowest > SLOW_MS) slow += 1;
  if (outcome.thrown || outcome.slowest > SLOW_MS) keep(i, one);
  slowest = Math.max(slowest, outcome.slowest);
}

for (let i = 0; i < wanted; i += 1) {
  await note(i, caseOf(i));
  if ((i + 1) % 5000 === 0)
    console.log(
      `${i + 1} cases: ${thrown.size} kinds of throws, ${slow} over ${SLOW_MS} ms, slowest ${slowest.toFixed(0)} ms`,
    );
}
for (const [what, times] of thrown) console.log(`${times} × ${what}`);
const throws = [...thrown.values()].reduce((a, b) => a + b, 0);
console.log(
  `${wanted} cases (seed ${seed}): ${throws} throws, ${slow} over ${SLOW_MS} ms, slowest ${slowest.toFixed(1)} ms of processor time`,
);
process.exit(throws + slow === 0 ? 0 : 1);

function seeded(from: number): () => number {
  let state = from;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}
