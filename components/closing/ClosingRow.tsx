import type { ComponentChildren } from 'preact';
import type { ClosingItem, Fate } from '../../utils/followups/closing.ts';
import { type Choice, Choices } from '../ui/Choices.tsx';

/** What is asked of each point: of theirs, and of mine. */
export const FATE_QUESTIONS = { asked: 'Did it come up?', ask: 'Did you ask it?' } as const;

type Props = { item: ClosingItem; onFate: (fate: Fate | null) => void; children?: ComponentChildren };

/** A point that rests on a concern may be settled or not; of a general question only whether it came up matters. */
const POINT: readonly Choice<Fate>[] = [
  { value: 'settled', words: 'Yes, settled' },
  { value: 'still-open', words: 'Yes, still open' },
  { value: 'not', words: 'No' },
];
const GENERAL: readonly Choice<Fate>[] = [
  { value: 'settled', words: 'Yes' },
  { value: 'not', words: 'No' },
];

/** One point after an interview: one tap for what became of it, and room for what belongs to it. */
export function ClosingRow({ item, onFate, children }: Props) {
  const { key, concernId, direction, words, fate } = item;
  return (
    <li class="closing-row stack tight" data-closing={key} data-fate={fate ?? 'none'}>
      <p class="question">{words}</p>
      <Choices
        legend={FATE_QUESTIONS[direction]}
        hideLegend
        about={words}
        name="fate"
        choices={concernId === null ? GENERAL : POINT}
        value={fate}
        onChange={onFate}
      />
      {children}
    </li>
  );
}
