import type { Reason } from '../../domain/reading.ts';
import type { Intent } from '../../domain/values.ts';
import { GROUPS } from '../cues/groups.ts';
import type { Hit } from '../cues/index.ts';
import { cueFeature } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** No more reasons than a person reads. */
const MOST_REASONS = 3;

/** The cues that spoke most for an intent, strongest first, each with its exact words. */
export function reasonsFor(intent: Intent, hits: readonly Hit[], outgoing: boolean): Reason[] {
  if (outgoing) return [{ cue: 'was written by you', quote: '' }];
  const speaking = hits
    .map((hit) => ({ hit, worth: hit.strength * (WEIGHTS.of[cueFeature(hit)]?.[intent] ?? 0) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.hit.start - b.hit.start);
  const quotes = new Map(speaking.map(({ hit }) => [hit.group, hit]).reverse() as [string, Hit][]);
  return [...quotes.values()]
    .reverse()
    .slice(0, MOST_REASONS)
    .map(({ group, quote }) => ({ cue: GROUPS[group], quote }));
}
