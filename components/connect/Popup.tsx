import type { TabState } from '../../utils/domain/tab.ts';
import { useLive } from '../../utils/store/live.ts';
import { countLikely } from '../../utils/store/prompts.ts';
import { loadMessage } from '../../utils/store/queries.ts';
import { type SiteActions, TabNotice } from '../panel/TabNotice.tsx';
import { PopupHead } from '../popup/PopupHead.tsx';
import { StopHere } from '../popup/StopHere.tsx';
import { AppBar } from '../ui/AppBar.tsx';
import { AskDebrief } from './AskDebrief.tsx';
import { Capture } from './Capture.tsx';
import { useEdge, useNow } from './edge.ts';
import { Next } from './Next.tsx';

type Props = {
  state: TabState;
  sites: SiteActions;
  /** Must open the panel before anything is awaited. */
  onOpenPanel: () => void;
  onOptions: () => void;
};

/** The toolbar popup: what is open in this tab, quick capture, the next interview, the way to the panel. */
export function Popup({ state, sites, onOpenPanel, onOptions }: Props) {
  const edge = useEdge();
  const now = useNow();
  const messageIds = state.kind === 'read' ? state.messageIds : [];
  const { value } = useLive(async () => {
    const kept = messageIds[0] ? await loadMessage(edge.db, messageIds[0]) : null;
    return { kept, likely: await countLikely(edge.db, messageIds, now) };
  }, [edge, now, messageIds.join()]);
  const kept = value?.kept ?? null;
  return (
    <>
      <AppBar onOptions={onOptions} />
      {!kept && <TabNotice state={state} sites={sites} hasImport={false} />}
      <PopupHead kept={kept} likely={value?.likely ?? 0} onOpenPanel={onOpenPanel} />
      <AskDebrief />
      <Capture applicationId={kept?.applicationId ?? null} />
      <StopHere state={state} sites={sites} />
      <Next onShowSource={null} />
    </>
  );
}
