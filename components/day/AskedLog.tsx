import type { Mark } from '../../utils/domain/records.ts';
import { Topic } from '../../utils/domain/values.ts';
import { Icon } from '../ui/icons.tsx';
import { useTyped } from '../ui/typed.ts';
import { TOPIC_WORDS } from '../ui/words.ts';

export type AskedActions = {
  onDraft: (text: string) => void;
  /** Resolves to whether it is on disk; where it is not, the words come back into the field. */
  onAsked: (text: string) => Promise<boolean>;
  onEdit: (markId: string, changes: { badly?: boolean; topic?: Topic }) => void;
  onTakeOff: (markId: string) => void;
};

type Props = { draft: string; marks: readonly Mark[]; actions: AskedActions };

/** What else they asked about, in a few own words: Enter logs it. */
export function AskedLog({ draft, marks, actions }: Props) {
  const { text, field, type, handOn } = useTyped(draft, actions.onDraft);
  const log = () => void handOn(actions.onAsked);
  return (
    <div class="stack tight">
      <div class="row nowrap log-line">
        <label class="stack tight grow">
          <span class="label">They asked me about …</span>
          <textarea
            ref={field}
            class="one-line"
            name="asked"
            rows={1}
            value={text}
            onInput={({ currentTarget }) => type(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              log();
            }}
          />
        </label>
        <button type="button" title="Enter" onClick={log}>
          Log it
        </button>
      </div>
      {marks.length > 0 && (
        <ul class="stack tight" aria-label="What else they asked about">
          {marks.map((mark) => (
            <AskedMark key={mark.id} mark={mark} actions={actions} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** One logged line; its topic was read from its words, so it can be put right. */
function AskedMark({ mark, actions }: { mark: Mark; actions: AskedActions }) {
  const { id, text, topic, badly } = mark;
  return (
    <li class="mark-line small" data-mark={id}>
      <span class="grow">{text}</span>
      <select
        aria-label={`What it is about: ${text}`}
        value={topic}
        onChange={({ currentTarget }) => {
          const chosen = Topic.safeParse(currentTarget.value);
          if (chosen.success) actions.onEdit(id, { topic: chosen.data });
        }}
      >
        {Topic.options.map((each) => (
          <option key={each} value={each}>
            {TOPIC_WORDS[each]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="choice"
        data-log="went-badly"
        aria-pressed={badly}
        onClick={() => actions.onEdit(id, { badly: !badly })}
      >
        Went badly
      </button>
      <button
        type="button"
        class="quiet icon-only"
        aria-label={`Take off: ${text}`}
        onClick={() => actions.onTakeOff(id)}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
}
