import type { Application } from '../../utils/domain/records.ts';
import { applicationWords } from '../ui/words.ts';

type Props = {
  /** Ranked, best first, each with what speaks for it. */
  choices: readonly { application: Application; reasons: readonly string[] }[];
  onChoose: (applicationId: string | 'new') => void;
};

/** A message that fits several applications: the person says which, nothing is guessed. */
export function ChooseApplication({ choices, onChoose }: Props) {
  return (
    <section class="card warm stack tight" aria-label="Which application?">
      <h2>Which application is this about?</h2>
      <p class="small">It can’t be told for sure; the most likely stands first.</p>
      <div class="stack tight choices">
        {choices.map(({ application, reasons }) => (
          <button type="button" class="ask" key={application.id} onClick={() => onChoose(application.id)}>
            <span>{applicationWords(application)}</span>
            {reasons.length > 0 && <span class="small soft">{reasons.join(', ')}</span>}
          </button>
        ))}
        <button type="button" onClick={() => onChoose('new')}>
          A new one
        </button>
      </div>
    </section>
  );
}
