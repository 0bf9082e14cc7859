import type { Application, Interview } from '../../utils/domain/records.ts';
import { applicationWords, roundWords } from '../ui/words.ts';

type Props = {
  application: Application;
  interview: Interview;
  onWrite: () => void;
  onPutOff: (until: 'tomorrow' | 'for-good') => void;
};

/** Asks once, after an interview, how it went; can be put off until tomorrow or for good. */
export function DebriefAsk({ application, interview, onWrite, onPutOff }: Props) {
  return (
    <>
      <h2>How did it go?</h2>
      <p class="small">
        {roundWords(interview)} · {applicationWords(application)}
      </p>
      <p class="small soft">A minute now, while it is fresh, is what you will want before the next one.</p>
      <div class="row">
        <button type="button" class="main" data-action="write-debrief" onClick={onWrite}>
          Write it down
        </button>
        <button type="button" onClick={() => onPutOff('tomorrow')}>
          Later
        </button>
        <button type="button" class="quiet" onClick={() => onPutOff('for-good')}>
          Don’t ask
        </button>
      </div>
    </>
  );
}
