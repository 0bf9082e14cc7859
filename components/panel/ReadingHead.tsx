import type { Case } from '../../utils/domain/case.ts';
import type { Interview, KeptMessage } from '../../utils/domain/records.ts';
import { slotWords } from '../ui/dates.ts';
import { applicationWords, INTENT_WORDS, roundWords } from '../ui/words.ts';

type Props = {
  kept: KeptMessage;
  owned: Case | null;
  interview: Interview | null;
  zone: string;
  onDrop: () => void;
};

/** Slots listed before the rest is only counted. */
const SLOTS_SHOWN = 3;
const UNSURE = 0.6;

/** What this message is, in a few calm lines: kind, application, round, when, who, where. */
export function ReadingHead({ kept, owned, interview, zone, onDrop }: Props) {
  const { reading } = kept;
  const slots = reading.slots.length > 0 ? reading.slots : (interview?.slots ?? []);
  const people = owned?.people.filter((person) => interview?.personIds.includes(person.id)) ?? [];
  const place = reading.place ?? interview?.place ?? null;
  const link = reading.link ?? interview?.link ?? null;
  return (
    <section class="card stack tight" data-reading={reading.intent}>
      <p class="small soft">
        {reading.confidence < UNSURE ? 'Perhaps: ' : ''}
        {INTENT_WORDS[reading.intent]}
      </p>
      <h1>{owned ? applicationWords(owned.application) : (reading.company ?? kept.message.subject)}</h1>
      {interview && <p>{roundWords(interview)}</p>}
      <ul class="stack tight">
        {slots.slice(0, SLOTS_SHOWN).map((slot) => {
          const words = slotWords(slot, zone);
          return (
            <li key={slot.start + slot.words}>
              {words.main} {slot.status === 'offered' && <span class="chip">offered</span>}
              {words.own && <span class="small soft"> · {words.own}</span>}
            </li>
          );
        })}
        {slots.length > SLOTS_SHOWN && <li class="soft">and {slots.length - SLOTS_SHOWN} more</li>}
      </ul>
      {people.length > 0 && (
        <p class="small">
          With {people.map(({ name, title }) => [name, title].filter(Boolean).join(', ')).join(' · ')}
        </p>
      )}
      {(place || link) && <p class="small soft">{[place, link].filter(Boolean).join(' · ')}</p>}
      {reading.conflicts.map((conflict) => (
        <p key={conflict.field} class="card warm small">
          The calendar says {conflict.calendar}, the text says {conflict.body}. Best to ask which one holds.
        </p>
      ))}
      <details>
        <summary class="small soft">Why this was read so</summary>
        <ul class="stack tight small">
          {reading.why.map((reason) => (
            <li key={reason.cue + reason.quote}>
              It {reason.cue}
              {reason.quote && <>: “{reason.quote}”</>}
            </li>
          ))}
        </ul>
        <button type="button" class="quiet small" onClick={onDrop}>
          This is not about an interview of mine
        </button>
      </details>
    </section>
  );
}
