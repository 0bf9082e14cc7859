import type { Application, Interview } from '../../utils/domain/records.ts';
import { slotsOf } from '../../utils/domain/slots.ts';
import { slotLine } from '../ui/dates.ts';
import { applicationWords } from '../ui/words.ts';
import { dayAddress } from './DayLink.tsx';

type Props = { ahead: readonly { application: Application; interview: Interview }[]; zone: string };

/** The other interviews that are still ahead, each one click away. */
export function OtherDays({ ahead, zone }: Props) {
  if (ahead.length === 0) return null;
  return (
    <nav class="stack tight other-days" aria-label="Other interviews ahead">
      <h2>Also ahead</h2>
      <ul class="plain-list">
        {ahead.map(({ application, interview }) => {
          const [first] = slotsOf(interview);
          return (
            <li key={interview.id}>
              <a href={dayAddress(interview.id)}>{applicationWords(application)}</a>{' '}
              {first && <span class="small soft">{slotLine(first, zone)}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
