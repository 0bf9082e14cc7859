import { useState } from 'preact/hooks';
import type { Debrief } from '../../utils/domain/records.ts';
import { TypedText } from '../ui/TypedText.tsx';
import { Rating } from './Rating.tsx';

type Content = Pick<Debrief, 'entries' | 'toAsk' | 'told'>;
type Entry = Content['entries'][number];

type Props = {
  debrief: Content | null;
  newId: () => string;
  /** Called on every input with the whole debrief. */
  onType: (content: Content) => void;
};

/** What happened in an interview, as the person tells it: every line optional, saved as typed, sixty seconds by keyboard. */
export function DebriefForm({ debrief, newId, onType }: Props) {
  const [content, setContent] = useState<Content>(
    () => debrief ?? { entries: [emptyEntry(newId())], toAsk: '', told: '' },
  );
  const change = (changes: Partial<Content>) => {
    const next = { ...content, ...changes };
    setContent(next);
    onType(next);
  };
  const changeEntry = (id: string, changes: Partial<Entry>) =>
    change({ entries: content.entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)) });
  return (
    <div class="stack">
      {content.entries.map((entry, i) => (
        <EntryFields
          key={entry.id}
          entry={entry}
          number={i + 1}
          onChange={(changes) => changeEntry(entry.id, changes)}
        />
      ))}
      <button
        type="button"
        class="start"
        onClick={() => change({ entries: [...content.entries, emptyEntry(newId())] })}
      >
        Another question they asked
      </button>
      <TypedText
        label="What I still want to know (one a line)"
        name="toAsk"
        value={content.toAsk}
        onType={(toAsk) => change({ toAsk })}
      />
      <TypedText
        label="What I told them: pay, notice, reasons, figures (one a line)"
        name="told"
        value={content.told}
        onType={(told) => change({ told })}
      />
      <p class="small soft">Every line is optional. Saved as you type.</p>
    </div>
  );
}

const emptyEntry = (id: string): Entry => ({ id, asked: '', said: '', went: null, better: '' });

type EntryProps = { entry: Entry; number: number; onChange: (changes: Partial<Entry>) => void };

function EntryFields({ entry, number, onChange }: EntryProps) {
  return (
    <div class="card stack tight">
      <TypedText
        label={number === 1 ? 'What they asked' : `What they asked (${number})`}
        name="asked"
        value={entry.asked}
        onType={(asked) => onChange({ asked })}
      />
      <TypedText label="What I said" name="said" value={entry.said} onType={(said) => onChange({ said })} />
      <Rating went={entry.went} onChange={(went) => onChange({ went })} />
      <TypedText
        label="What I would do better"
        name="better"
        value={entry.better}
        onType={(better) => onChange({ better })}
      />
    </div>
  );
}
