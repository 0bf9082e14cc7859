import { useRef } from 'preact/hooks';
import type { Case } from '../../utils/domain/case.ts';
import type { Interview } from '../../utils/domain/records.ts';
import { hasBegun, instant, isOver, spanOf } from '../../utils/domain/slots.ts';
import { Fold } from '../ui/Fold.tsx';
import { roundWords } from '../ui/words.ts';
import { Closing } from './Closing.tsx';
import { Debrief } from './Debrief.tsx';
import { useEdge, useNow } from './edge.ts';

type Props = {
  owned: Case;
  interview: Interview | null;
  /** The interview whose debrief is open; null for none. */
  debriefing: string | null;
  onDebrief: (interviewId: string | null) => void;
};

/**
 * What comes after an interview: the debrief and the closing of the one on screen once it has begun, else of the last one
 * that was held; or whichever debrief was asked for. The closing stands open while it is the one on screen.
 */
export function After({ owned, interview, debriefing, onDebrief }: Props) {
  const edge = useEdge();
  const now = useNow();
  const title = useRef<HTMLHeadingElement>(null);
  const held = owned.interviews.find(({ id }) => id === debriefing) ?? lastHeld(owned, interview, now);
  if (!held) return null;
  const hasDebrief = owned.debriefs.some((row) => row.interviewId === held.id);
  const isClosing = held.status === 'held' || isOver(held, edge.now());
  return (
    <section class="stack tight" aria-label={`After the ${roundWords(held).toLowerCase()}`}>
      <h2 ref={title} tabIndex={-1}>
        After the {roundWords(held).toLowerCase()}
      </h2>
      {debriefing === held.id ? (
        <div data-debrief-of={held.id}>
          <Debrief
            owned={owned}
            interview={held}
            onDone={() => {
              title.current?.focus();
              onDebrief(null);
            }}
          />
        </div>
      ) : (
        <button type="button" data-action="debrief" onClick={() => onDebrief(held.id)}>
          {hasDebrief ? 'Go on with what happened' : 'Write down what happened'}
        </button>
      )}
      {isClosing &&
        (held.id === interview?.id ? (
          <Closing owned={owned} interview={held} />
        ) : (
          <Fold summary="What came up, and what is left to clear up">
            <Closing owned={owned} interview={held} />
          </Fold>
        ))}
    </section>
  );
}

function lastHeld(owned: Case, shown: Interview | null, now: string): Interview | null {
  const wasHeld = (each: Interview) =>
    each.status === 'held' || (each.status === 'planned' && hasBegun(each, now));
  if (shown && wasHeld(shown)) return shown;
  const startOf = (each: Interview) => spanOf(each)?.start ?? instant(each.createdAt);
  return (
    owned.interviews
      .filter(wasHeld)
      .sort((a, b) => startOf(a) - startOf(b))
      .at(-1) ?? null
  );
}
