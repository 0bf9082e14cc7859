import { editConcern, setConcernState } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { saveDraft } from '../../utils/store/typed.ts';
import type { ConcernActions } from '../concern/ConcernCard.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

const DRAFT = 'concern:';

/**
 * What concern cards need: their acts, and the edits under way by concern. An edit is a draft while it is typed and
 * becomes one act, with one undo, when it is finished.
 */
export function useConcerns(): {
  drafts: Record<string, string>;
  actions: ConcernActions;
} {
  const edge = useEdge();
  const attempt = useAttempt();
  const loadDrafts = async () => {
    const rows = await edge.db.drafts.where('id').startsWith(DRAFT).toArray();
    return Object.fromEntries(rows.map(({ id, text }) => [id.slice(DRAFT.length), text]));
  };
  const { value: drafts = {} } = useLive(loadDrafts, [edge]);
  const finish = async (id: string, text: string) => {
    const record = await edge.db.concerns.get(id);
    const said = text.trim();
    if (said !== '' && said !== record?.text) await editConcern(edge, id, { text: said });
    await saveDraft(edge, DRAFT + id, '');
  };
  return {
    drafts,
    actions: {
      onState: (id, state) => void attempt(setConcernState(edge, id, state)),
      onDraft: (id, text) => void attempt(saveDraft(edge, DRAFT + id, text)),
      onEdit: (id, text) => void attempt(finish(id, text)),
    },
  };
}
