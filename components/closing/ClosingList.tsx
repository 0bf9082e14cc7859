import type { ComponentChildren } from 'preact';
import { type ClosingItem, type Fate, scoreOf } from '../../utils/followups/closing.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { ClosingRow, FATE_QUESTIONS } from './ClosingRow.tsx';

type Props = {
  items: readonly ClosingItem[];
  onFate: (item: ClosingItem, fate: Fate | null) => void;
  onRest: () => void;
  /** What stands under a point that came up: what was told to whom, or what they said. */
  more: (item: ClosingItem) => ComponentChildren;
};

const SHOWN = 12;

/** After an interview: what became of each point, their doubts and mine, one tap each. */
export function ClosingList({ items, onFate, onRest, more }: Props) {
  if (items.length === 0) return null;
  const left = items.filter(({ fate }) => fate === null).length;
  const groups = (['asked', 'ask'] as const).map((direction) => ({
    title: FATE_QUESTIONS[direction],
    items: items.filter((item) => item.direction === direction),
  }));
  return (
    <>
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <section key={group.title} class="stack tight" aria-label={group.title}>
            <h3>{group.title}</h3>
            <FoldedList
              items={group.items}
              shown={SHOWN}
              more="more"
              render={(item) => (
                <ClosingRow key={item.key} item={item} onFate={(fate) => onFate(item, fate)}>
                  {item.fate !== null && item.fate !== 'not' && more(item)}
                </ClosingRow>
              )}
            />
          </section>
        ))}
      <div class="row">
        {left > 0 && (
          <button type="button" data-action="close-rest" onClick={onRest}>
            {left === items.length ? 'None of it came up' : 'The rest did not come up'}
          </button>
        )}
        <p role="status" class="small soft grow">
          {scoreWords(items)}
        </p>
      </div>
    </>
  );
}

/** "3 of the 8 questions shown beforehand came up." */
function scoreWords(items: readonly ClosingItem[]): string {
  const { judged, cameUp } = scoreOf(items);
  if (judged === 0) return '';
  return judged === 1
    ? `The one question said so far ${cameUp === 1 ? 'came up' : 'did not come up'}.`
    : `Of ${judged} questions foretold, ${cameUp} came up.`;
}
