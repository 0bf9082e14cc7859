import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Interview, Mark, Note } from '../domain/records.ts';
import { instant, slotsOf } from '../domain/slots.ts';
import { predictFollowUps } from '../followups/index.ts';
import { type AgendaItem, agendaOf } from './agenda.ts';

/** The day as it stands with everything logged so far; `now` is an ISO instant. */
export function dayOf(owned: Case, interview: Interview, now: string): AgendaItem[] {
  const predicted = new Map<number, readonly FollowUp[]>();
  return agendaOf(owned, interview, (slotStart) => {
    const marks = owned.marks.filter((mark) => instant(mark.slotStart) < instant(slotStart));
    const known = predicted.get(marks.length);
    const followUps =
      known ?? predictFollowUps({ case: { ...owned, marks }, interviewId: interview.id, now });
    predicted.set(marks.length, followUps);
    return followUps;
  });
}

/** What was written in slots that the interview no longer has: the plan moved, the record stays. */
export function leftOver(owned: Case, interview: Interview): { notes: Note[]; marks: Mark[] } {
  const starts = new Set(slotsOf(interview).map(({ start }) => start));
  const isLeft = (row: { interviewId: string; slotStart: string | null }) =>
    row.interviewId === interview.id && row.slotStart !== null && !starts.has(row.slotStart);
  return {
    notes: owned.notes.filter((note) => isLeft(note) && note.text.trim() !== ''),
    marks: owned.marks.filter(isLeft),
  };
}
