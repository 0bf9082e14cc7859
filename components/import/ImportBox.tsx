import { useCallback, useRef, useState } from 'preact/hooks';
import type { ImportEvent } from '../../utils/import/protocol.ts';
import { Icon } from '../ui/icons.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { PasteField } from './PasteField.tsx';
import { useFileDrop } from './use-file-drop.ts';

type Listen = (event: ImportEvent) => void;
type Running = { cancel: () => void };
type Props = {
  onFiles: (files: File[], listen: Listen) => Running;
  onPaste: (text: string, html: string | null, listen: Listen) => Running;
  onUndo: (actId: number) => void;
};

/** Mails by file, drop or paste; what was found, and what could not be read, stands right here. */
export function ImportBox({ onFiles, onPaste, onUndo }: Props) {
  const [event, setEvent] = useState<ImportEvent | null>(null);
  // A new number is a new, empty field: the pasted text goes only once it has been kept.
  const [pastes, setPastes] = useState(0);
  const running = useRef<Running | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const take = useCallback(
    (files: File[]) => {
      if (files.length > 0) running.current = onFiles(files, setEvent);
    },
    [onFiles],
  );
  const isOver = useFileDrop(take);
  return (
    <section class="import stack tight" data-over={isOver} aria-label="Add mails">
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
      <PasteField
        key={pastes}
        onFiles={take}
        onPaste={(text, html) => {
          running.current = onPaste(text, html, (next) => {
            setEvent(next);
            if (next.kind === 'end' && next.progress.kept + next.progress.known > 0) setPastes(pastes + 1);
          });
        }}
      />
      <div role="status">
        {event && <ImportOutcome event={event} onUndo={onUndo} onCancel={() => running.current?.cancel()} />}
      </div>
    </section>
  );
}
