import type { Application, Concern } from '../../utils/domain/records.ts';
import type { ConcernActions } from '../concern/ConcernCard.tsx';
import { ConcernList } from '../concern/ConcernList.tsx';
import type { Origin } from '../ui/Source.tsx';
import { applicationWords } from '../ui/words.ts';

type Props = {
  /** How many there are without the search. */
  total: number;
  /** Those that the search finds, best first; all of them for no query. */
  concerns: readonly Concern[];
  applications: readonly Application[];
  query: string;
  onQuery: (query: string) => void;
  drafts: Readonly<Record<string, string>>;
  actions: ConcernActions;
  onShowSource: (messageId: string) => void;
};

/** Fewer than this are seen at a glance. */
const WORTH_A_SEARCH = 5;

/** Every open point, by application, with a search over all of them. */
export function OpenPoints(props: Props) {
  const { total, concerns, applications, query, onQuery, drafts, actions, onShowSource } = props;
  if (total === 0) return null;
  const known = new Set(applications.map(({ id }) => id));
  const ownerOf = (concern: Concern) =>
    concern.applicationId && known.has(concern.applicationId) ? concern.applicationId : null;
  const groups = [
    ...applications.map((application) => ({ id: application.id, title: applicationWords(application) })),
    { id: null, title: 'No application yet' },
  ];
  return (
    <>
      {(total >= WORTH_A_SEARCH || query !== '') && (
        <input
          type="search"
          aria-label="Search open points"
          value={query}
          placeholder={`Search ${total} open points`}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
      )}
      <div role="status" class={query === '' ? 'hidden-label' : 'small soft'}>
        {query !== '' &&
          (concerns.length === 0 ? `Nothing found for “${query}”.` : `${concerns.length} found`)}
      </div>
      {groups.map(({ id, title }) => (
        <ConcernList
          key={id ?? 'none'}
          title={title}
          concerns={concerns.filter((concern) => ownerOf(concern) === id)}
          drafts={drafts}
          sourceOf={(concern) => voiceOf(concern, onShowSource)}
          actions={actions}
        />
      ))}
    </>
  );
}

/** Who voiced it, with the way to the mail it stands in. */
const voiceOf = ({ voicedBy, messageId }: Concern, onShow: Props['onShowSource']): Origin | null =>
  voicedBy === null ? null : { words: voicedBy, onShow: messageId === null ? null : () => onShow(messageId) };
