import { aheadWords, momentOf } from '../../utils/day/agenda.ts';
import type { Case } from '../../utils/domain/case.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { slotWords } from '../ui/dates.ts';
import { applicationWords, roundWords } from '../ui/words.ts';

type Props = {
  owned: Case;
  interview: Interview;
  /** The top ones. */
  followUps: readonly FollowUp[];
  zone: string;
  now: string;
  onOpen: (() => void) | null;
};

/** The interview that comes next, how far ahead it is, and what will likely come up. */
export function NextInterview({ owned, interview, followUps, zone, now, onOpen }: Props) {
  const moment = momentOf(interview.slots, now);
  const slot = moment.kind === 'after' ? undefined : interview.slots[moment.index];
  return (
    <section class="card stack tight" aria-label="Next interview">
      <p class="small soft">Next{moment.kind === 'before' ? `, ${aheadWords(moment.minutes)}` : ': now'}</p>
      <h2>{applicationWords(owned.application)}</h2>
      <p>
        {roundWords(interview)}
        {slot && `, ${slotWords(slot, zone).main}`}
      </p>
      {followUps.length > 0 && (
        <ol class="stack tight">
          {followUps.map(({ id, question, askedBy }) => (
            <li key={id}>
              {question} {askedBy && <span class="chip">{askedBy.label}</span>}
            </li>
          ))}
        </ol>
      )}
      {onOpen && (
        <button type="button" onClick={onOpen}>
          Prepare
        </button>
      )}
    </section>
  );
}
