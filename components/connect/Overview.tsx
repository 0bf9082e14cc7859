import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLive } from '../../utils/store/live.ts';
import { likelyFollowUps } from '../../utils/store/prompts.ts';
import {
  loadApplications,
  loadNext,
  loadOpenConcerns,
  loadUndebriefed,
  loadWaiting,
} from '../../utils/store/queries.ts';
import { searchConcerns } from '../../utils/store/search.ts';
import { NextInterview } from '../panel/NextInterview.tsx';
import { OpenPoints } from '../panel/OpenPoints.tsx';
import { Waiting } from '../panel/Waiting.tsx';
import { useConcerns } from './concern-actions.ts';
import { useEdge, useNow } from './edge.ts';

type Props = {
  onShowSource: (messageId: string) => void;
  /** Stands above the open points: the capture box. */
  children: ComponentChildren;
  /** The welcome screen stands above and says it all. */
  isFirst: boolean;
};

/** Follow-ups shown of the next interview. */
const TOP = 3;

/** When no message is open: the next interview, what waits for a word, and all open points with search. */
export function Overview({ onShowSource, children, isFirst }: Props) {
  const edge = useEdge();
  const now = useNow();
  const [query, setQuery] = useState('');
  const { drafts, actions } = useConcerns(onShowSource);
  const { value } = useLive(
    async () => ({
      next: await loadNext(edge.db, now),
      undebriefed: await loadUndebriefed(edge.db, now),
      waiting: await loadWaiting(edge.db),
      concerns: await loadOpenConcerns(edge.db),
      applications: await loadApplications(edge.db),
    }),
    [edge, now],
  );
  if (!value) return null;
  const { next, undebriefed, waiting, concerns, applications } = value;
  const showNewest = (messageIds: readonly string[]) => {
    const id = messageIds.at(-1);
    return id === undefined ? null : () => onShowSource(id);
  };
  return (
    <>
      {applications.length + concerns.length === 0 && !isFirst && (
        <p class="notice">Nothing is kept yet. The first mail about an interview begins it.</p>
      )}
      {next && (
        <NextInterview
          application={next.case.application}
          interview={next.interview}
          followUps={likelyFollowUps(next.case, next.interview, now).slice(0, TOP)}
          zone={edge.zone}
          now={now}
          onOpen={showNewest(next.interview.messageIds)}
        />
      )}
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
