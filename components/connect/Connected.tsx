import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Edge } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadSettings } from '../../utils/store/settings.ts';
import { Problem } from '../ui/Problem.tsx';
import { type Attempt, AttemptContext, problemWords } from './attempt.ts';
import { EdgeContext } from './edge.ts';
import { UndoToast } from './UndoToast.tsx';

type Props = { edge: Edge; class: string; children: ComponentChildren };

const UNREADABLE =
  'What was kept can’t be opened just now. Nothing was changed. Closing other Second Round tabs, or restarting the browser, often helps.';

/** The frame of every page: its surroundings, what went wrong, what can be undone. */
export function Connected({ edge, class: kind, children }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const { failed } = useLive(() => loadSettings(edge.db), [edge]);
  // A live query stays silent where the database does not open at all, so that is asked by itself.
  const [isShut, setShut] = useState(false);
  useEffect(() => void edge.db.open().catch(() => setShut(true)), [edge]);
  const attempt = useMemo<Attempt>(
    () => async (write) => {
      try {
        await write;
        setProblem(null);
        return true;
      } catch (error) {
        setProblem(problemWords(error));
        return false;
      }
    },
    [],
  );
  return (
    <EdgeContext.Provider value={edge}>
      <AttemptContext.Provider value={attempt}>
        <main class={`stack ${kind}`}>
          {children}
          <Problem text={failed || isShut ? UNREADABLE : problem} />
          <UndoToast />
        </main>
      </AttemptContext.Provider>
    </EdgeContext.Provider>
  );
}
