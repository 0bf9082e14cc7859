import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { useLive } from '../../utils/store/live.ts';
import { likelyFollowUps } from '../../utils/store/prompts.ts';
import { loadNext } from '../../utils/store/queries.ts';
import { NextInterview } from '../panel/NextInterview.tsx';
import { useEdge, useNow } from './edge.ts';
import { useForecast } from './forecast.ts';

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
  return (
    <NextOf
      key={next.interview.id}
      owned={next.case}
      interview={next.interview}
      now={now}
      onShowSource={onShowSource}
    />
  );
}

type OfProps = Props & { owned: Case; interview: Interview; now: string };

/** What is said here of an interview is as much foretold as what the panel says. */
function NextOf({ owned, interview, now, onShowSource }: OfProps) {
  const { zone } = useEdge();
  const followUps = likelyFollowUps(owned, interview, now).slice(0, TOP);
  useForecast(owned, interview, followUps, now);
  const newest = interview.messageIds.at(-1);
  return (
    <NextInterview
      application={owned.application}
      interview={interview}
      followUps={followUps}
      zone={zone}
      now={now}
      onOpen={onShowSource && newest !== undefined ? () => onShowSource(newest) : null}
    />
  );
}
