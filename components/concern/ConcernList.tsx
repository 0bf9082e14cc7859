import type { Concern } from '../../utils/domain/records.ts';
import { type ConcernActions, ConcernCard } from './ConcernCard.tsx';

type Props = {
  title: string;
  hint?: string;
  concerns: readonly Concern[];
  /** "Dana’s mail, 3 Mar" of a concern; null for the person's own words. */
  sourceOf: (concern: Concern) => string | null;
  actions: ConcernActions;
};

/** A titled list of concerns; nothing at all where there is none. */
export function ConcernList({ title, hint, concerns, sourceOf, actions }: Props) {
  if (concerns.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      {hint && <p class="small soft">{hint}</p>}
      <ul class="stack tight">
        {concerns.map((concern) => (
          <ConcernCard key={concern.id} concern={concern} source={sourceOf(concern)} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
