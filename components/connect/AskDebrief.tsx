import { useRef, useState } from 'preact/hooks';
import { loadUndebriefed, putOffDebrief } from '../../utils/store/debriefs.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadInterview } from '../../utils/store/queries.ts';
import { DebriefAsk } from '../debrief/DebriefAsk.tsx';
import { focusPast } from '../ui/focus.ts';
import { applicationWords } from '../ui/words.ts';
import { useAttempt } from './attempt.ts';
import { Debrief } from './Debrief.tsx';
import { useEdge, useNow } from './edge.ts';

/**
 * Once an interview is over, in popup and panel: how did it go? The form opens in its place and stays until it is done,
 * though with the first letter there is a debrief and nothing is left to ask.
 */
export function AskDebrief() {
  const edge = useEdge();
  const now = useNow();
  const attempt = useAttempt();
  const [writing, setWriting] = useState<string | null>(null);
  const part = useRef<HTMLElement>(null);
  const { value } = useLive(
    async () => ({
      writing,
      found: await (writing === null ? loadUndebriefed(edge.db, now) : loadInterview(edge.db, writing)),
    }),
    [edge, now, writing],
  );
  // An answer to the question before would ask once more, for a blink, what was just written down.
  if (!value?.found || value.writing !== writing) return null;
  const { case: owned, interview } = value.found;
  if (writing !== null)
    return (
      <section class="stack tight" aria-label="Debrief" ref={part}>
        <h2>{applicationWords(owned.application)}: how it went</h2>
        <Debrief
          owned={owned}
          interview={interview}
          onDone={() => {
            focusPast(part.current);
            setWriting(null);
          }}
        />
      </section>
    );
  return (
    <section class="card stack tight" aria-label="How did it go?" ref={part}>
      <DebriefAsk
        application={owned.application}
        interview={interview}
        onWrite={() => setWriting(interview.id)}
        onPutOff={(until) => {
          focusPast(part.current);
          void attempt(putOffDebrief(edge, interview.id, until));
        }}
      />
    </section>
  );
}
