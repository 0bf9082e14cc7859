import { addConcern } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadApplications } from '../../utils/store/queries.ts';
import { dropDraft, loadDraft, saveDraft } from '../../utils/store/typed.ts';
import { CaptureBox } from '../capture/CaptureBox.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

const DRAFT = 'capture';

type Props = { applicationId: string | null };

/** The capture box on the store: its draft is shared by all views and kept on every input. */
export function Capture({ applicationId }: Props) {
  const edge = useEdge();
  const attempt = useAttempt();
  const { value: draft = '' } = useLive(() => loadDraft(edge, DRAFT), [edge]);
  const { value: applications = [] } = useLive(() => loadApplications(edge.db), [edge]);
  return (
    <CaptureBox
      draft={draft}
      applications={applications}
      applicationId={applicationId}
      onDraft={(text) => void attempt(saveDraft(edge, DRAFT, text))}
      onKeep={async (captured) => {
        const isKept = await attempt(addConcern(edge, captured));
        if (isKept) await attempt(dropDraft(edge, DRAFT, captured.text));
        return isKept;
      }}
    />
  );
}
