import { useState } from 'preact/hooks';
import type { Case } from '../../utils/domain/case.ts';
import type { Concern, Interview } from '../../utils/domain/records.ts';
import { slotsOf } from '../../utils/domain/slots.ts';
import { adviceFor, predictFollowUps } from '../../utils/followups/index.ts';
import { useLive } from '../../utils/store/live.ts';
import { isLaterRound } from '../../utils/store/prompts.ts';
import { loadSettings, saveSetting } from '../../utils/store/settings.ts';
import { saveAnswer } from '../../utils/store/typed.ts';
import { ConcernList } from '../concern/ConcernList.tsx';
import { SettledList } from '../concern/SettledList.tsx';
import { DayLink } from '../day/DayLink.tsx';
import { FollowUpLists } from '../follow-up/FollowUpLists.tsx';
import { Advice } from '../panel/Advice.tsx';
import { Changes } from '../panel/Changes.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useAttempt } from './attempt.ts';
import { useConcerns } from './concern-actions.ts';
import { DebriefSection } from './DebriefSection.tsx';
import { useEdge, useNow } from './edge.ts';
import { sourceWords } from './source.ts';
import { TodayOf } from './Today.tsx';

type Props = { owned: Case; interview: Interview | null; onShowSource: (messageId: string) => void };

/** Everything about one application as it stands: what changed, suggestions, the follow-ups, the open points. */
export function InterviewPanel({ owned, interview, onShowSource }: Props) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const [debriefing, setDebriefing] = useState(false);
  const { value: settings } = useLive(() => loadSettings(edge.db), [edge]);
  const { drafts, actions } = useConcerns(onShowSource);
  const sourceOf = (id: string | null) =>
    sourceWords(
      owned.messages.find((kept) => kept.id === id),
      now,
    );
  const ahead = interview && isLaterRound(interview) ? interview : null;
  const owner = ahead && { applicationId: owned.application.id, interviewId: ahead.id };
  const advice = interview ? adviceFor({ case: owned, interviewId: interview.id, now }) : [];
  const inState = (...states: string[]) => owned.concerns.filter((concern) => states.includes(concern.state));
  const list = { drafts, actions, sourceOf: (concern: Concern) => sourceOf(concern.messageId) };
  const open = inState('open', 'prepared', 'raised');
  // What was asked is remembered best right after; before that, what will be asked comes first.
  const over = isOver(interview, now);
  const debrief = (
    <DebriefSection owned={owned} interview={interview} open={debriefing} onOpen={setDebriefing} />
  );
  return (
    <>
      {interview && <Changes interview={interview} now={now} sourceOf={sourceOf} />}
      {ahead && slotsOf(ahead).length > 0 && (
        <>
          <TodayOf key={ahead.id} owned={owned} interview={ahead} now={now} />
          <DayLink interviewId={ahead.id} class="start">
            Open the interview day
          </DayLink>
        </>
      )}
      {over && debrief}
      <ConcernList
        {...list}
        title="Found in your mails"
        hint="Keep what is worth preparing for. Nothing is final."
        concerns={inState('suggested')}
      />
      {owner && (
        <FollowUpLists
          followUps={predictFollowUps({ case: owned, interviewId: owner.interviewId, now })}
          answers={owned.answers}
          sourceOf={sourceOf}
          isOver={over}
          actions={{
            onAnswer: (id, text) => void attempt(saveAnswer(edge, owner, id, { text })),
            onCameUp: (id, cameUp) => void attempt(saveAnswer(edge, owner, id, { cameUp })),
            onShowSource,
          }}
        />
      )}
      {settings && (
        <Advice
          advice={advice.filter(({ id }) => !settings.dismissedAdvice.includes(id))}
          onDismiss={(id) =>
            void attempt(saveSetting(edge.db, 'dismissedAdvice', [...settings.dismissedAdvice, id]))
          }
        />
      )}
      {!over && debrief}
      {owner && open.length > 0 ? (
        <Fold summary={`Open points of this application (${open.length})`}>
          <ConcernList {...list} title="Open points" concerns={open} />
        </Fold>
      ) : (
        <ConcernList {...list} title="Open points" concerns={open} />
      )}
      <SettledList
        concerns={inState('resolved')}
        sourceOf={sourceOf}
        onReopen={(id) => actions.onState(id, 'open')}
        onShowSource={onShowSource}
      />
    </>
  );
}

/** All of its conversations have ended. */
function isOver(interview: Interview | null, now: string): boolean {
  const ends = interview?.slots.map((slot) => Date.parse(slot.end ?? slot.start)) ?? [];
  return ends.length > 0 && Math.max(...ends) < Date.parse(now);
}
