import type { Application, Interview } from '../../utils/domain/records.ts';
import type { Overlap } from '../../utils/plan/index.ts';
import { slotWords } from '../ui/dates.ts';
import { applicationWords } from '../ui/words.ts';

type Props = {
  interview: Interview;
  overlaps: readonly Overlap<Interview>[];
  applications: readonly Application[];
  zone: string;
};

/** Conversations that cannot both be held. */
export function Overlaps({ interview, overlaps, applications, zone }: Props) {
  if (overlaps.length === 0) return null;
  return (
    <section class="card warm stack tight" aria-label="Times that overlap" data-overlaps={overlaps.length}>
      <h2>Times that overlap</h2>
      <ul class="stack tight">
        {overlaps.map(({ slot, with: other, other: { id, applicationId } }) => {
          const owner = applications.find((each) => each.id === applicationId);
          const [mine, theirs] = [slotWords(slot, zone), slotWords(other, zone)];
          const whose = id === interview.id || !owner ? other.with.join(', ') : applicationWords(owner);
          return (
            <li key={`${slot.start} ${id} ${other.start}`}>
              {mine.day}: {[mine.time, slot.with.join(', ')].filter(Boolean).join(' ')} and{' '}
              {[theirs.time, whose].filter(Boolean).join(' ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
