import { useCallback } from 'preact/hooks';
import { startImport, startPaste } from '../../utils/import/client.ts';
import type { ImportEvent } from '../../utils/import/protocol.ts';
import { undo } from '../../utils/store/commit.ts';
import { loadFound } from '../../utils/store/found.ts';
import { useLive } from '../../utils/store/live.ts';
import { FoundList } from '../import/FoundList.tsx';
import { ImportBox } from '../import/ImportBox.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

type Props = {
  /** Shows a kept message with all it bears on; null where there is no room for that. */
  onOpen: ((messageId: string) => void) | null;
};
type Listen = (event: ImportEvent) => void;

/** The import box on the real worker and store. */
export function Import({ onOpen }: Props) {
  const edge = useEdge();
  const attempt = useAttempt();
  const onFiles = useCallback(
    (files: File[], listen: Listen) => startImport(files, edge.zone, listen),
    [edge],
  );
  const onPaste = useCallback(
    (text: string, html: string | null, listen: Listen) => startPaste(text, html, edge.zone, listen),
    [edge],
  );
  return (
    <ImportBox
      onFiles={onFiles}
      onPaste={onPaste}
      onUndo={(actId) => void attempt(undo(edge.db, actId, edge.now()))}
      renderFound={(messageIds) => <WhatWasFound messageIds={messageIds} onOpen={onOpen} />}
    />
  );
}

function WhatWasFound({ messageIds, onOpen }: Props & { messageIds: string[] }) {
  const edge = useEdge();
  const { value: found } = useLive(() => loadFound(edge.db, messageIds), [edge, messageIds]);
  return found ? <FoundList found={found} zone={edge.zone} onOpen={onOpen} /> : null;
}
