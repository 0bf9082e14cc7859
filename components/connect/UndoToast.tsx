import { undo } from '../../utils/store/commit.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadLastAct } from '../../utils/store/queries.ts';
import { Toast } from '../ui/Toast.tsx';
import { useEdge, useNow } from './edge.ts';

/** How long an act offers its way back by itself; after that it is in the data tab. */
const OFFERED_MS = 60_000;

/** The newest act, with its undo. */
export function UndoToast() {
  const edge = useEdge();
  const now = useNow();
  const { value: act } = useLive(() => loadLastAct(edge.db), [edge]);
  if (!act || Date.parse(now) - Date.parse(act.at) > OFFERED_MS) return null;
  return <Toast label={act.label} onUndo={() => void undo(edge.db, act.id, edge.now())} />;
}
