import { useId, useState } from 'preact/hooks';
import type { Application } from '../../utils/domain/records.ts';
import type { Holder, Topic } from '../../utils/domain/values.ts';
import { isDoneKey, useTyped } from '../ui/typed.ts';
import { applicationWords } from '../ui/words.ts';

/** What was captured: whose doubt it is, what it is about where the kind says so, and for which application. */
export type Captured = { text: string; holder: Holder; topic?: Topic; applicationId: string | null };

type Props = {
  /** The unfinished text on record. */
  draft: string;
  applications: readonly Application[];
  /** Preselected; null for none. */
  applicationId: string | null;
  onDraft: (text: string) => void;
  /** Resolves to whether it is kept: only then is the field emptied. */
  onKeep: (captured: Captured) => Promise<boolean>;
};

type Kind = { label: string; placeholder: string; holder: Holder; topic?: Topic };

/** What a person notes between two interviews, in their words. */
const KINDS: readonly [Kind, ...Kind[]] = [
  { label: 'Their doubt', placeholder: 'They were not sure about …', holder: 'interviewer' },
  {
    label: 'My answer',
    placeholder: 'I did not answer well when they asked …',
    holder: 'candidate',
    topic: 'answer',
  },
  { label: 'My question', placeholder: 'I want to know …', holder: 'candidate', topic: 'employer' },
];

/** A doubt or an open point in the person’s own words: one field, kept with Ctrl+Enter. */
export function CaptureBox({ draft, applications, applicationId, onDraft, onKeep }: Props) {
  const group = useId();
  const [kind, setKind] = useState<Kind>(KINDS[0]);
  const [chosen, setChosen] = useState<string | null>(null);
  const { text, field, type, handOn } = useTyped(draft, onDraft);
  const owner = chosen ?? applicationId ?? (applications.length === 1 ? applications[0]?.id : '') ?? '';
  const { holder, topic } = kind;
  const keep = () =>
    void handOn((said) =>
      onKeep({ text: said, holder, ...(topic && { topic }), applicationId: owner || null }),
    );
  return (
    <section class="capture stack tight" aria-label="Note something">
      <fieldset class="segments">
        <legend class="label">Note something down</legend>
        {KINDS.map((each) => (
          <label key={each.label}>
            <input type="radio" name={group} checked={kind === each} onChange={() => setKind(each)} />
            <span>{each.label}</span>
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        name="capture"
        aria-label={kind.label}
        aria-keyshortcuts="Control+Enter"
        rows={2}
        value={text}
        placeholder={kind.placeholder}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={(event) => {
          if (!isDoneKey(event)) return;
          event.preventDefault();
          keep();
        }}
      />
      <div class="row nowrap">
        {applications.length > 0 && (
          <select
            aria-label="For which application"
            value={owner}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            <option value="">No application yet</option>
            {applications.map((application) => (
              <option key={application.id} value={application.id}>
                {applicationWords(application)}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="main" title="Ctrl+Enter" onClick={keep}>
          Keep
        </button>
      </div>
    </section>
  );
}
