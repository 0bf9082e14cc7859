import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../utils/domain/debrief.ts';
import type { Debrief } from '../../utils/domain/records.ts';
import { TypedText } from '../ui/TypedText.tsx';
import { isDoneKey } from '../ui/typed.ts';
import { EntryFields } from './EntryFields.tsx';

type Content = Pick<Debrief, 'entries' | 'toAsk' | 'told'>;

type Props = {
  debrief: Content | null;
  /** What the day's log holds for it already. */
  logged?: readonly Entry[];
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
export function DebriefForm({ debrief, logged = [], newId, onType, onDone, children }: Props) {
  const [content, setContent] = useState<Content>(() => begun(debrief, logged, newId));
  const [newest, setNewest] = useState<string | null>(null);
  // What comes from the log is on record with the form, typed on or not.
  const isFromLog = logged.some(({ id }) => !debrief?.entries.some((entry) => entry.id === id));
  useEffect(() => {
    if (isFromLog) onType(content);
  }, []);
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

/** What is on record, then what the log has besides; an empty question to begin with where there is neither. */
function begun(debrief: Content | null, logged: readonly Entry[], newId: () => string): Content {
  const { entries = [], toAsk = '', told = '' } = debrief ?? {};
  const known = new Set(entries.map(({ id }) => id));
  const all = [...entries, ...logged.filter(({ id }) => !known.has(id))];
  return { entries: all.length > 0 ? all : [emptyEntry(newId())], toAsk, told };
}
