import type { SlotItem } from '../../utils/day/agenda.ts';
import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { useLive } from '../../utils/store/live.ts';
import { editMark, logAsked, logFollowUp, takeOffLog } from '../../utils/store/marks.ts';
import { dropDraft, saveAnswer, saveDraft, saveNote } from '../../utils/store/typed.ts';
import type { SlotProps } from '../day/SlotDetails.tsx';
import { useAttempt } from './attempt.ts';
import { useEdge } from './edge.ts';

/** What a slot of the day shows and does, on the store; undefined until its drafts are read. */
export function useSlots(owned: Case, interview: Interview): ((item: SlotItem) => SlotProps) | undefined {
  const edge = useEdge();
  const attempt = useAttempt();
  const prefix = `asked:${interview.id}:`;
  const { value: drafts } = useLive(
    () => edge.db.drafts.where('id').startsWith(prefix).toArray(),
    [edge, prefix],
  );
  if (!drafts) return undefined;
  const owner = { applicationId: owned.application.id, interviewId: interview.id };
  return (item) => {
    const { start } = item.slot;
    const room = { ...owner, slotStart: start, personIds: item.people.map(({ id }) => id) };
    const draftId = prefix + start;
    return {
      item,
      answers: owned.answers,
      note:
        owned.notes.find((row) => row.interviewId === interview.id && row.slotStart === start)?.text ?? '',
      draft: drafts.find(({ id }) => id === draftId)?.text ?? '',
      actions: {
        onLog: (followUp, outcome) => void attempt(logFollowUp(edge, room, followUp, outcome)),
        onAskedThem: ({ id }, isAsked) =>
          void attempt(saveAnswer(edge, owner, id, { cameUp: isAsked ? true : null })),
        onNote: (text) => void attempt(saveNote(edge, owner, start, text)),
        onDraft: (text) => void attempt(saveDraft(edge, draftId, text)),
        onAsked: async (text) => {
          const isKept = await attempt(logAsked(edge, room, text));
          if (isKept) await attempt(dropDraft(edge, draftId, text));
          return isKept;
        },
        onEdit: (id, changes) => void attempt(editMark(edge, id, changes)),
        onTakeOff: (id) => void attempt(takeOffLog(edge, id)),
      },
    };
  };
}
