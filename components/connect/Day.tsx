import { dayOf, leftOver } from '../../utils/day/day.ts';
import { toIcs, toMarkdown } from '../../utils/day/export.ts';
import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { slotsOf } from '../../utils/domain/slots.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadAhead, loadInterview, loadNext } from '../../utils/store/queries.ts';
import { DayHead } from '../day/DayHead.tsx';
import { DaySheet } from '../day/DaySheet.tsx';
import { LeftOver } from '../day/LeftOver.tsx';
import { NoDay } from '../day/NoDay.tsx';
import { OtherDays } from '../day/OtherDays.tsx';
import { Timeline } from '../day/Timeline.tsx';
import { AppBar } from '../ui/AppBar.tsx';
import { useSlots } from './day-actions.ts';
import { useEdge, useNow } from './edge.ts';
import { useForecast } from './forecast.ts';

type Props = {
  /** The interview in the page's address; null for the next one. */
  interviewId: string | null;
  onPrint: () => void;
  /** Hands a file to the person. */
  onSave: (name: string, type: string, text: string) => void;
};

/** The interview day in a full tab: of the interview asked for, else of the next one. */
export function Day({ interviewId, onPrint, onSave }: Props) {
  const edge = useEdge();
  const now = useNow();
  const { value } = useLive(
    async () => ({
      found: await (interviewId === null ? loadNext(edge.db, now) : loadInterview(edge.db, interviewId)),
      ahead: await loadAhead(edge.db, now),
    }),
    [edge, interviewId, now],
  );
  if (!value) return <AppBar />;
  const { found, ahead } = value;
  const others = ahead.filter(({ interview }) => interview.id !== found?.interview.id);
  return (
    <>
      <AppBar />
      {found && slotsOf(found.interview).length > 0 ? (
        <WholeDay
          key={found.interview.id}
          owned={found.case}
          interview={found.interview}
          onPrint={onPrint}
          onSave={onSave}
        />
      ) : (
        <NoDay interview={found?.interview ?? null} zone={edge.zone} />
      )}
      <OtherDays ahead={others} zone={edge.zone} />
    </>
  );
}

type WholeProps = Omit<Props, 'interviewId'> & { owned: Case; interview: Interview };

function WholeDay({ owned, interview, onPrint, onSave }: WholeProps) {
  const edge = useEdge();
  const now = useNow();
  const slotProps = useSlots(owned, interview);
  const agenda = dayOf(owned, interview, now);
  const shown = agenda.flatMap((item) => (item.kind === 'slot' ? [...item.prompts, ...item.asks] : []));
  useForecast(owned, interview, shown, now);
  const onExport = (kind: 'ics' | 'md') => {
    const day = { owned, interview, agenda, now: edge.now() };
    if (kind === 'ics') onSave('interview-day.ics', 'text/calendar', toIcs(day));
    else onSave('interview-day.md', 'text/markdown', toMarkdown(day));
  };
  return (
    <>
      <DayHead owned={owned} interview={interview} zone={edge.zone} onPrint={onPrint} onExport={onExport} />
      {slotProps && <Timeline agenda={agenda} now={now} zone={edge.zone} slotProps={slotProps} />}
      <LeftOver {...leftOver(owned, interview)} />
      <DaySheet owned={owned} interview={interview} agenda={agenda} zone={edge.zone} />
    </>
  );
}
