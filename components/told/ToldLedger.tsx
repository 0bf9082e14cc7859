import type { Told, ToldConflict } from '../../utils/day/told.ts';
import { Fold } from '../ui/Fold.tsx';
import { ToldConflicts } from './ToldConflicts.tsx';
import { KIND_WORDS, whoAndWhen } from './words.ts';

type Props = { told: readonly Told[]; conflicts: readonly ToldConflict[]; now: string };

/** What was told to whom and when, the conflicts above it; nothing where nothing was told. */
export function ToldLedger({ told, conflicts, now }: Props) {
  if (told.length === 0) return null;
  return (
    <section class="stack tight" aria-label="What you told them">
      <ToldConflicts conflicts={conflicts} now={now} />
      <Fold summary={`What you told them (${told.length})`}>
        <ToldList told={told} now={now} />
      </Fold>
    </section>
  );
}

/** One line a fact: what it is about, the words, to whom. */
export function ToldList({ told, now }: Pick<Props, 'told' | 'now'>) {
  return (
    <dl class="told">
      {told.map((each) => (
        <div key={each.interviewId + each.words}>
          <dt class="small soft">{KIND_WORDS[each.kind]}</dt>
          <dd>
            {each.words} <span class="small soft">to {whoAndWhen(each, now)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
