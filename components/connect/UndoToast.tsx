import { useState } from 'preact/hooks';
import { undo } from '../../utils/store/commit.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadLastAct } from '../../utils/store/queries.ts';
import { Toast } from '../ui/Toast.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge, useNow } from './edge.ts';

/** How long an act offers its way back by itself. */
const OFFERED_MS = 60_000;

/** The newest act, with its undo. */
export function UndoToast() {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const { value: act } = useLive(() => loadLastAct(edge.db), [edge]);
  const [hidden, setHidden] = useState<number | null>(null);
  const isRecent = act && act.id !== hidden && Date.parse(now) - Date.parse(act.at) <= OFFERED_MS;
  return (
    <Toast
      label={isRecent ? act.label : null}
      onUndo={() => act && void attempt(undo(edge.db, act.id, edge.now()))}
      onHide={() => setHidden(act?.id ?? null)}
    />
  );
}
