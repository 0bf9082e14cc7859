import { conflictsIn, toldIn } from '../../utils/day/told.ts';
import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { heardBefore, storiesOf } from '../../utils/followups/stories.ts';
import { saveAnswer } from '../../utils/store/typed.ts';
import { StoryLibrary } from '../answers/StoryLibrary.tsx';
import { ToldLedger } from '../told/ToldLedger.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge, useNow } from './edge.ts';

type Props = { owned: Case; interview: Interview | null };

/** What the person brings along: what they told whom, and their stories with who has heard them. */
export function Prepared({ owned, interview }: Props) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const told = toldIn(owned);
  return (
    <>
      <ToldLedger told={told} conflicts={conflictsIn(told)} now={now} />
      <StoryLibrary
        stories={storiesOf(owned)}
        people={owned.people}
        heardBefore={({ answer }) => (interview ? heardBefore(answer, owned, interview) : [])}
        onToldTo={({ answer }, toldTo) =>
          void attempt(saveAnswer(edge, answer, answer.followUpId, { toldTo }))
        }
      />
    </>
  );
}
