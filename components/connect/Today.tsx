import { dayOf } from '../../utils/day/day.ts';
import { isDayOf } from '../../utils/day/moment.ts';
import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { slotsOf } from '../../utils/domain/slots.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadNext } from '../../utils/store/queries.ts';
import { OneSlot } from '../day/OneSlot.tsx';
import { useSlots } from './day-actions.ts';
import { useEdge, useNow } from './edge.ts';

/** The day in the panel while it is on: nothing on other days. */
export function Today() {
  const edge = useEdge();
  const now = useNow();
  const { value: next } = useLive(() => loadNext(edge.db, now), [edge, now]);
  if (!next) return null;
  return <TodayOf key={next.interview.id} owned={next.case} interview={next.interview} now={now} />;
}

type Props = { owned: Case; interview: Interview; now: string };

/** The day of one interview; nothing while it is not on. */
export function TodayOf({ owned, interview, now }: Props) {
  const { zone } = useEdge();
  const slotProps = useSlots(owned, interview);
  if (!slotProps || !isDayOf(slotsOf(interview), now)) return null;
  return <OneSlot agenda={dayOf(owned, interview, now)} now={now} zone={zone} slotProps={slotProps} />;
}
