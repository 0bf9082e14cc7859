import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportEvent, ImportProgress } from '../../utils/import/protocol.ts';

type Props = {
  event: ImportEvent;
  onUndo: (actId: number) => void;
  onCancel: () => void;
  renderFound: (messageIds: string[]) => ComponentChildren;
};

/** How an import is going, and what came of it: what was found, and what could not be read, by its name. */
export function ImportOutcome({ event, onUndo, onCancel, renderFound }: Props) {
  const [undone, setUndone] = useState<number | null>(null);
  if (event.kind === 'progress') return <Progress progress={event.progress} onCancel={onCancel} />;
  const { actId } = event;
  if (actId !== null && actId === undone)
    return <p class="card small">Import undone. What it had brought is in the trash.</p>;
  const undo = actId !== null && (
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
  );
  if (event.kind === 'failed')
    return (
      <div class="card warm stack tight small">
        <p>{event.error.message}</p>
        {undo}
      </div>
    );
  if (event.cancelled) return <p class="card small">Cancelled. Nothing was kept.</p>;
  return (
    <div class="card stack tight small" data-import="done">
      <p>{summary(event.progress)}</p>
      {event.messageIds.length > 0 && renderFound(event.messageIds)}
      <Failures progress={event.progress} />
      {undo}
    </div>
  );
}

function Failures({ progress: { failed, failures } }: { progress: ImportProgress }) {
  if (failures.length === 0) return null;
  return (
    <ul class="plain-list">
      {failures.map(({ name, error }, i) => (
        <li key={`${i} ${name}`}>
          {name && <strong>{name}: </strong>}
          {error.message}
        </li>
      ))}
      {failed > failures.length && <li>and {failed - failures.length} more</li>}
    </ul>
  );
}

function Progress({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  const { done, total, read, kept } = progress;
  return (
    <div class="card stack tight small" data-import="running">
      <progress max={Math.max(1, total)} value={done} aria-label="Reading" />
      <div class="row spread">
        <span>
          {read} read so far{kept > 0 && `, ${kept} about interviews`}
        </span>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** "3 kept. 12 not about an interview, so dropped. 1 could not be read." */
function summary({ kept, known, dropped, failed }: ImportProgress): string {
  const parts = [
    [kept, 'kept'],
    [known, 'already there'],
    [dropped, 'not about an interview, so dropped'],
    [failed, 'could not be read'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}.`);
  return said.length === 0 ? 'There was nothing to read.' : said.join(' ');
}
