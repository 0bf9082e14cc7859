import type { FollowUp } from '../../utils/domain/follow-up.ts';

const WORDS = { again: 'may be asked again', risen: 'likelier now', fallen: 'asked already' } as const;

/** What the log of the day did to a prompt; nothing where it did nothing. */
export function ShiftTag({ shift }: Pick<FollowUp, 'shift'>) {
  return shift ? <span class={`tag ${shift}`}>{WORDS[shift]}</span> : null;
}
