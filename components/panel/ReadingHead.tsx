import type { Case } from '../../utils/domain/case.ts';
import type { Interview, KeptMessage } from '../../utils/domain/records.ts';
import { headline } from '../ui/headline.ts';
import { Facts } from './Facts.tsx';
import { WhyRead } from './WhyRead.tsx';

type Props = {
  kept: KeptMessage;
  owned: Case | null;
  interview: Interview | null;
  zone: string;
  /** Names as the person wants them; null empties one. */
  onRename: (names: { company: string | null; role: string | null }) => void;
  onDrop: () => void;
};

const ARRANGES: ReadonlySet<string> = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);

/** What this message is, in a few calm lines: kind and round, role and company, when, who, where. */
export function ReadingHead({ kept, owned, interview, zone, onRename, onDrop }: Props) {
  const { reading, message } = kept;
  const { company, role } = owned?.application ?? reading;
  // Where the plan has moved on since, what holds now is shown.
  const isPlan = (interview?.slots.length ?? 0) > 0 && ARRANGES.has(reading.intent);
  const slots = isPlan || reading.slots.length === 0 ? (interview?.slots ?? []) : reading.slots;
  return (
    <section class="head stack tight" data-reading={reading.intent} aria-label="This message">
      <p class="kicker">{headline(reading, interview)}</p>
      <h2 class="title">{role ?? company ?? message.subject}</h2>
      {role && company && <p class="company">{company}</p>}
      <Facts
        slots={slots}
        people={
          interview?.personIds.flatMap((id) => owned?.people.find((each) => each.id === id) ?? []) ?? []
        }
        place={(isPlan ? interview?.place : null) ?? reading.place ?? interview?.place ?? null}
        link={(isPlan ? interview?.link : null) ?? reading.link ?? interview?.link ?? null}
        zone={zone}
      />
      {reading.conflicts.map((conflict) => (
        <p key={conflict.field} class="card warm small">
          The calendar says {conflict.calendar}, the text says {conflict.body}. Best to ask which one holds.
        </p>
      ))}
      <WhyRead
        reading={reading}
        application={owned?.application ?? null}
        onRename={onRename}
        onDrop={onDrop}
      />
    </section>
  );
}
