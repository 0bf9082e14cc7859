import { useEffect, useState } from 'preact/hooks';
import { addConcern } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { loadApplications } from '../../utils/store/queries.ts';
import { loadDraft, saveDraft } from '../../utils/store/typed.ts';
import { TypedText } from '../ui/TypedText.tsx';
import { applicationWords } from '../ui/words.ts';
import { useEdge } from './edge.ts';

const DRAFT = 'capture';

type Props = { applicationId: string | null };

/** A doubt or an open point in the person's own words. The draft is kept on every input, in whichever view it is typed. */
export function Capture({ applicationId }: Props) {
  const edge = useEdge();
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const { value: draft } = useLive(() => loadDraft(edge, DRAFT), [edge]);
  const { value: applications = [] } = useLive(() => loadApplications(edge.db), [edge]);
  useEffect(() => {
    if (draft !== undefined) setText(draft);
  }, [draft]);
  const chosen = owner ?? applicationId ?? (applications.length === 1 ? (applications[0]?.id ?? null) : null);
  const keep = async () => {
    if (text.trim() === '') return;
    await addConcern(edge, { text: text.trim(), applicationId: chosen || null });
    await saveDraft(edge, DRAFT, '');
  };
  return (
    <section class="stack tight" aria-label="Note a concern">
      <TypedText
        label="A doubt, a question that went badly, something you want to know"
        name="capture"
        value={text}
        placeholder="They were not sure about …"
        onType={(next) => {
          setText(next);
          void saveDraft(edge, DRAFT, next);
        }}
        onDone={() => void keep()}
      />
      <div class="row">
        {applications.length > 0 && (
          <label class="small">
            <span class="hidden-label">For which application</span>
            <select value={chosen ?? ''} onChange={({ currentTarget }) => setOwner(currentTarget.value)}>
              <option value="">No application yet</option>
              {applications.map((application) => (
                <option key={application.id} value={application.id}>
                  {applicationWords(application)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="main" onClick={() => void keep()}>
          Keep
        </button>
        <span class="small soft">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </div>
    </section>
  );
}
