import type { Case } from '../domain/case.ts';
import type { Interview } from '../domain/records.ts';
import { instant, spanOf } from '../domain/slots.ts';
import type { Edge } from './actions.ts';
import type { Database } from './database.ts';
import { loadInterview } from './queries.ts';
import { loadSettings, saveSetting } from './settings.ts';
import { isThere } from './snapshot.ts';

const DAY_MS = 86_400_000;
/** What is further back is not asked for any more: nobody remembers it well, and an old mailbox would bring a hundred. */
const ASKED_FOR_MS = 10 * DAY_MS;
/** "Later" is the next day at the earliest. */
const LATER_MS = 18 * 60 * 60_000;

/**
 * The last interview that is over, of which nothing is written down and whose debrief was not put off, with its case; null
 * where none is. `now` is an ISO instant.
 */
export async function loadUndebriefed(
  db: Database,
  now: string,
): Promise<{ case: Case; interview: Interview } | null> {
  const { debriefsPutOff } = await loadSettings(db);
  const debriefed = new Set((await db.debriefs.toArray()).filter(isThere).map((row) => row.interviewId));
  const isPutOff = (id: string) => {
    const until = debriefsPutOff[id];
    return until === null || (until !== undefined && instant(now) < instant(until));
  };
  const [latest] = (await db.interviews.toArray())
    .filter(
      (row) => isThere(row) && row.status !== 'cancelled' && !debriefed.has(row.id) && !isPutOff(row.id),
    )
    .flatMap((interview) => {
      const end = spanOf(interview)?.end ?? Number.NaN;
      const ago = instant(now) - end;
      return ago > 0 && ago <= ASKED_FOR_MS ? [{ id: interview.id, end }] : [];
    })
    .sort((a, b) => b.end - a.end);
  return latest ? loadInterview(db, latest.id) : null;
}

/** Asks again for a debrief tomorrow, or (`for-good`) not again. It can still be written from the interview's own page. */
export async function putOffDebrief(
  { db, now }: Pick<Edge, 'db' | 'now'>,
  interviewId: string,
  until: 'tomorrow' | 'for-good',
): Promise<void> {
  const at =
    until === 'for-good' ? null : Temporal.Instant.from(now()).add({ milliseconds: LATER_MS }).toString();
  await db.transaction('rw', db.settings, async () => {
    const { debriefsPutOff } = await loadSettings(db);
    await saveSetting(db, 'debriefsPutOff', { ...debriefsPutOff, [interviewId]: at });
  });
}
