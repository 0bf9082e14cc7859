import type { ComponentChildren } from 'preact';
import { dayOf } from '../../utils/day/day.ts';
import { isDayOf } from '../../utils/day/moment.ts';
import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { slotsOf } from '../../utils/domain/slots.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadNext } from '../../utils/store/queries.ts';
import { DayLink } from '../day/DayLink.tsx';
import { OneSlot } from '../day/OneSlot.tsx';
import { useSlots } from './day-actions.ts';
import { useEdge, useNow } from './edge.ts';

type Props = {
  /** What stands here on any other day. */
  children?: ComponentChildren;
};

/** The day of the next interview in the panel, while it is on. */
export function Today({ children }: Props) {
  const edge = useEdge();
  const now = useNow();
  const { value: next } = useLive(() => loadNext(edge.db, now), [edge, now]);
  if (!next) return null;
  return (
    <TodayOf key={next.interview.id} owned={next.case} interview={next.interview} now={now}>
      {children}
    </TodayOf>
  );
}

type OfProps = Props & { owned: Case; interview: Interview; now: string };

/** The day of one interview in the panel, while it is on. */
export function TodayOf({ owned, interview, now, children }: OfProps) {
  const { zone } = useEdge();
  const slotProps = useSlots(owned, interview);
  if (!isDayOf(slotsOf(interview), now)) return <>{children}</>;
  if (!slotProps) return null;
  return (
    <>
      <OneSlot agenda={dayOf(owned, interview, now)} now={now} zone={zone} slotProps={slotProps} />
      <DayLink interviewId={interview.id} class="start">
        Open the whole day
      </DayLink>
    </>
  );
}
