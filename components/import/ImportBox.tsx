import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ImportEvent } from '../../utils/import/protocol.ts';
import { Icon } from '../ui/icons.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { PasteField } from './PasteField.tsx';
import { useArrivals } from './use-arrivals.ts';

type Listen = (event: ImportEvent) => void;
type Running = { cancel: () => void };
type Props = {
  onFiles: (files: File[], listen: Listen) => Running;
  onPaste: (text: string, html: string | null, listen: Listen) => Running;
  onUndo: (actId: number) => void;
  /** What was found in the messages of an import, from their ids. */
  renderFound: (messageIds: string[]) => ComponentChildren;
};

/** Mails by file, drop or paste, anywhere on the page; what was found, and what could not be read, stands right here. */
export function ImportBox({ onFiles, onPaste, onUndo, renderFound }: Props) {
  const [event, setEvent] = useState<ImportEvent | null>(null);
  // A new number is a new, empty field: the pasted text goes only once it has been kept.
  const [pastes, setPastes] = useState(0);
  const running = useRef<Running | null>(null);
  const box = useRef<HTMLElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = useCallback(
    (files: File[]) => {
      if (files.length > 0) running.current = onFiles(files, setEvent);
    },
    [onFiles],
  );
  const read = useCallback(
    (text: string, html: string | null) => {
      running.current = onPaste(text, html, (next) => {
        setEvent(next);
        if (next.kind === 'end' && next.progress.kept + next.progress.known > 0)
          setPastes((count) => count + 1);
      });
    },
    [onPaste],
  );
  const isOver = useArrivals({ onFiles: take, onText: read });
  // Something dropped or pasted elsewhere on the page is answered here, wherever the page stands.
  useEffect(() => {
    if (event && box.current) reveal(box.current);
  }, [event?.kind]);
  return (
    <section ref={box} class="import stack tight" data-over={isOver} aria-label="Add mails">
      <p class="small soft">
        Drop mails or calendar files anywhere here (.eml, .ics, .mbox), choose them, or paste a whole mail.
      </p>
      <button type="button" class="start" onClick={() => picker.current?.click()}>
        <Icon name="file" />
        Choose files
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label="Mail and calendar files"
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <PasteField key={pastes} onPaste={read} />
      <div role="status">
        {event && (
          <ImportOutcome
            event={event}
            onUndo={onUndo}
            onCancel={() => running.current?.cancel()}
            renderFound={renderFound}
          />
        )}
      </div>
    </section>
  );
}

/** Unfolds what it stands in, and brings it into view. */
function reveal(box: HTMLElement): void {
  const fold = box.closest('details');
  if (fold) fold.open = true;
  box.querySelector('[role="status"]')?.scrollIntoView({ block: 'nearest' });
}
