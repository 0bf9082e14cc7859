import type { Debrief } from './records.ts';

/** What was asked in an interview, as the person wrote it down. */
export type Entry = Debrief['entries'][number];

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
