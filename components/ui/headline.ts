import type { Reading } from '../../utils/domain/reading.ts';
import type { Interview } from '../../utils/domain/records.ts';
import type { Intent } from '../../utils/domain/values.ts';
import { roundWords } from './words.ts';

/** Below this the screen says "may" and offers to change it. */
const SURE = 0.6;

/** Whether a reading should be shown as a question. */
export const isUnsure = ({ confidence }: Pick<Reading, 'confidence'>): boolean => confidence < SURE;

/** Each kind as a noun with its article and as a heading; `…` stands for the interview ("second interview"). */
const KINDS: Record<Intent, { sure: string; perhaps: string }> = {
  invite: { sure: 'Invite to a …', perhaps: 'an invite to a …' },
  reschedule: { sure: 'Change of plan: …', perhaps: 'a change of plan for a …' },
  cancel: { sure: 'Called off: …', perhaps: 'a … called off' },
  confirmation: { sure: 'Confirmed: …', perhaps: 'a confirmation of a …' },
  feedback: { sure: 'Feedback after a …', perhaps: 'feedback after a …' },
  rejection: { sure: 'A no, this time', perhaps: 'a rejection' },
  offer: { sure: 'An offer', perhaps: 'an offer' },
  acknowledgement: { sure: 'Application received', perhaps: 'word that your application arrived' },
  other: { sure: 'A message', perhaps: 'about an interview' },
};

/** "Invite to a second interview"; "This may be an invite to a second interview" where the reading is unsure. */
export function headline(
  reading: Pick<Reading, 'intent' | 'confidence' | 'round'>,
  interview: Interview | null,
): string {
  const round = roundWords(interview ?? reading.round).toLowerCase();
  const kind = KINDS[reading.intent];
  const words = (isUnsure(reading) ? `This may be ${kind.perhaps}` : kind.sure).replace('…', round);
  return words.replace(/\ba (?=interview)/, 'an ');
}
