import type { Entry } from '../../utils/domain/debrief.ts';
import { TypedText } from '../ui/TypedText.tsx';
import { Rating } from './Rating.tsx';

type Props = {
  entry: Entry;
  number: number;
  /** Puts the cursor into its first empty line as soon as it appears. */
  focused: boolean;
  onChange: (changes: Partial<Entry>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** One question that was asked: what I said, how it went, what I would do better. */
export function EntryFields({ entry, number, focused, onChange, onKeyDown }: Props) {
  const hasQuestion = entry.asked !== '';
  return (
    <fieldset
      class="card stack tight"
      aria-label={`Question ${number}`}
      aria-keyshortcuts="Control+Enter"
      onKeyDown={onKeyDown}
    >
      <TypedText
        label={number === 1 ? 'What they asked' : `What they asked (${number})`}
        name="asked"
        focused={focused && !hasQuestion}
        value={entry.asked}
        onType={(asked) => onChange({ asked })}
      />
      <TypedText
        label="What I said"
        name="said"
        focused={focused && hasQuestion}
        value={entry.said}
        onType={(said) => onChange({ said })}
      />
      <Rating went={entry.went} onChange={(went) => onChange({ went })} />
      <TypedText
        label="What I would do better"
        name="better"
        value={entry.better}
        onType={(better) => onChange({ better })}
      />
    </fieldset>
  );
}
