import type { KeptMessage } from '../../utils/domain/records.ts';
import { chooseApplication, editApplication, trashMessage } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadCase, loadMessage } from '../../utils/store/queries.ts';
import { loadChoices } from '../../utils/store/whole.ts';
import { ChooseApplication } from '../panel/ChooseApplication.tsx';
import { ReadingHead } from '../panel/ReadingHead.tsx';
import { SourceText } from '../panel/SourceText.tsx';
import { useAttempt } from './attempt.ts';
import { Capture } from './Capture.tsx';
import { useEdge, useNow } from './edge.ts';
import { InterviewPanel } from './InterviewPanel.tsx';
import { ARRANGING } from './upcoming.ts';

type Props = { messageId: string; isSource: boolean; onShowSource: (messageId: string) => void };

/** One kept message: what it says, and everything it bears on. */
export function MessageView({ messageId, isSource, onShowSource }: Props) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const { value } = useLive(async () => {
    const kept = await loadMessage(edge.db, messageId);
    const owned = kept?.applicationId ? await loadCase(edge.db, kept.applicationId) : null;
    return { kept, owned, choices: kept ? await loadChoices(edge.db, kept) : [] };
  }, [edge, messageId]);
  if (!value) return null;
  const { kept, owned, choices } = value;
  if (!kept)
    return <p class="notice">This mail is not kept. It may be in the trash, from where it can come back.</p>;
  const own = owned?.interviews.find((row) => row.id === kept.interviewId) ?? null;
  const isArranging = ARRANGING.has(kept.reading.intent);
  const ahead =
    owned?.interviews.filter((row) => row.status === 'planned' || row.status === 'offered').at(-1) ?? null;
  return (
    <>
      <ReadingHead
        kept={kept}
        owned={owned}
        interview={own}
        zone={edge.zone}
        onRename={(names) => owned && void attempt(editApplication(edge, owned.application.id, names))}
        onDrop={() => void attempt(trashMessage(edge, kept.id))}
      />
      {kept.message.namesCalendarFile && kept.message.calendar.length === 0 && (
        <p class="notice">
          An invitation file is attached to this mail. Drop it here, and its exact times and people count.
        </p>
      )}
      {isSource && <SourceText message={kept.message} quotes={quotesOf(kept, owned?.concerns)} now={now} />}
      {kept.choices.length > 0 && (
        <ChooseApplication
          choices={choices}
          onChoose={(id) =>
            void attempt(chooseApplication(edge, kept.id, id === 'new' ? 'new' : { applicationId: id }))
          }
        />
      )}
      {owned && (
        <InterviewPanel
          owned={owned}
          interview={isArranging ? own : (ahead ?? own)}
          isNews={!isArranging}
          onShowSource={onShowSource}
        />
      )}
      <Capture applicationId={kept.applicationId} />
    </>
  );
}

type Quoted = { messageId: string | null; quote: string | null };

const quotesOf = (kept: KeptMessage, concerns: readonly Quoted[] = []) =>
  concerns.filter((each) => each.messageId === kept.id).flatMap(({ quote }) => quote ?? []);
