import { useEffect } from 'preact/hooks';
import type { Case } from '../../utils/domain/case.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { hasBegun } from '../../utils/domain/slots.ts';
import { keepForecast } from '../../utils/store/record.ts';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

/** Keeps what is on screen as foretold for an interview, as long as it has not begun. */
export function useForecast(
  owned: Case,
  interview: Interview | null,
  shown: readonly FollowUp[],
  now: string,
): void {
  const edge = useEdge();
  const attempt = useAttempt();
  const isAhead = interview !== null && !hasBegun(interview, now);
  const told = shown.map(({ id, question, likelihood, askedBy }) =>
    [id, question, likelihood, askedBy?.personId].join(),
  );
  useEffect(() => {
    if (!isAhead || shown.length === 0) return;
    const owner = { applicationId: owned.application.id, interviewId: interview.id };
    void attempt(keepForecast(edge, owner, shown, owned.people));
  }, [isAhead, told.join('\n')]);
}
