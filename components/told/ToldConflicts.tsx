import type { ToldConflict } from '../../utils/day/told.ts';
import { KIND_WORDS, whoAndWhen } from './words.ts';

type Props = { conflicts: readonly ToldConflict[]; now: string };

/** Two things said about one fact that don't agree, side by side: before somebody else compares them. */
export function ToldConflicts({ conflicts, now }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <section class="card warm stack tight" aria-label="Said in two ways">
      <h3>Said in two ways</h3>
      <ul class="stack tight">
        {conflicts.map(({ kind, first, second, sure }) => (
          <li key={first.words + second.words + second.at}>
            <strong>{KIND_WORDS[kind]}</strong>
            {sure ? '' : ', perhaps'}: “{first.words}” <span class="small">to {whoAndWhen(first, now)}</span>
            <br />“{second.words}” <span class="small">to {whoAndWhen(second, now)}</span>
          </li>
        ))}
      </ul>
      <p class="small">Interviewers compare notes. Pick the one that holds, and say why if they ask.</p>
    </section>
  );
}
