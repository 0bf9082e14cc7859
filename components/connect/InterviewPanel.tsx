import { useState } from 'preact/hooks';
import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { adviceFor, predictFollowUps } from '../../utils/followups/index.ts';
import { editConcern, setConcernState } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { isLaterRound } from '../../utils/store/prompts.ts';
import { loadSettings, saveSetting } from '../../utils/store/settings.ts';
import { saveAnswer } from '../../utils/store/typed.ts';
import { ConcernList } from '../concern/ConcernList.tsx';
import { FollowUpLists } from '../follow-up/FollowUpLists.tsx';
import { Advice } from '../panel/Advice.tsx';
import { Changes } from '../panel/Changes.tsx';
import { DebriefSection } from './DebriefSection.tsx';
import { useEdge, useNow } from './edge.ts';
import { sourceWords } from './source.ts';

type Props = { owned: Case; interview: Interview | null; onShowSource: (messageId: string) => void };

/** Everything about one application as it stands: suggestions first, what changed, the follow-ups, the open points. */
export function InterviewPanel({ owned, interview, onShowSource }: Props) {
  const edge = useEdge();
  const now = useNow();
  const [debriefing, setDebriefing] = useState(false);
  const { value: settings } = useLive(() => loadSettings(edge.db), [edge]);
  const messageOf = (id: string | null) => owned.messages.find((kept) => kept.id === id);
  const sourceOf = (messageId: string | null) => sourceWords(messageOf(messageId), now);
  const concernActions = {
    onState: (id: string, state: Parameters<typeof setConcernState>[2]) =>
      void setConcernState(edge, id, state),
    onEdit: (id: string, text: string) => void editConcern(edge, id, { text }),
    onShowSource,
  };
  const ahead = interview && isLaterRound(interview) ? interview : null;
  const followUps = ahead ? predictFollowUps({ case: owned, interviewId: ahead.id, now }) : [];
  const owner = ahead && { applicationId: owned.application.id, interviewId: ahead.id };
  const advice = interview ? adviceFor({ case: owned, interviewId: interview.id, now }) : [];
  const inState = (...states: string[]) => owned.concerns.filter((concern) => states.includes(concern.state));
  return (
    <>
      <ConcernList
        title="Found in your mails"
        hint="Keep what is true. Everything can be undone."
        concerns={inState('suggested')}
        sourceOf={(concern) => sourceOf(concern.messageId)}
        actions={concernActions}
      />
      {interview && <Changes interview={interview} now={now} sourceOf={sourceOf} />}
      {settings && (
        <Advice
          advice={advice.filter(({ id }) => !settings.dismissedAdvice.includes(id))}
          onDismiss={(id) => void saveSetting(edge.db, 'dismissedAdvice', [...settings.dismissedAdvice, id])}
        />
      )}
      {owner && (
        <FollowUpLists
          followUps={followUps}
          answers={owned.answers}
          sourceOf={sourceOf}
          isOver={isOver(ahead, now)}
          actions={{
            onAnswer: (id, text) => void saveAnswer(edge, owner, id, { text }),
            onCameUp: (id, cameUp) => void saveAnswer(edge, owner, id, { cameUp }),
            onShowSource,
          }}
        />
      )}
      <ConcernList
        title="Open points"
        concerns={inState('open', 'prepared', 'raised')}
        sourceOf={(concern) => sourceOf(concern.messageId) ?? 'your own words'}
        actions={concernActions}
      />
      <DebriefSection owned={owned} interview={interview} open={debriefing} onOpen={setDebriefing} />
    </>
  );
}

/** All of its conversations have ended. */
function isOver(interview: Interview | null, now: string): boolean {
  const ends = interview?.slots.map((slot) => Date.parse(slot.end ?? slot.start)) ?? [];
  return ends.length > 0 && Math.max(...ends) < Date.parse(now);
}
