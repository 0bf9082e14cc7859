import { useState } from 'preact/hooks';
import type { Whole } from '../../utils/store/whole.ts';
import { shortDate } from '../ui/dates.ts';
import { Fold } from '../ui/Fold.tsx';
import { applicationWords } from '../ui/words.ts';

type Props = {
  wholes: readonly Whole[];
  now: string;
  /** Makes the second part of the first. */
  onMerge: (staysId: string, otherId: string) => void;
  /** Makes an application of its own of these mails. */
  onSplit: (messageIds: string[]) => void;
};

/** Every application, with the ways to put right what belongs together: two are merged, one is split; both can be undone. */
export function Applications({ wholes, ...acts }: Props) {
  if (wholes.length === 0) return null;
  return (
    <section class="stack" id="applications" aria-label="Applications">
      <h2>Applications</h2>
      <ul class="stack plain-list">
        {wholes.map((whole) => (
          <li key={whole.application.id} class="stack tight" data-application={whole.application.id}>
            <p>
              <strong>{applicationWords(whole.application)}</strong>
              <span class="small soft">
                {' '}
                · {whole.mails.length} {whole.mails.length === 1 ? 'mail' : 'mails'}
              </span>
            </p>
            {wholes.length > 1 && <Merge whole={whole} wholes={wholes} {...acts} />}
            {whole.mails.length > 1 && <Split whole={whole} {...acts} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OneProps = Omit<Props, 'wholes'> & { whole: Whole };

function Merge({ whole: { application, twins }, wholes, onMerge }: OneProps & Pick<Props, 'wholes'>) {
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = twins.find(({ id }) => id === picked) ?? twins[0];
  const nameOf = (id: string) => {
    const other = wholes.find((each) => each.application.id === id);
    return other ? applicationWords(other.application) : '';
  };
  if (!chosen) return null;
  const name = applicationWords(application);
  return (
    <Fold summary={`Merge with another (${name})`}>
      <label class="stack tight">
        <span class="label">The same as</span>
        <select value={chosen.id} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
          {twins.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <p class="small soft">
        {chosen.reasons.length > 0
          ? `In common: ${chosen.reasons.join(', ')}.`
          : 'They have nothing in common so far.'}
      </p>
      <button type="button" class="start" onClick={() => onMerge(application.id, chosen.id)}>
        Merge into {name}
      </button>
    </Fold>
  );
}

function Split({ whole: { application, mails }, now, onSplit }: OneProps) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const isSome = picked.length > 0 && picked.length < mails.length;
  return (
    <Fold summary={`Split in two (${applicationWords(application)})`}>
      <fieldset class="stack tight">
        <legend class="label">These mails are about another application</legend>
        {mails.map(({ id, message, createdAt }) => (
          <label key={id} class="row nowrap">
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={({ currentTarget }) =>
                setPicked(currentTarget.checked ? [...picked, id] : picked.filter((each) => each !== id))
              }
            />
            <span>
              {message.subject || 'Without a subject'}{' '}
              <span class="small soft">
                {[message.from?.name, shortDate(message.sent.iso ?? createdAt, now)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="start" disabled={!isSome} onClick={() => onSplit([...picked])}>
        Make a new application of them
      </button>
    </Fold>
  );
}
