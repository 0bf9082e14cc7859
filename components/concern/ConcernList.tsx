import type { Concern } from '../../utils/domain/records.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import type { Origin } from '../ui/Source.tsx';
import { type ConcernActions, ConcernCard } from './ConcernCard.tsx';

type Props = {
  title: string;
  hint?: string;
  concerns: readonly Concern[];
  /** Unfinished edits by concern id. */
  drafts: Readonly<Record<string, string>>;
  /** Null for what was noted by hand. */
  sourceOf: (concern: Concern) => Origin | null;
  actions: ConcernActions;
};

/** Cards shown before the rest is folded away. */
const SHOWN = 6;

/** A titled list of concerns; nothing at all where there is none. */
export function ConcernList({ title, hint, concerns, drafts, sourceOf, actions }: Props) {
  if (concerns.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>
        {title} <span class="count">{concerns.length}</span>
      </h2>
      {hint && <p class="small soft">{hint}</p>}
      <FoldedList
        items={concerns}
        shown={SHOWN}
        more="more"
        render={(concern) => (
          <ConcernCard
            key={concern.id}
            concern={concern}
            draft={drafts[concern.id]}
            source={sourceOf(concern)}
            actions={actions}
          />
        )}
      />
    </section>
  );
}
