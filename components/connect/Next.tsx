import { useLive } from '../../utils/store/live.ts';
import { likelyFollowUps } from '../../utils/store/prompts.ts';
import { loadNext } from '../../utils/store/queries.ts';
import { NextInterview } from '../panel/NextInterview.tsx';
import { useEdge, useNow } from './edge.ts';

type Props = {
  /** Shows a kept message with all it bears on; null where there is no room for that. */
  onShowSource: ((messageId: string) => void) | null;
};

/** Follow-ups shown of the next interview. */
const TOP = 3;

/** The next interview on the store; nothing where none is planned. */
export function Next({ onShowSource }: Props) {
  const edge = useEdge();
  const now = useNow();
  const { value: next } = useLive(() => loadNext(edge.db, now), [edge, now]);
  if (!next) return null;
  const newest = next.interview.messageIds.at(-1);
  return (
    <NextInterview
      application={next.case.application}
      interview={next.interview}
      followUps={likelyFollowUps(next.case, next.interview, now).slice(0, TOP)}
      zone={edge.zone}
      now={now}
      onOpen={onShowSource && newest !== undefined ? () => onShowSource(newest) : null}
    />
  );
}
