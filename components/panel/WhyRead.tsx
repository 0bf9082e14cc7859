import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../utils/domain/reading.ts';
import type { Application } from '../../utils/domain/records.ts';
import { Fold } from '../ui/Fold.tsx';
import { isUnsure } from '../ui/headline.ts';

type Names = { company: string | null; role: string | null };
type Props = {
  reading: Reading;
  application: Application | null;
  onRename: (names: Names) => void;
  onDrop: () => void;
};

/** What the reading was decided on, and the ways to put it right. */
export function WhyRead({ reading, application, onRename, onDrop }: Props) {
  return (
    <Fold
      summary={isUnsure(reading) ? 'Is this right? See why, or change it' : 'Why this, and what to change'}
    >
      <ul class="stack tight small">
        {reading.why.map((reason) => (
          <li key={reason.cue + reason.quote}>
            It {reason.cue}
            {reason.quote && (
              <>
                : <q>{reason.quote}</q>
              </>
            )}
          </li>
        ))}
      </ul>
      {application && <Rename key={application.id} names={application} onRename={onRename} />}
      <button type="button" class="quiet start" onClick={onDrop}>
        This is not about an interview of mine
      </button>
    </Fold>
  );
}

const FIELDS = [
  { field: 'role', label: 'Role' },
  { field: 'company', label: 'Company' },
] as const;

/** Two names at hand; each is kept when its field is left, as one act that can be undone. */
function Rename({ names, onRename }: { names: Names; onRename: Props['onRename'] }) {
  const [typed, setTyped] = useState<Partial<Names>>({});
  const { company, role } = { ...names, ...typed };
  // What was typed stands until the record says the same.
  useEffect(
    () =>
      setTyped((before) => ({
        ...(before.role !== names.role && 'role' in before && { role: before.role }),
        ...(before.company !== names.company && 'company' in before && { company: before.company }),
      })),
    [names.role, names.company],
  );
  const rename = () => {
    if (company !== names.company || role !== names.role)
      onRename({ company: company?.trim() || null, role: role?.trim() || null });
  };
  return (
    <>
      {FIELDS.map(({ field, label }) => (
        <label key={field} class="stack tight">
          <span class="label">{label}</span>
          <input
            type="text"
            name={field}
            value={{ company, role }[field] ?? ''}
            onInput={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
            onBlur={rename}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        </label>
      ))}
    </>
  );
}
