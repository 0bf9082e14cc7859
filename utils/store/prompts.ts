import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Interview } from '../domain/records.ts';
import { predictFollowUps } from '../followups/index.ts';
import type { Database } from './database.ts';
import { loadCase, loadMessage } from './queries.ts';

/** Whether an interview is one that follow-ups help with: the second or a later one, or one whose round nobody said. */
export function isLaterRound({ ordinal, final, status }: Interview): boolean {
  return status !== 'held' && status !== 'cancelled' && (final || ordinal === null || ordinal >= 2);
}

/** The questions that will likely be asked because of an open concern, best first. */
export function likelyFollowUps(owned: Case, interview: Interview, now: string): FollowUp[] {
  return predictFollowUps({ case: owned, interviewId: interview.id, now }).filter(
    (followUp) => followUp.concernId !== null && followUp.direction === 'asked',
  );
}

/** How many follow-ups the first of these messages that arranges a later interview has; 0 for none. */
export async function countLikely(db: Database, messageIds: readonly string[], now: string): Promise<number> {
  for (const id of messageIds) {
    const kept = await loadMessage(db, id);
    const owned = kept?.applicationId ? await loadCase(db, kept.applicationId) : null;
    const interview = owned?.interviews.find((row) => row.id === kept?.interviewId);
    if (owned && interview && isLaterRound(interview)) return likelyFollowUps(owned, interview, now).length;
  }
  return 0;
}
