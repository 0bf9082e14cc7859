import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { saveDebrief } from '../../utils/store/typed.ts';
import { DebriefForm } from '../debrief/DebriefForm.tsx';
import { roundWords } from '../ui/words.ts';
import { useAttempt } from './attempt.ts';
import { useEdge, useNow } from './edge.ts';

type Props = { owned: Case; interview: Interview | null; open: boolean; onOpen: (open: boolean) => void };

/** The debrief of the interview on screen once it has begun, else of the last one that was held. */
export function DebriefSection({ owned, interview, open, onOpen }: Props) {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const held = lastHeld(owned, interview, now);
  if (!held) return null;
  const debrief = owned.debriefs.find((row) => row.interviewId === held.id) ?? null;
  return (
    <section class="stack tight" aria-label="Debrief">
      <h2>After the {roundWords(held).toLowerCase()}</h2>
      {open ? (
        <DebriefForm
          key={held.id}
          debrief={debrief}
          newId={edge.newId}
          onType={(content) =>
            void attempt(
              saveDebrief(edge, { applicationId: owned.application.id, interviewId: held.id }, content),
            )
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
  const hasBegun = ({ status, slots }: Interview) =>
    status === 'held' ||
    (status === 'planned' && slots.some((slot) => Date.parse(slot.start) <= Date.parse(now)));
  if (shown && hasBegun(shown)) return shown;
  const begun = owned.interviews.filter(hasBegun);
  return (
    begun.sort((a, b) => (a.slots[0]?.start ?? '').localeCompare(b.slots[0]?.start ?? '')).at(-1) ?? null
  );
}
