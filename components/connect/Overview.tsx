import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLive } from '../../utils/store/live.ts';
import { loadApplications, loadOpenConcerns, loadWaiting } from '../../utils/store/queries.ts';
import { searchConcerns } from '../../utils/store/search.ts';
import { OpenPoints } from '../panel/OpenPoints.tsx';
import { Waiting } from '../panel/Waiting.tsx';
import { AskDebrief } from './AskDebrief.tsx';
import { useConcerns } from './concern-actions.ts';
import { useEdge } from './edge.ts';
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
  const [query, setQuery] = useState('');
  const { drafts, actions } = useConcerns();
  const { value } = useLive(
    async () => ({
      waiting: await loadWaiting(edge.db),
      concerns: await loadOpenConcerns(edge.db),
      applications: await loadApplications(edge.db),
    }),
    [edge],
  );
  if (!value) return null;
  const { waiting, concerns, applications } = value;
  return (
    <>
      {applications.length + concerns.length === 0 && !isFirst && (
        <p class="notice">Nothing is kept yet. The first mail about an interview begins it.</p>
      )}
      <Today>
        <Next onShowSource={onShowSource} />
      </Today>
      <AskDebrief />
      <Waiting messages={waiting} onOpen={onShowSource} />
      {children}
      <OpenPoints
        total={concerns.length}
        concerns={searchConcerns(concerns, query)}
        applications={applications}
        query={query}
        onQuery={setQuery}
        drafts={drafts}
        actions={actions}
        onShowSource={onShowSource}
      />
    </>
  );
}
