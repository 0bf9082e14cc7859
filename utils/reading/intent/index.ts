import { Intent } from '../../domain/values.ts';
import type { Features } from './features.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** An intent with how sure it is, 0..1, calibrated by the fit's temperature. */
export type Decision = { intent: Intent; confidence: number };

/** An invite fainter than this with no sign of a job in it is to any meeting. */
const FAINT = 0.5;
const PLAIN = 0.85;
const SURE = 0.97;
const JOB_SIGNS = ['interview', 'known application', 'role', 'invitation subject'];

/** The intent that the features speak for most: a softmax over their weights, then the rows where one must win. */
export function decide(features: Features, weights: Weights = WEIGHTS): Decision {
  // An attendee's own answer to an event asks nobody to anything.
  if (features.has('calendar reply')) return { intent: 'other', confidence: SURE };
  const chances = softmax(features, weights);
  const likeliest = Intent.options.reduce((best, each) => (chances[each] > chances[best] ? each : best));
  const isPlain = (features.get('invite') ?? 0) >= PLAIN || JOB_SIGNS.some((sign) => features.has(sign));
  const isFaint = likeliest === 'invite' && chances.invite < FAINT && !isPlain;
  const intent = isFaint ? 'other' : settle(likeliest, chances, features);
  return { intent, confidence: Math.max(chances[intent], chances[likeliest] / 2) };
}

/** The chance of each intent; they come to 1. */
export function softmax(features: Features, weights: Weights): Record<Intent, number> {
  const sums = new Float64Array(Intent.options.length);
  for (const [name, value] of features) {
    const speaksFor = weights.of[name];
    if (speaksFor)
      for (let i = 0; i < sums.length; i += 1)
        sums[i] = (sums[i] ?? 0) + value * (speaksFor[Intent.options[i] ?? 'other'] ?? 0);
  }
  const scores = Array.from(sums, (sum) => sum / weights.temperature);
  const most = Math.max(...scores);
  const grown = scores.map((each) => Math.exp(each - most));
  const total = grown.reduce((sum, each) => sum + each, 0);
  const chances = Intent.options.map((intent, i) => [intent, (grown[i] ?? 0) / total]);
  return Object.fromEntries(chances) as Record<Intent, number>;
}

/** So near to the likeliest, a class that must win does. */
const RIVAL = 0.5;
const SAID = 0.85;

/** Where a mail does two things at once, the first of rejection, reschedule, cancel wins. */
function settle(likeliest: Intent, chances: Readonly<Record<Intent, number>>, features: Features): Intent {
  const isRival = (intent: Intent) => chances[intent] >= RIVAL * chances[likeliest];
  // A calendar's own word for a cancelled event is sure, and yet the text may go on to ask for another time.
  const isMoved = features.has('calendar cancel') && (features.get('reschedule') ?? 0) >= SAID;
  if (likeliest === 'cancel' && isMoved) return 'reschedule';
  return YIELDS[likeliest]?.find(isRival) ?? likeliest;
}

/** What each class yields to, strongest first. */
const YIELDS: Partial<Record<Intent, readonly Intent[]>> = {
  feedback: ['rejection'],
  cancel: ['rejection', 'reschedule'],
};
