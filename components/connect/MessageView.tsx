import { chooseApplication, trashMessage } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadApplications, loadCase, loadMessage } from '../../utils/store/queries.ts';
import { ChooseApplication } from '../panel/ChooseApplication.tsx';
import { ReadingHead } from '../panel/ReadingHead.tsx';
import { SourceText } from '../panel/SourceText.tsx';
import { Capture } from './Capture.tsx';
import { useEdge } from './edge.ts';
import { InterviewPanel } from './InterviewPanel.tsx';
import { ARRANGING } from './upcoming.ts';

type Props = { messageId: string; isSource: boolean; onShowSource: (messageId: string) => void };

/** One kept message: what it says, and everything it bears on. */
export function MessageView({ messageId, isSource, onShowSource }: Props) {
  const edge = useEdge();
  const { value } = useLive(async () => {
    const kept = await loadMessage(edge.db, messageId);
    const owned = kept?.applicationId ? await loadCase(edge.db, kept.applicationId) : null;
    return { kept, owned, applications: await loadApplications(edge.db) };
  }, [edge, messageId]);
  if (!value?.kept) return null;
  const { kept, owned, applications } = value;
  const own = owned?.interviews.find((row) => row.id === kept.interviewId) ?? null;
  const ahead =
    owned?.interviews.filter((row) => row.status === 'planned' || row.status === 'offered').at(-1) ?? null;
  const interview = ARRANGING.has(kept.reading.intent) ? own : (ahead ?? own);
  const choices = kept.choices.flatMap((id) => applications.find((each) => each.id === id) ?? []);
  return (
    <>
      <ReadingHead
        kept={kept}
        owned={owned}
        interview={own}
        zone={edge.zone}
        onDrop={() => void trashMessage(edge, kept.id)}
      />
      {isSource && (
        <SourceText
          message={kept.message}
          quotes={owned?.concerns.flatMap(({ quote }) => quote ?? []) ?? []}
        />
      )}
      {kept.choices.length > 0 && (
        <ChooseApplication
          choices={choices}
          onChoose={(id) =>
            void chooseApplication(edge, kept.id, id === 'new' ? 'new' : { applicationId: id })
          }
        />
      )}
      {owned && <InterviewPanel owned={owned} interview={interview} onShowSource={onShowSource} />}
      <Capture applicationId={kept.applicationId} />
    </>
  );
}
