import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { answerWords } from '../../utils/domain/story.ts';
import { type ClosingItem, closingOf, thanksPoints } from '../../utils/followups/closing.ts';
import { heardBy } from '../../utils/followups/stories.ts';
import { closePoint, closeRest } from '../../utils/store/closing.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadDraft, saveAnswer, saveDraft } from '../../utils/store/typed.ts';
import { ToldTo } from '../answers/ToldTo.tsx';
import { ClosingList } from '../closing/ClosingList.tsx';
import { Thanks } from '../closing/Thanks.tsx';
import { TypedText } from '../ui/TypedText.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

type Props = { owned: Case; interview: Interview };

/** Closing an interview on the store: what became of each point, and what is left for the thank-you mail. */
export function Closing({ owned, interview }: Props) {
  const edge = useEdge();
  const attempt = useAttempt();
  const draftId = `thanks:${interview.id}`;
  const { value: draft } = useLive(() => loadDraft(edge, draftId), [edge, draftId]);
  const owner = { applicationId: owned.application.id, interviewId: interview.id };
  const items = closingOf(owned, interview);
  return (
    <>
      <ClosingList
        items={items}
        onFate={(item, fate) => void attempt(closePoint(edge, owner, item, fate))}
        onRest={() => void attempt(closeRest(edge, owner, items))}
        more={(item) => <MoreOf item={item} owned={owned} interview={interview} />}
      />
      {draft !== undefined && (
        <Thanks
          points={thanksPoints(owned, interview)}
          draft={draft}
          onDraft={(text) => void attempt(saveDraft(edge, draftId, text))}
          copy={(text) => navigator.clipboard.writeText(text)}
        />
      )}
    </>
  );
}

/** Under a point that came up: who heard the story prepared for it; what they said to a question of mine. */
function MoreOf({ item, owned, interview }: Props & { item: ClosingItem }) {
  const edge = useEdge();
  const attempt = useAttempt();
  const { followUpId, direction, words } = item;
  if (followUpId === null) return null;
  const owner = { applicationId: owned.application.id, interviewId: interview.id };
  const answer = owned.answers.find((row) => row.followUpId === followUpId);
  if (direction === 'ask')
    return (
      <TypedText
        label={`What they said to: ${words}`}
        hideLabel
        value={answer?.text ?? ''}
        placeholder="What they said"
        onType={(text) => void attempt(saveAnswer(edge, owner, followUpId, { text }))}
      />
    );
  if (!answer || answerWords(answer) === '') return null;
  return (
    <>
      <p class="small soft letter">{answerWords(answer)}</p>
      <ToldTo
        about={words}
        people={owned.people.filter(({ id }) => interview.personIds.includes(id))}
        heardBy={heardBy(answer, owned)}
        onChange={(toldTo) => void attempt(saveAnswer(edge, owner, followUpId, { toldTo }))}
      />
    </>
  );
}
