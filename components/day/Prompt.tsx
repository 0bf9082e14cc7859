import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Mark, Outcome } from '../../utils/domain/records.ts';
import { Fold } from '../ui/Fold.tsx';
import { ShiftTag } from './ShiftTag.tsx';

type Props = {
  followUp: FollowUp;
  /** What was prepared for it; empty where nothing was. */
  prepared: string;
  /** What was logged of it in this slot. */
  mark: Mark | undefined;
  onLog: (outcome: Outcome) => void;
};

/** One question that is likely here, with why, the words it rests on, what was prepared, and one tap for what became of it. */
export function Prompt({ followUp, prepared, mark, onLog }: Props) {
  const { id, question, quote, why, shift, concernId } = followUp;
  return (
    <li class="prompt stack tight" data-prompt={id} data-shift={shift}>
      <p class="question">
        {question} <ShiftTag shift={shift} />
      </p>
      {quote && quote !== question && <blockquote class="small">{quote}</blockquote>}
      <p class="small soft why">{concernId === null && shift ? `${why} (A general question.)` : why}</p>
      {prepared !== '' && (
        <Fold summary="What you prepared">
          <p class="letter">{prepared}</p>
        </Fold>
      )}
      <LogButtons about={question} mark={mark} onLog={onLog} />
    </li>
  );
}

type ButtonsProps = { about: string; mark: Mark | undefined; onLog: (outcome: Outcome) => void };

const OUTCOMES = [
  { outcome: 'came-up', words: 'Came up' },
  { outcome: 'went-badly', words: 'Went badly' },
] as const;

/** Pressing the same one again takes it back. */
function LogButtons({ about, mark, onLog }: ButtonsProps) {
  const said = mark && (mark.badly ? 'went-badly' : 'came-up');
  return (
    <fieldset class="row small" aria-label={`What became of: ${about}`}>
      {OUTCOMES.map(({ outcome, words }) => (
        <button
          type="button"
          key={outcome}
          class="choice"
          data-log={outcome}
          aria-pressed={said === outcome}
          onClick={() => onLog(said === outcome ? null : outcome)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
