import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { answerWords } from '../../utils/domain/story.ts';
import { overlapsOf } from '../../utils/plan/index.ts';
import { useLive } from '../../utils/store/live.ts';
import { answerQuestion, noteChanges } from '../../utils/store/plan-actions.ts';
import { loadAhead } from '../../utils/store/queries.ts';
import { Changes } from '../panel/Changes.tsx';
import { Overlaps } from '../panel/Overlaps.tsx';
import { WhichHolds } from '../panel/WhichHolds.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge, useNow } from './edge.ts';
import { mailWords } from './source.ts';

type Props = { owned: Case; interview: Interview; onShowSource: (messageId: string) => void };

/** What is new about an interview's plan: where two messages disagree, what moved, and what cannot both be held. */
export function PlanNews({ owned, interview, onShowSource }: Props) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const { value: ahead } = useLive(() => loadAhead(edge.db, now), [edge, now]);
  if (!ahead) return null;
  const keptOf = (id: string | null) => owned.messages.find((kept) => kept.id === id);
  const sourceOf = (id: string | null) => {
    const kept = keptOf(id);
    return kept ? mailWords(kept) : null;
  };
  const cameIn = keptOf(interview.changes.at(-1)?.messageId ?? null)?.createdAt ?? now;
  const prepared = owned.answers.filter(
    (answer) =>
      answer.interviewId === interview.id && answerWords(answer) !== '' && answer.createdAt < cameIn,
  );
  return (
    <>
      <WhichHolds
        questions={interview.questions ?? []}
        zone={edge.zone}
        sourceOf={sourceOf}
        onAnswer={(question, messageId) =>
          void attempt(answerQuestion(edge, interview.id, question, messageId))
        }
      />
      <Changes
        interview={interview}
        now={now}
        zone={edge.zone}
        sourceOf={sourceOf}
        onShowSource={onShowSource}
        prepared={prepared.length}
        onNoted={() => void attempt(noteChanges(edge, interview.id))}
      />
      <Overlaps
        interview={interview}
        overlaps={overlapsOf(
          interview,
          ahead.map((each) => each.interview),
        )}
        applications={ahead.map((each) => each.application)}
        zone={edge.zone}
      />
    </>
  );
}
