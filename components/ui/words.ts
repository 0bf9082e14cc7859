import type { Interview } from '../../utils/domain/records.ts';
import type { Holder, Topic } from '../../utils/domain/values.ts';

/** The closed lists of the domain as a person reads them. */

export const TOPIC_WORDS: Record<Topic, string> = {
  knowledge: 'Knowledge',
  experience: 'Experience',
  leadership: 'Leadership',
  weakness: 'A trait or habit',
  motivation: 'Motivation',
  fit: 'Fit with the team',
  history: 'Your history',
  terms: 'Pay and terms',
  location: 'Location',
  answer: 'An answer',
  employer: 'About them',
};

export const HOLDER_WORDS: Record<Holder, string> = { interviewer: 'Their doubt', candidate: 'Yours' };

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "Second interview", "Final interview", "Interview, round not said". */
export function roundWords({ ordinal, final }: Pick<Interview, 'ordinal' | 'final'>): string {
  const count = ordinal === null ? '' : (ORDINALS[ordinal] ?? `${ordinal}th`);
  const words = [count, final ? (count ? 'and final' : 'final') : '', 'interview'].filter(Boolean).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Controller at Brightwater", as far as it is known. */
export const applicationWords = (application: { company: string | null; role: string | null }): string =>
  [application.role, application.company].filter(Boolean).join(' at ') || 'An application without a name';
