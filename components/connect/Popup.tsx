import type { TabState } from '../../utils/domain/tab.ts';
import { useLive } from '../../utils/store/live.ts';
import { countLikely, likelyFollowUps } from '../../utils/store/prompts.ts';
import { loadMessage, loadNext } from '../../utils/store/queries.ts';
import { NextInterview } from '../panel/NextInterview.tsx';
import { type SiteActions, TabNotice } from '../panel/TabNotice.tsx';
import { INTENT_WORDS } from '../ui/words.ts';
import { Capture } from './Capture.tsx';
import { useEdge, useNow } from './edge.ts';
import { UndoToast } from './UndoToast.tsx';

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
    return { kept, next: await loadNext(edge.db, now), likely: await countLikely(edge.db, messageIds, now) };
  }, [edge, now, messageIds.join()]);
  return (
    <main class="stack popup">
      {value?.kept ? (
        <section class="card stack tight">
          <p class="small soft">{INTENT_WORDS[value.kept.reading.intent]} in this tab</p>
          <h1>{value.kept.message.subject}</h1>
          {value.likely > 0 && (
            <p>
              {value.likely} likely {value.likely === 1 ? 'follow-up' : 'follow-ups'}
            </p>
          )}
        </section>
      ) : (
        <TabNotice state={state} sites={sites} />
      )}
      <button type="button" class="main" data-action="open-panel" onClick={onOpenPanel}>
        Open side panel
      </button>
      <Capture applicationId={value?.kept?.applicationId ?? null} />
      {value?.next && (
        <NextInterview
          owned={value.next.case}
          interview={value.next.interview}
          followUps={likelyFollowUps(value.next.case, value.next.interview, now).slice(0, 3)}
          zone={edge.zone}
          now={now}
          onOpen={null}
        />
      )}
      <button type="button" class="quiet" onClick={onOptions}>
        Sites, data, privacy
      </button>
      <UndoToast />
    </main>
  );
}
