/**
 * Fits utils/reading/intent/weights.json: softmax regression held near the hand-set prior by an L2 penalty, on the tune
 * half of our messages and on every other negative of the corpora beside the project (where present). The temperature
 * comes from cross-validation, so that `confidence` is honest on wording not fitted on. `--dry` only prints.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../utils/domain/message.ts';
import { Intent } from '../../utils/domain/values.ts';
import { intentFeatures } from '../../utils/reading/index.ts';
import type { Features } from '../../utils/reading/intent/features.ts';
import { decide, softmax } from '../../utils/reading/intent/index.ts';
import { PRIOR } from '../../utils/reading/intent/prior.ts';
import type { Weights } from '../../utils/reading/intent/weights.ts';
import { aMessage } from '../support/message.ts';
import { INTENT_CASES } from './intent-cases.ts';
import { loadMessages, readEml } from './load.ts';

type Case = { features: Features; intent: Intent; weight: number };

const FOLDS = 8;
const STEPS = 400;
const RATE = 0.15;
/** Strength of the pull to the prior, per case. */
const PULL = 0.02;
/** Negatives count this much: there are many of them, and they are all one class. */
const NEGATIVE_WEIGHT = 0.4;
const CORPORA = join(import.meta.dirname, '../../../shared/corpora');
const OUT = join(import.meta.dirname, '../../utils/reading/intent/weights.json');
/** Never below 1.3: the cues were written by people who had read the tune half, which cross-validation can't know. */
const TEMPERATURES = Array.from({ length: 18 }, (_, i) => 1.3 + i * 0.1);

const context = (zone: string) => ({ now: '2026-03-01T00:00:00Z', zone, me: [], known: [] });

const labelled = (await loadMessages()).filter((each) => !each.message.from?.email?.includes(each.me));
const caseOf = (message: Message, intent: Intent, zone: string, weight: number): Case => ({
  features: intentFeatures(message, context(zone)),
  intent,
  weight,
});
const half = (name: string) =>
  labelled
    .filter((each) => each.half === name)
    .map(({ message, expect, zone }) => caseOf(message, expect.intent, zone, 1));
const written = INTENT_CASES.map(([, intent, subject, text]) =>
  caseOf(aMessage({ subject, text }), intent, 'Europe/London', 1),
);
const tune = [...written, ...half('tune')];
const negatives = await readNegatives();
const fitted = negatives.filter((_, i) => i % 2 === 0);

const temperature = calibrate();
const weights = { temperature, of: train([...tune, ...fitted]) };
report('tune half, cross-validated', validated(), temperature);
report('tune half', tune, temperature, weights);
report('test half', half('test'), temperature, weights);
const invited = (cases: readonly Case[]) =>
  cases.filter((each) => decide(each.features, weights).intent === 'invite').length;
console.log(
  `negatives read as invite: ${invited(fitted)} of ${fitted.length} fitted, ${invited(negatives.filter((_, i) => i % 2 === 1))} of the rest`,
);
if (!process.argv.includes('--dry')) writeFileSync(OUT, `${JSON.stringify(rounded(weights), null, 2)}\n`);

/** Real mail that is no invite, labelled in the corpora; empty where the folder is missing. */
async function readNegatives(): Promise<Case[]> {
  if (!existsSync(join(CORPORA, 'LABELS.csv'))) return [];
  const rows = readFileSync(join(CORPORA, 'LABELS.csv'), 'utf8').trim().split('\n').slice(1);
  const cases: Case[] = [];
  for (const row of rows) {
    const [path = '', label] = row.split(',');
    if (label === 'interview_scheduling') continue;
    const message = await readEml(join(CORPORA, path));
    if (message) cases.push(caseOf(message, 'other', 'Europe/London', NEGATIVE_WEIGHT));
  }
  return cases;
}

/** Full-batch gradient descent from the prior. */
function train(cases: readonly Case[]): Weights['of'] {
  const of: Record<string, Record<Intent, number>> = {};
  const start = (name: string) =>
    Object.fromEntries(Intent.options.map((intent) => [intent, PRIOR[name]?.[intent] ?? 0])) as Record<
      Intent,
      number
    >;
  for (const name of new Set([...Object.keys(PRIOR), ...cases.flatMap((each) => [...each.features.keys()])]))
    of[name] = start(name);
  const total = cases.reduce((sum, each) => sum + each.weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = gradientOf(cases, of);
    for (const [name, row] of Object.entries(of)) {
      for (const intent of Intent.options) {
        const pull = PULL * (row[intent] - (PRIOR[name]?.[intent] ?? 0));
        row[intent] -= RATE * ((gradient.get(name)?.[intent] ?? 0) * (10 / total) + pull);
      }
    }
  }
  return of;
}

function gradientOf(cases: readonly Case[], of: Weights['of']): Map<string, Record<Intent, number>> {
  const gradient = new Map<string, Record<Intent, number>>();
  for (const { features, intent, weight } of cases) {
    const chances = softmax(features, { temperature: 1, of });
    for (const [name, value] of features) {
      const row =
        gradient.get(name) ??
        (Object.fromEntries(Intent.options.map((each) => [each, 0])) as Record<Intent, number>);
      for (const each of Intent.options)
        row[each] += weight * value * (chances[each] - (each === intent ? 1 : 0));
      gradient.set(name, row);
    }
  }
  return gradient;
}

type Scored = Case & { weights: Weights['of'] };

/** Each tune case with weights that were fitted without it. */
function validated(): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const of = train([...tune.filter((_case, i) => i % FOLDS !== fold), ...fitted]);
    return tune.filter((_case, i) => i % FOLDS === fold).map((each) => ({ ...each, weights: of }));
  }).flat();
}

/** The temperature under which what was not fitted on is least surprising. */
function calibrate(): number {
  const cases = validated();
  const loss = (temperature: number) =>
    cases.reduce(
      (sum, { features, intent, weights: of }) =>
        sum - Math.log(Math.max(1e-9, softmax(features, { temperature, of })[intent])),
      0,
    );
  return TEMPERATURES.reduce((best, each) => (loss(each) < loss(best) ? each : best));
}

function report(name: string, cases: readonly (Case | Scored)[], temperature: number, all?: Weights): void {
  const decided = cases.map((each) => ({
    each,
    ...decide(each.features, all ?? { temperature, of: 'weights' in each ? each.weights : {} }),
  }));
  const right = decided.filter(({ each, intent }) => each.intent === intent).length;
  const f1s = Intent.options.flatMap((intent) => {
    const wanted = decided.filter(({ each }) => each.intent === intent).length;
    const said = decided.filter((each) => each.intent === intent).length;
    const hit = decided.filter(({ each, intent: got }) => each.intent === intent && got === intent).length;
    return wanted === 0 ? [] : [(2 * hit) / (wanted + said)];
  });
  const bins = new Map<number, { sure: number; right: number; n: number }>();
  for (const { each, intent, confidence } of decided) {
    const bin = Math.min(9, Math.floor(confidence * 10));
    const sum = bins.get(bin) ?? { sure: 0, right: 0, n: 0 };
    bins.set(bin, {
      sure: sum.sure + confidence,
      right: sum.right + (each.intent === intent ? 1 : 0),
      n: sum.n + 1,
    });
  }
  const ece = [...bins.values()].reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / cases.length;
  const macro = f1s.reduce((sum, each) => sum + each, 0) / f1s.length;
  console.log(
    `${name}: ${right}/${cases.length} right, macro-F1 ${macro.toFixed(3)}, ECE ${ece.toFixed(3)}, temperature ${temperature.toFixed(1)}`,
  );
}

/** Two digits are enough to read and to decide. */
function rounded({ temperature: divisor, of }: Weights): Weights {
  const short = (row: Partial<Record<Intent, number>>) =>
    Object.fromEntries(
      Object.entries(row)
        .map(([intent, value]) => [intent, Math.round(value * 100) / 100])
        .filter(([, value]) => value !== 0),
    );
  return {
    temperature: Math.round(divisor * 10) / 10,
    of: Object.fromEntries(Object.entries(of).map(([name, row]) => [name, short(row)])),
  };
}
