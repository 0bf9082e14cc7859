import { useState } from 'preact/hooks';
import { editConcern, setConcernState } from '../../utils/store/actions.ts';
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
import { ConcernList } from '../concern/ConcernList.tsx';
import { NextInterview } from '../panel/NextInterview.tsx';
import { applicationWords } from '../ui/words.ts';
import { useEdge, useNow } from './edge.ts';

type Props = { onShowSource: (messageId: string) => void };

/** When no message is open: the next interview, what waits for a word, and all open points with search. */
export function Overview({ onShowSource }: Props) {
  const edge = useEdge();
  const now = useNow();
  const [query, setQuery] = useState('');
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
  const found = searchConcerns(concerns, query);
  const actions = {
    onState: (id: string, state: Parameters<typeof setConcernState>[2]) =>
      void setConcernState(edge, id, state),
    onEdit: (id: string, text: string) => void editConcern(edge, id, { text }),
    onShowSource,
  };
  const groups = [...applications.map(({ id }) => id), null];
  return (
    <>
      {next && (
        <NextInterview
          owned={next.case}
          interview={next.interview}
          followUps={likelyFollowUps(next.case, next.interview, now).slice(0, 3)}
          zone={edge.zone}
          now={now}
          onOpen={() => openNewest(next.interview.messageIds, onShowSource)}
        />
      )}
      {undebriefed && (
        <button
          type="button"
          class="card"
          onClick={() => openNewest(undebriefed.interview.messageIds, onShowSource)}
        >
          How was it at {undebriefed.case.application.company ?? 'your interview'}? Write it down while it is
          fresh.
        </button>
      )}
      {waiting.map((kept) => (
        <button type="button" key={kept.id} class="card warm" onClick={() => onShowSource(kept.id)}>
          “{kept.message.subject}” fits several applications. Which one?
        </button>
      ))}
      {concerns.length > 0 && (
        <label>
          <span class="hidden-label">Search open points</span>
          <input
            type="search"
            value={query}
            placeholder="Search open points"
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
      )}
      {groups.map((applicationId) => {
        const application = applications.find((each) => each.id === applicationId);
        return (
          <ConcernList
            key={applicationId ?? 'none'}
            title={application ? applicationWords(application) : 'No application yet'}
            concerns={found.filter((concern) => concern.applicationId === applicationId)}
            sourceOf={(concern) =>
              concern.voicedBy ?? (concern.holder === 'candidate' ? 'your own words' : null)
            }
            actions={actions}
          />
        );
      })}
      {query !== '' && found.length === 0 && <p class="soft">Nothing found for “{query}”.</p>}
    </>
  );
}

function openNewest(messageIds: readonly string[], show: (id: string) => void): void {
  const id = messageIds.at(-1);
  if (id) show(id);
}
