import { aheadWords, momentOf } from '../../utils/day/moment.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Application, Interview } from '../../utils/domain/records.ts';
import { DayLink } from '../day/DayLink.tsx';
import { slotLine } from '../ui/dates.ts';
import { applicationWords, roundWords } from '../ui/words.ts';

type Props = {
  application: Application;
  interview: Interview;
  /** The top ones, best first. */
  followUps: readonly FollowUp[];
  zone: string;
  now: string;
  /** Shows it whole; null where there is no room for that. */
  onOpen: (() => void) | null;
};

/** The interview that comes next, how far ahead it is, and what will likely come up. */
export function NextInterview({ application, interview, followUps, zone, now, onOpen }: Props) {
  const moment = momentOf(interview.slots, now);
  const slots = interview.slots.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const slot = moment.kind === 'after' ? undefined : slots[moment.index];
  return (
    <section class="card stack tight" aria-label="Next interview">
      <p class="row spread small">
        <span class="kicker">Next interview</span>
        <strong class="countdown">{moment.kind === 'before' ? aheadWords(moment.minutes) : 'now'}</strong>
      </p>
      <h2>{applicationWords(application)}</h2>
      <p class="small soft">
        {roundWords(interview)}
        {slot && ` · ${slotLine(slot, zone)}`}
      </p>
      {followUps.length > 0 && (
        <ol class="top-questions">
          {followUps.map(({ id, question, askedBy }) => (
            <li key={id}>
              {question} {askedBy && <span class="small soft">{askedBy.label}</span>}
            </li>
          ))}
        </ol>
      )}
      <div class="row">
        {onOpen && (
          <button type="button" onClick={onOpen}>
            Prepare
          </button>
        )}
        <DayLink interviewId={interview.id}>Open the day</DayLink>
      </div>
    </section>
  );
}
