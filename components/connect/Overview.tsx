import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLive } from '../../utils/store/live.ts';
import {
  loadApplications,
  loadOpenConcerns,
  loadUndebriefed,
  loadWaiting,
} from '../../utils/store/queries.ts';
import { searchConcerns } from '../../utils/store/search.ts';
import { OpenPoints } from '../panel/OpenPoints.tsx';
import { Waiting } from '../panel/Waiting.tsx';
import { useConcerns } from './concern-actions.ts';
import { useEdge, useNow } from './edge.ts';
import { Next } from './Next.tsx';
import { Today } from './Today.tsx';

type Props = {
  onShowSource: (messageId: string) => void;
  /** Stands above the open points: the capture box. */
  children: ComponentChildren;
  /** The welcome screen stands above and says it all. */
  isFirst: boolean;
};

/** When no message is open: the next interview, what waits for a word, and all open points with search. */
export function Overview({ onShowSource, children, isFirst }: Props) {
  const edge = useEdge();
  const now = useNow();
  const [query, setQuery] = useState('');
  const { drafts, actions } = useConcerns(onShowSource);
  const { value } = useLive(
    async () => ({
      undebriefed: await loadUndebriefed(edge.db, now),
      waiting: await loadWaiting(edge.db),
      concerns: await loadOpenConcerns(edge.db),
      applications: await loadApplications(edge.db),
    }),
    [edge, now],
  );
  if (!value) return null;
  const { undebriefed, waiting, concerns, applications } = value;
  const showNewest = (messageIds: readonly string[]) => {
    const id = messageIds.at(-1);
    return id === undefined ? null : () => onShowSource(id);
  };
  return (
    <>
      {applications.length + concerns.length === 0 && !isFirst && (
        <p class="notice">Nothing is kept yet. The first mail about an interview begins it.</p>
      )}
      <Next onShowSource={onShowSource} />
      <Today />
      <Waiting
        held={
          undebriefed && {
            application: undebriefed.case.application,
            onOpen: showNewest(undebriefed.interview.messageIds),
          }
        }
        messages={waiting}
        onOpen={onShowSource}
      />
      {children}
      <OpenPoints
        total={concerns.length}
        concerns={searchConcerns(concerns, query)}
        applications={applications}
        query={query}
        onQuery={setQuery}
        drafts={drafts}
        actions={actions}
      />
    </>
  );
}
