import type { Application } from '../../utils/domain/records.ts';
import { applicationWords } from '../ui/words.ts';

type Props = {
  /** Ranked, best first. */
  choices: readonly Application[];
  onChoose: (applicationId: string | 'new') => void;
};

/** A message that fits several applications: the person says which, nothing is guessed. */
export function ChooseApplication({ choices, onChoose }: Props) {
  return (
    <section class="card warm stack tight" aria-label="Which application?">
      <h2>Which application is this about?</h2>
      <p class="small">It fits more than one; the most likely stands first.</p>
      <div class="stack tight choices">
        {choices.map((application) => (
          <button type="button" key={application.id} onClick={() => onChoose(application.id)}>
            {applicationWords(application)}
          </button>
        ))}
        <button type="button" onClick={() => onChoose('new')}>
          A new one
        </button>
      </div>
    </section>
  );
}
