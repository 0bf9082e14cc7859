import type { FollowUp } from '../domain/follow-up.ts';
import type { Reading } from '../domain/reading.ts';
import type { Failure } from '../domain/result.ts';

/** A FollowUp as the contract words it; `source` is the file that its quote is from. */
export type InspectedFollowUp = Pick<FollowUp, 'question' | 'quote' | 'topic' | 'likelihood' | 'why'> & {
  source: string | null;
  askedBy: string | null;
};

/** One line of the output: the reading's public part. `followUps` is absent where there are none to give. */
export function projectReading(
  file: string,
  reading: Reading,
  followUps: readonly InspectedFollowUp[] | null,
) {
  const { intent, confidence, round, company, role, slots, people, place, link, concerns, why } = reading;
  return {
    file,
    intent,
    confidence: Math.round(confidence * 1000) / 1000,
    round,
    company,
    role,
    slots: slots.map(({ start, end, zone, status }) => ({ start, end, zone, status })),
    people: people.map(({ name, email, title }) => ({ name, email, title })),
    place,
    link,
    concerns: concerns.map(({ quote, holder, topic }) => ({ quote, holder, topic })),
    ...(followUps ? { followUps } : {}),
    why: why.map(({ cue, quote }) => ({ cue, quote })),
  };
}

/** The line of a file or message that could not be read. */
export const projectFailure = (file: string, { code, message }: Failure) => ({
  file,
  error: { code, message },
});
