import type { Interview } from '../../utils/domain/records.ts';
import { slotLine } from '../ui/dates.ts';

type Props = {
  /** The interview asked for, where it is there but has no fixed time. */
  interview: Interview | null;
  zone: string;
};

/** Why there is no day yet, and what makes one. */
export function NoDay({ interview, zone }: Props) {
  const offered = interview?.slots ?? [];
  if (offered.length > 0)
    return (
      <section class="card stack tight" aria-label="No day yet">
        <h2>No time is fixed yet</h2>
        <p>They offered these. Answer with the one that suits you; their confirmation fills this page.</p>
        <ul class="plain-list">
          {offered.map((slot) => (
            <li key={slot.start}>{slotLine(slot, zone)}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <section class="card stack tight" aria-label="No day yet">
      <h2>{interview ? 'No time is fixed yet' : 'No interview is planned yet'}</h2>
      <p>
        Open the mail with the invite and let the side panel read it, or add it as a file. The day then stands
        here: who, when, what they will likely ask, and room for notes.
      </p>
      <a class="button start" href="/options.html#data">
        Add mails from files
      </a>
    </section>
  );
}
