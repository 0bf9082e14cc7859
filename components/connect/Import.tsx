import { startImport, startPaste } from '../../utils/import/client.ts';
import { undo } from '../../utils/store/commit.ts';
import { ImportBox } from '../import/ImportBox.tsx';
import { useEdge } from './edge.ts';

/** The import box on the real worker and store. */
export function Import() {
  const edge = useEdge();
  return (
    <ImportBox
      onFiles={(files, listen) => startImport(files, edge.zone, listen)}
      onPaste={(text, html, listen) => startPaste(text, html, edge.zone, listen)}
      onUndo={(actId) => void undo(edge.db, actId, edge.now())}
    />
  );
}
