import { useState } from 'preact/hooks';
import type { ImportEvent, ImportProgress } from '../../utils/import/protocol.ts';

type Props = { event: ImportEvent; onUndo: (actId: number) => void; onCancel: () => void };

/** How an import is going, and what came of it: what was kept, and what could not be read, by its name. */
export function ImportOutcome({ event, onUndo, onCancel }: Props) {
  const [undone, setUndone] = useState<number | null>(null);
  if (event.kind === 'failed') return <p class="card warm small">{event.error.message}</p>;
  if (event.kind === 'progress') return <Progress progress={event.progress} onCancel={onCancel} />;
  if (event.cancelled) return <p class="card small">Cancelled. Nothing was kept.</p>;
  const { progress, actId } = event;
  if (actId !== null && actId === undone)
    return <p class="card small">Import undone. What it had brought is in the trash.</p>;
  return (
    <div class="card stack tight small" data-import="done">
      <p>{summary(progress)}</p>
      {progress.failures.length > 0 && (
        <ul class="plain-list">
          {progress.failures.map(({ name, error }, i) => (
            <li key={`${i} ${name}`}>
              <strong>{name}</strong>: {error.message}
            </li>
          ))}
        </ul>
      )}
      {actId !== null && (
        <button
          type="button"
          class="start"
          onClick={() => {
            setUndone(actId);
            onUndo(actId);
          }}
        >
          Undo this import
        </button>
      )}
    </div>
  );
}

function Progress({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  return (
    <div class="card stack tight small">
      <progress max={Math.max(1, progress.total)} value={progress.done} aria-label="Reading" />
      <div class="row spread">
        <span>{progress.read} read so far</span>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** "3 kept. 12 not about an interview, so dropped. 1 could not be read." */
function summary({ kept, known, dropped, failures }: ImportProgress): string {
  const parts = [
    [kept, 'kept'],
    [known, 'already there'],
    [dropped, 'not about an interview, so dropped'],
    [failures.length, 'could not be read'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}.`);
  return said.length === 0 ? 'There was nothing to read.' : said.join(' ');
}
