import type { Intent } from '../../domain/values.ts';
import weights from './weights.json' with { type: 'json' };

/** For each feature what it speaks for; scores are divided by the temperature so that confidence is honest. */
export type Weights = {
  temperature: number;
  of: Readonly<Record<string, Partial<Record<Intent, number>>>>;
};

/** Made by tests/eval/fit-intent.ts. */
export const WEIGHTS: Weights = weights;

/** Whether a feature has a weight at all. */
export const isWeighed = (name: string): boolean => Object.hasOwn(WEIGHTS.of, name);
