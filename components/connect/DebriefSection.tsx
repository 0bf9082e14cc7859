import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { saveDebrief } from '../../utils/store/typed.ts';
import { DebriefForm } from '../debrief/DebriefForm.tsx';
import { roundWords } from '../ui/words.ts';
import { useEdge, useNow } from './edge.ts';

type Props = { owned: Case; interview: Interview | null; open: boolean; onOpen: (open: boolean) => void };

/** The debrief of the last interview that was held (or of the one on screen once it is over). */
export function DebriefSection({ owned, interview, open, onOpen }: Props) {
  const edge = useEdge();
  const now = useNow();
  const held = lastHeld(owned, interview, now);
  if (!held) return null;
  const debrief = owned.debriefs.find((row) => row.interviewId === held.id) ?? null;
  return (
    <section class="stack tight">
      <h2>After the {roundWords(held).toLowerCase()}</h2>
      {open ? (
        <DebriefForm
          key={held.id}
          debrief={debrief}
          newId={edge.newId}
          onType={(content) =>
            void saveDebrief(edge, { applicationId: owned.application.id, interviewId: held.id }, content)
          }
        />
      ) : (
        <button type="button" data-action="debrief" onClick={() => onOpen(true)}>
          {debrief ? 'Go on with what happened' : 'Write down what happened'}
        </button>
      )}
    </section>
  );
}

function lastHeld(owned: Case, shown: Interview | null, now: string): Interview | null {
  const isHeld = (interview: Interview) =>
    interview.status === 'held' ||
    (interview.status === 'planned' &&
      interview.slots.length > 0 &&
      interview.slots.every((slot) => Date.parse(slot.end ?? slot.start) < Date.parse(now)));
  if (shown && isHeld(shown)) return shown;
  const held = owned.interviews.filter(isHeld);
  return held.sort((a, b) => (a.slots[0]?.start ?? '').localeCompare(b.slots[0]?.start ?? '')).at(-1) ?? null;
}
