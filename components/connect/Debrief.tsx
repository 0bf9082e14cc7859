import { conflictsIn, toldIn } from '../../utils/day/told.ts';
import type { Case } from '../../utils/domain/case.ts';
import { entriesFromLog } from '../../utils/domain/debrief.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { saveDebrief } from '../../utils/store/typed.ts';
import { DebriefForm } from '../debrief/DebriefForm.tsx';
import { ToldConflicts } from '../told/ToldConflicts.tsx';
import { ToldList } from '../told/ToldLedger.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge, useNow } from './edge.ts';

type Props = { owned: Case; interview: Interview; onDone: () => void };

/** The debrief of an interview on the store; beside what was told now stands what was told before. */
export function Debrief({ owned, interview, onDone }: Props) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const owner = { applicationId: owned.application.id, interviewId: interview.id };
  const told = toldIn(owned);
  const before = told.filter((each) => each.interviewId !== interview.id);
  const conflicts = conflictsIn(told).filter(
    ({ first, second }) => first.interviewId === interview.id || second.interviewId === interview.id,
  );
  return (
    <DebriefForm
      key={interview.id}
      debrief={owned.debriefs.find((row) => row.interviewId === interview.id) ?? null}
      logged={entriesFromLog(owned.marks, interview.id)}
      newId={edge.newId}
      onType={(content) => void attempt(saveDebrief(edge, owner, content))}
      onDone={onDone}
    >
      <ToldConflicts conflicts={conflicts} now={now} />
      {before.length > 0 && (
        <Fold summary={`What you told them before (${before.length})`}>
          <ToldList told={before} now={now} />
        </Fold>
      )}
    </DebriefForm>
  );
}
