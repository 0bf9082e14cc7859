import { WENT_BADLY } from '../../utils/domain/debrief.ts';
import { Choices } from '../ui/Choices.tsx';

type Props = { went: number | null; onChange: (went: number | null) => void };

const WORDS = ['badly', 'not well', 'so-so', 'well', 'very well'];
const RATINGS = WORDS.map((words, i) => ({
  value: i + 1,
  words: `${i + 1}`,
  label: `${i + 1}, ${words}`,
}));

/** How an answer went, 1 to 5. */
export function Rating({ went, onChange }: Props) {
  return (
    <>
      <Choices
        legend={`How it went${went === null ? '' : `: ${WORDS[went - 1] ?? went}`}`}
        name="went"
        choices={RATINGS}
        value={went}
        onChange={onChange}
      />
      <p role="status" class="small soft">
        {went !== null && went <= WENT_BADLY && 'Likely to come up again. It is now one of your open points.'}
      </p>
    </>
  );
}
