import { useState } from 'preact/hooks';
import { type ThanksPoint, thanksText } from '../../utils/followups/closing.ts';
import { TypedText } from '../ui/TypedText.tsx';

type Props = {
  points: readonly ThanksPoint[];
  /** The list as the person changed it; empty while they have not. */
  draft: string;
  onDraft: (text: string) => void;
  copy: (text: string) => Promise<void>;
};

/** What to clear up in the thank-you mail: the open points in the person's own words, to be changed and copied. */
export function Thanks({ points, draft, onDraft, copy }: Props) {
  const [said, setSaid] = useState('');
  if (points.length === 0 && draft === '')
    return (
      <section class="stack tight" aria-label="For the thank-you mail">
        <h3>For the thank-you mail</h3>
        <p class="soft">No point is open. A plain thank-you will do.</p>
      </section>
    );
  const own = thanksText(points);
  const text = draft || own;
  const wordless = points.filter(({ words }) => words === null);
  const onCopy = () =>
    void copy(text).then(
      () => setSaid('Copied. Nothing was sent.'),
      () => setSaid('It could not be copied. You can select the text and copy it.'),
    );
  return (
    <section class="stack tight" aria-label="For the thank-you mail">
      <h3>For the thank-you mail</h3>
      <p class="small soft">
        Points still open, in your own words. Keep the one or two that matter, and copy them into your mail.
      </p>
      <TypedText label="Points to clear up" hideLabel name="thanks" value={text} onType={onDraft} />
      {wordless.length > 0 && (
        <div class="small soft">
          <p>You have no words yet for:</p>
          <ul class="plain-list marked">
            {wordless.map(({ concernId, about }) => (
              <li key={concernId}>{about}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <button type="button" data-action="copy-thanks" disabled={text.trim() === ''} onClick={onCopy}>
          Copy
        </button>
        {draft !== '' && draft !== own && own !== '' && (
          <button type="button" class="quiet" onClick={() => onDraft('')}>
            Start again from the open points
          </button>
        )}
        <p role="status" class="small grow">
          {said}
        </p>
      </div>
    </section>
  );
}
