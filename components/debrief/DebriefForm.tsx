import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../utils/domain/debrief.ts';
import type { Debrief } from '../../utils/domain/records.ts';
import { TypedText } from '../ui/TypedText.tsx';
import { isDoneKey } from '../ui/typed.ts';
import { EntryFields } from './EntryFields.tsx';

type Content = Pick<Debrief, 'entries' | 'toAsk' | 'told'>;

type Props = {
  debrief: Content | null;
  newId: () => string;
  /** Called on every input with the whole debrief. */
  onType: (content: Content) => void;
  onDone: () => void;
  /** What was told before, beside the field for what was told now. */
  children?: ComponentChildren;
};

/**
 * What happened in an interview, as the person tells it: every line optional, saved as typed, sixty seconds by keyboard.
 * The cursor starts in the first line; Ctrl+Enter in a question begins the next one.
 */
export function DebriefForm({ debrief, newId, onType, onDone, children }: Props) {
  const [content, setContent] = useState<Content>(() => begun(debrief, newId));
  const [newest, setNewest] = useState<string | null>(null);
  const change = (changes: Partial<Content>) => {
    const next = { ...content, ...changes };
    setContent(next);
    onType(next);
  };
  const changeEntry = (id: string, changes: Partial<Entry>) =>
    change({ entries: content.entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)) });
  const addEntry = () => {
    const entry = emptyEntry(newId());
    setNewest(entry.id);
    change({ entries: [...content.entries, entry] });
  };
  return (
    <div class="stack" data-part="debrief">
      {content.entries.map((entry, i) => (
        <EntryFields
          key={entry.id}
          entry={entry}
          number={i + 1}
          focused={newest === null ? i === 0 : entry.id === newest}
          onChange={(changes) => changeEntry(entry.id, changes)}
          onKeyDown={(event) => {
            if (!isDoneKey(event)) return;
            event.preventDefault();
            addEntry();
          }}
        />
      ))}
      <button type="button" class="start" onClick={addEntry}>
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
      {children}
      <div class="row">
        <button type="button" class="main" onClick={onDone}>
          Done
        </button>
        <span class="small soft grow">Every line is optional. Saved as you type.</span>
      </div>
    </div>
  );
}

const emptyEntry = (id: string): Entry => ({ id, asked: '', said: '', went: null, better: '' });

/** What is on record, with a first question to begin with. */
function begun(debrief: Content | null, newId: () => string): Content {
  const { entries = [], toAsk = '', told = '' } = debrief ?? {};
  return { entries: entries.length > 0 ? entries : [emptyEntry(newId())], toAsk, told };
}
