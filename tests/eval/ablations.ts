import { Intent } from '../../utils/domain/values.ts';
import { readMessage, type Stages } from '../../utils/reading/index.ts';
import type { Features } from '../../utils/reading/intent/features.ts';
import { type Decision, decide, softmax } from '../../utils/reading/intent/index.ts';
import { PRIOR } from '../../utils/reading/intent/prior.ts';
import { WEIGHTS } from '../../utils/reading/intent/weights.ts';
import { asBody } from '../support/message.ts';
import type { Labelled } from './load.ts';
import { type Case, ROWS } from './score.ts';

const METRICS = ['invite precision', 'invite recall', 'intent macro-F1', 'round exact', 'calibration error'];

/** Features that are no words and no cue of a language: what the message is built of. */
const STRUCTURE = new Set(
  Object.keys(PRIOR).filter((name) =>
    /^(calendar|slot|link|role|known|reply|bulk|long|invitation)/.test(name),
  ),
);

const only =
  (isKept: (name: string) => boolean): Stages['decide'] =>
  (features) =>
    decide(new Map([...features].filter(([name]) => isKept(name))));

function withoutPrecedence(features: Features): Decision {
  const chances = softmax(features, WEIGHTS);
  const intent = Intent.options.reduce((best, each) => (chances[each] > chances[best] ? each : best));
  return { intent, confidence: chances[intent] };
}

/** Each of the reader's ideas taken out alone. */
const ABLATIONS: readonly [string, Partial<Stages>][] = [
  ['whole', {}],
  ['no zoning', { zonesOf: (text) => asBody(text) }],
  ['no structure', { decide: only((name) => !STRUCTURE.has(name)) }],
  ['no learnt words', { decide: only((name) => !name.endsWith("'")) }],
  ['no sentences', { decide: only((name) => !name.startsWith('sentence')) }],
  ['no precedence', { decide: withoutPrecedence }],
  ['no prospective rule', { tellsPast: false }],
  ['no calibration', { decide: (features) => decide(features, { ...WEIGHTS, temperature: 0.5 }) }],
];

/** The table of what each idea is worth on some labelled messages. */
export function ablationRows(
  labelled: readonly Labelled[],
  contextOf: (one: Labelled) => Parameters<typeof readMessage>[1],
): string[][] {
  const rows = ROWS.filter(({ name }) => METRICS.includes(name));
  const figures = ABLATIONS.map(([name, swapped]) => {
    const cases: Case[] = labelled.map((one) => ({
      labelled: one,
      reading: readMessage(one.message, contextOf(one), swapped),
    }));
    return [name, ...rows.map(({ of = () => true, metric }) => metric(cases.filter(of)).toFixed(3))];
  });
  return [['ablation', ...rows.map(({ name }) => name)], ...figures];
}
