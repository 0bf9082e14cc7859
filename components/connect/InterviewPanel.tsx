import { useState } from 'preact/hooks';
import type { Case } from '../../utils/domain/case.ts';
import { entryOf } from '../../utils/domain/debrief.ts';
import type { Concern, Interview } from '../../utils/domain/records.ts';
import { isOver, slotsOf } from '../../utils/domain/slots.ts';
import { adviceFor, predictFollowUps } from '../../utils/followups/index.ts';
import { heardBefore } from '../../utils/followups/stories.ts';
import { useLive } from '../../utils/store/live.ts';
import { isLaterRound } from '../../utils/store/prompts.ts';
import { loadSettings, saveSetting } from '../../utils/store/settings.ts';
import { saveAnswer } from '../../utils/store/typed.ts';
import { ConcernList } from '../concern/ConcernList.tsx';
import { SettledList } from '../concern/SettledList.tsx';
import { DayLink } from '../day/DayLink.tsx';
import { FollowUpLists, shownOf } from '../follow-up/FollowUpLists.tsx';
import { Advice } from '../panel/Advice.tsx';
import { Fold } from '../ui/Fold.tsx';
import { After } from './After.tsx';
import { useAttempt } from './attempt.ts';
import { useConcerns } from './concern-actions.ts';
import { useEdge, useNow } from './edge.ts';
import { useForecast } from './forecast.ts';
import { PlanNews } from './PlanNews.tsx';
import { Prepared } from './Prepared.tsx';
import { originOf, type ShowSource } from './source.ts';
import { TodayOf } from './Today.tsx';

type Props = {
  owned: Case;
  interview: Interview | null;
  /** The message on screen says what they think and arranges nothing: what was found in it comes first. */
  isNews: boolean;
  onShowSource: (messageId: string) => void;
};

/** Everything about one application as it stands: what changed, what will be asked (before all else), what was, and what is open. */
export function InterviewPanel({ owned, interview, isNews, onShowSource }: Props) {
  const edge = useEdge();
  const now = useNow();
  const { drafts, actions } = useConcerns();
  const { debriefing, setDebriefing, show } = useSources(onShowSource);
  const { value: settings } = useLive(() => loadSettings(edge.db), [edge]);
  // All at once or nothing: a line that comes late would push aside what is about to be clicked.
  if (!settings) return null;
  const ahead = interview && isLaterRound(interview) ? interview : null;
  const inState = (...states: string[]) => owned.concerns.filter((concern) => states.includes(concern.state));
  const list = {
    drafts,
    actions,
    sourceOf: ({ id, messageId }: Concern) => originOf({ messageId, concernId: id }, owned, now, show),
  };
  const open = inState('open', 'prepared', 'raised');
  // What was asked is remembered best right after; before that, what will be asked comes first.
  const over = interview !== null && isOver(interview, now);
  const after = (
    <After owned={owned} interview={interview} debriefing={debriefing} onDebrief={setDebriefing} />
  );
  const found = (
    <ConcernList
      {...list}
      title="Found in your mails"
      hint="Keep what is worth preparing for. Nothing is final."
      concerns={inState('suggested')}
    />
  );
  return (
    <>
      {interview && <PlanNews owned={owned} interview={interview} onShowSource={onShowSource} />}
      {ahead && slotsOf(ahead).length > 0 && (
        <TodayOf key={ahead.id} owned={owned} interview={ahead} now={now}>
          <DayLink interviewId={ahead.id} class="start">
            Open the interview day
          </DayLink>
        </TodayOf>
      )}
      {isNews && found}
      {over && after}
      {ahead && !over && <FollowUps owned={owned} interview={ahead} show={show} />}
      {interview && <AdviceFor owned={owned} interview={interview} dismissed={settings.dismissedAdvice} />}
      {!isNews && found}
      <Prepared owned={owned} interview={interview} />
      {!over && after}
      {ahead && open.length > 0 ? (
        <Fold summary={`Open points of this application (${open.length})`}>
          <ConcernList {...list} title="Open points" concerns={open} />
        </Fold>
      ) : (
        <ConcernList {...list} title="Open points" concerns={open} />
      )}
      <SettledList
        concerns={inState('resolved')}
        sourceOf={(messageId) => originOf({ messageId, concernId: null }, owned, now, show)}
        onReopen={(id) => actions.onState(id, 'open')}
      />
    </>
  );
}

/** How the sources named on this screen are opened; a debrief opens in place, with the cursor in it. */
function useSources(onShowMessage: (messageId: string) => void) {
  const [debriefing, setDebriefing] = useState<string | null>(null);
  const show: ShowSource = {
    onShowMessage,
    onShowDebrief: (interviewId) => {
      setDebriefing(interviewId);
      // Where it stands open already.
      document.querySelector<HTMLElement>(`[data-debrief-of="${interviewId}"] textarea`)?.focus();
    },
  };
  return { debriefing, setDebriefing, show };
}

type FollowUpsProps = { owned: Case; interview: Interview; show: ShowSource };

/** What an interview will likely bring; what stands on screen here is on record as foretold. */
function FollowUps({ owned, interview, show }: FollowUpsProps) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const owner = { applicationId: owned.application.id, interviewId: interview.id };
  const followUps = predictFollowUps({ case: owned, interviewId: interview.id, now });
  useForecast(owned, interview, shownOf(followUps), now);
  return (
    <FollowUpLists
      followUps={followUps}
      answers={owned.answers}
      sourceOf={(followUp) => originOf(followUp, owned, now, show)}
      lastTimeOf={({ concernId }) => entryOf(owned.debriefs, concernId)?.entry}
      heardBefore={(answer) => heardBefore(answer, owned, interview)}
      actions={{
        onAnswer: (id, typed) => void attempt(saveAnswer(edge, owner, id, typed)),
      }}
    />
  );
}

type AdviceProps = { owned: Case; interview: Interview; dismissed: readonly string[] };

/** The lines that help just now, without those that were put away. */
function AdviceFor({ owned, interview, dismissed }: AdviceProps) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  return (
    <Advice
      advice={adviceFor({ case: owned, interviewId: interview.id, now }).filter(
        ({ id }) => !dismissed.includes(id),
      )}
      onDismiss={(id) => void attempt(saveSetting(edge.db, 'dismissedAdvice', [...dismissed, id]))}
    />
  );
}
