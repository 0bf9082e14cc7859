import { useEffect, useState } from 'preact/hooks';
import { undo } from '../../utils/store/commit.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadLastAct } from '../../utils/store/queries.ts';
import { Toast } from '../ui/Toast.tsx';
import { isUndoKey } from '../ui/typed.ts';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

/** How long an act offers its way back on screen; longer than this it would stand in the way of the next thing to do. */
const OFFERED_MS = 8_000;
/** How long the key still takes it back. */
const BY_KEY_MS = 10 * 60_000;

/** The newest act, with its undo: on screen for a moment, by Ctrl+Z for longer. */
export function UndoToast() {
  const edge = useEdge();
  const attempt = useAttempt();
  const { value: act } = useLive(() => loadLastAct(edge.db), [edge]);
  const [offered, setOffered] = useState<number | null>(null);
  const [isHeld, setHeld] = useState(false);
  const isWithin = (ms: number) => act !== undefined && act !== null && agoMs(act.at, edge.now()) <= ms;
  useEffect(() => setOffered(act && isWithin(OFFERED_MS) ? (act.id ?? null) : null), [act?.id]);
  useEffect(() => {
    if (offered === null || isHeld) return;
    const timer = setTimeout(() => setOffered(null), OFFERED_MS);
    return () => clearTimeout(timer);
  }, [offered, isHeld]);
  const onUndo = () => {
    if (act?.id !== undefined) void attempt(undo(edge.db, act.id, edge.now()));
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || !isWithin(BY_KEY_MS)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [act?.id]);
  return (
    <Toast
      label={act && act.id === offered ? act.label : null}
      onUndo={onUndo}
      onHide={() => setOffered(null)}
      onHold={setHeld}
    />
  );
}

const agoMs = (at: string, now: string) => Date.parse(now) - Date.parse(at);
