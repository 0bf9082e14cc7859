import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../utils/domain/tab.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadSettings, saveSetting } from '../../utils/store/settings.ts';
import { type SiteActions, TabNotice } from '../panel/TabNotice.tsx';
import { Welcome } from '../panel/Welcome.tsx';
import { AppBar } from '../ui/AppBar.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { useAttempt } from './attempt.ts';
import { useBegun } from './begun.ts';
import { Capture } from './Capture.tsx';
import { useEdge } from './edge.ts';
import { Import } from './Import.tsx';
import { MessageView } from './MessageView.tsx';
import { Overview } from './Overview.tsx';

type Props = { state: TabState; sites: SiteActions; onOptions: () => void };

/** The side panel: follows what is open in the active tab, and is of use when nothing is. */
export function Panel({ state, sites, onOptions }: Props) {
  const edge = useEdge();
  const attempt = useAttempt();
  const [shown, setShown] = useState<string | null>(null);
  const { value: settings } = useLive(() => loadSettings(edge.db), [edge]);
  const newest = state.kind === 'read' ? (state.messageIds[0] ?? null) : null;
  // A message looked up by hand gives way as soon as another one is opened in the tab.
  useEffect(() => setShown(null), [newest]);
  const show = (messageId: string) => {
    setShown(messageId);
    scrollTo({ top: 0 });
  };
  const hasBegun = useBegun(newest);
  const isFirst = settings?.welcomed === false && hasBegun === false && state.kind !== 'read';
  const messageId = shown ?? newest;
  return (
    <>
      <AppBar onOptions={onOptions} />
      {isFirst && (
        <Welcome
          here={hereOf(state)}
          sites={sites}
          onDone={() => void attempt(saveSetting(edge.db, 'welcomed', true))}
        >
          <Import onOpen={show} />
        </Welcome>
      )}
      {shown && (
        <button type="button" class="quiet start" onClick={() => setShown(null)}>
          <Icon name="back" />
          Back
        </button>
      )}
      {messageId ? (
        <MessageView key={messageId} messageId={messageId} onShowSource={show} isSource={shown !== null} />
      ) : (
        <>
          {!(isFirst && state.kind === 'off') && <TabNotice state={state} sites={sites} hasImport />}
          <Overview onShowSource={show} isFirst={isFirst}>
            {!isFirst && <Capture applicationId={null} />}
          </Overview>
        </>
      )}
      {settings && hasBegun !== undefined && !isFirst && (
        <Fold
          key={state.kind}
          open={state.kind === 'unread'}
          summary={<h2 class="plain">Add mails from files, or paste one</h2>}
        >
          <Import onOpen={show} />
        </Fold>
      )}
    </>
  );
}

/** The site that could be enabled from here. */
const hereOf = (state: TabState) =>
  state.kind === 'off' && URL.canParse(state.origin) ? state.origin : null;
