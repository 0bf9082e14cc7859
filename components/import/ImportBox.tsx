import { useRef, useState } from 'preact/hooks';
import type { ImportEvent, ImportProgress } from '../../utils/import/protocol.ts';

type Running = { cancel: () => void };
type Props = {
  onFiles: (files: File[], listen: (event: ImportEvent) => void) => Running;
  onPaste: (text: string, html: string | null, listen: (event: ImportEvent) => void) => Running;
  onUndo: (actId: number) => void;
};

/** Files by drop or picker, and a pasted mail; what was found, and what could not be read, stands right here. */
export function ImportBox({ onFiles, onPaste, onUndo }: Props) {
  const [event, setEvent] = useState<ImportEvent | null>(null);
  const [over, setOver] = useState(false);
  const running = useRef<Running | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const begin = (start: (listen: (event: ImportEvent) => void) => Running) => {
    running.current = start(setEvent);
  };
  const take = (files: FileList | null) => {
    if (files && files.length > 0) begin((listen) => onFiles([...files], listen));
  };
  return (
    <section class="stack tight" aria-label="Add mails from files">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files are dropped on it; the button beside does the same */}
      <div
        class={over ? 'card warm stack tight' : 'card sunk stack tight'}
        onDragOver={(drag) => {
          drag.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(drop) => {
          drop.preventDefault();
          setOver(false);
          take(drop.dataTransfer?.files ?? null);
        }}
        onPaste={(paste) => {
          const { clipboardData } = paste;
          if (!clipboardData) return;
          if (clipboardData.files.length > 0) return take(clipboardData.files);
          begin((listen) =>
            onPaste(clipboardData.getData('text/plain'), clipboardData.getData('text/html') || null, listen),
          );
        }}
      >
        <p class="small">Drop mails or calendar files here (.eml, .ics, .mbox), or paste a whole mail.</p>
        <div class="row">
          <button type="button" onClick={() => picker.current?.click()}>
            Choose files
          </button>
          <label class="small">
            <span class="hidden-label">Paste a mail here</span>
            <input type="text" placeholder="Paste here" value="" readOnly />
          </label>
        </div>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label="Mail and calendar files"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </div>
      <div aria-live="polite">
        {event && <Outcome event={event} onUndo={onUndo} onCancel={() => running.current?.cancel()} />}
      </div>
    </section>
  );
}

type OutcomeProps = { event: ImportEvent; onUndo: (actId: number) => void; onCancel: () => void };

function Outcome({ event, onUndo, onCancel }: OutcomeProps) {
  if (event.kind === 'failed') return <p class="card warm small">{event.error.message}</p>;
  const { progress } = event;
  if (event.kind === 'progress')
    return (
      <div class="card stack tight small">
        <progress max={Math.max(1, progress.total)} value={progress.done} aria-label="Reading" />
        <p>{progress.read} read so far</p>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    );
  if (event.cancelled) return <p class="card small">Cancelled. Nothing was kept.</p>;
  const { actId } = event;
  return (
    <div class="card stack tight small" data-import="done">
      <p>{summary(progress)}</p>
      {progress.failures.length > 0 && (
        <ul class="stack tight">
          {progress.failures.map(({ name, error }) => (
            <li key={name}>
              <strong>{name}</strong>: {error.message}
            </li>
          ))}
        </ul>
      )}
      {actId !== null && (
        <button type="button" onClick={() => onUndo(actId)}>
          Undo this import
        </button>
      )}
    </div>
  );
}

/** "3 kept, 1 already there, 12 not about an interview, 1 could not be read." */
function summary({ kept, known, dropped, failures }: ImportProgress): string {
  const parts = [
    [kept, 'kept'],
    [known, 'already there'],
    [
      dropped,
      dropped === 1
        ? 'is not about an interview and was dropped'
        : 'are not about an interview and were dropped',
    ],
    [failures.length, 'could not be read'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return said.length === 0 ? 'There was nothing to read.' : `${said.join(', ')}.`;
}
