import { useCallback } from 'preact/hooks';
import { startImport, startPaste } from '../../utils/import/client.ts';
import type { ImportEvent } from '../../utils/import/protocol.ts';
import { undo } from '../../utils/store/commit.ts';
import { ImportBox } from '../import/ImportBox.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

/** The import box on the real worker and store. */
export function Import() {
  const edge = useEdge();
  const attempt = useAttempt();
  const onFiles = useCallback(
    (files: File[], listen: (event: ImportEvent) => void) => startImport(files, edge.zone, listen),
    [edge],
  );
  return (
    <ImportBox
      onFiles={onFiles}
      onPaste={(text, html, listen) => startPaste(text, html, edge.zone, listen)}
      onUndo={(actId) => void attempt(undo(edge.db, actId, edge.now()))}
    />
  );
}
