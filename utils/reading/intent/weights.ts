import type { Intent } from '../../domain/values.ts';
import { namesAmong } from '../wording.ts';
import weights from './weights.json' with { type: 'json' };

/** For each feature what it speaks for; scores are divided by the temperature so that confidence is honest. */
export type Weights = {
  temperature: number;
  of: Readonly<Record<string, Partial<Record<Intent, number>>>>;
};

/** Made by tests/eval/fit-intent.ts. */
export const WEIGHTS: Weights = weights;

/** The words and pairs of words that weigh anything. */
export const learntName = namesAmong(Object.keys(WEIGHTS.of));
