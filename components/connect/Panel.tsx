import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../utils/domain/tab.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadSettings, saveSetting } from '../../utils/store/settings.ts';
import { type SiteActions, TabNotice } from '../panel/TabNotice.tsx';
import { Welcome } from '../panel/Welcome.tsx';
import { Capture } from './Capture.tsx';
import { useEdge } from './edge.ts';
import { Import } from './Import.tsx';
import { MessageView } from './MessageView.tsx';
import { Overview } from './Overview.tsx';
import { UndoToast } from './UndoToast.tsx';

type Props = { state: TabState; sites: SiteActions };

/** The side panel: follows what is open in the active tab, and is of use when nothing is. */
export function Panel({ state, sites }: Props) {
  const edge = useEdge();
  const [shown, setShown] = useState<string | null>(null);
  const { value: settings } = useLive(() => loadSettings(edge.db), [edge]);
  const newest = state.kind === 'read' ? (state.messageIds[0] ?? null) : null;
  // A message looked up by hand gives way as soon as another one is opened in the tab.
  useEffect(() => setShown(null), [newest]);
  const messageId = shown ?? newest;
  return (
    <main class="stack panel">
      {settings && !settings.welcomed && (
        <Welcome onDone={() => void saveSetting(edge.db, 'welcomed', true)} />
      )}
      {shown && (
        <button type="button" class="quiet" onClick={() => setShown(null)}>
          ← Back to what is open
        </button>
      )}
      {messageId ? (
        <MessageView
          key={messageId}
          messageId={messageId}
          onShowSource={setShown}
          isSource={shown !== null}
        />
      ) : (
        <>
          <TabNotice state={state} sites={sites} />
          <Overview onShowSource={setShown} />
        </>
      )}
      {!messageId && <Capture applicationId={null} />}
      <Import />
      <UndoToast />
    </main>
  );
}
