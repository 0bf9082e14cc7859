import type { Debrief, Mark } from './records.ts';

/** What was asked in an interview, as the person wrote it down. */
export type Entry = Debrief['entries'][number];

/** From this rating (1 to 5) down an answer went badly, and its question is kept as an open point. */
export const WENT_BADLY = 2;

/**
 * What the day's log already holds for a debrief of its interview: what the person wrote that they were asked, and general
 * questions that went badly. What rests on a concern is left to the closing, where that concern stands.
 */
export const entriesFromLog = (marks: readonly Mark[], interviewId: string): Entry[] =>
  marks
    .filter((mark) => mark.interviewId === interviewId && mark.concernId === null)
    .filter(({ followUpId, badly }) => followUpId === null || badly)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(({ id, text, badly }) => ({
      id,
      asked: text,
      said: '',
      went: badly ? WENT_BADLY : null,
      better: '',
    }));

/** The id of the concern that a line of a debrief makes: an entry's id, or the place of a line. */
export const debriefConcernId = (debriefId: string, key: string): string => `${debriefId}:${key}`;

/** The entry that a concern came from, with its interview; undefined where it came from no debrief. */
export function entryOf(
  debriefs: readonly Debrief[],
  concernId: string | null,
): { entry: Entry; debrief: Debrief } | undefined {
  return debriefs
    .flatMap((debrief) => debrief.entries.map((entry) => ({ entry, debrief })))
    .find(({ entry, debrief }) => debriefConcernId(debrief.id, entry.id) === concernId);
}
