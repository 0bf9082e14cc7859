import type { Change, Interview } from '../../utils/domain/records.ts';
import { shortDate } from '../ui/dates.ts';

type Props = { interview: Interview; now: string; sourceOf: (messageId: string | null) => string | null };

const FIELD_WORDS: Record<Change['field'], string> = {
  time: 'Time',
  people: 'Who',
  place: 'Place',
  link: 'Link',
  status: 'Plan',
  round: 'Round',
};

/** What moved since the invite, old and new side by side, the newest first. */
export function Changes({ interview, now, sourceOf }: Props) {
  if (interview.changes.length === 0) return null;
  return (
    <section class="card warm stack tight" aria-label="What changed">
      <h2>The plan changed</h2>
      <ul class="stack tight">
        {interview.changes.toReversed().map((change) => (
          <li key={change.field + change.seenAt}>
            <strong>{FIELD_WORDS[change.field]}</strong> {shown(change, change.from)} →{' '}
            {shown(change, change.to)}
            <span class="small">
              {' '}
              · {[sourceOf(change.messageId), shortDate(change.seenAt, now)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function shown({ field }: Change, value: string | null): string {
  if (value === null) return 'not fixed';
  return field === 'time'
    ? value
        .split(', ')
        .map((iso) => `${shortDate(iso, iso)} ${iso.slice(11, 16)}`)
        .join(', ')
    : value;
}
