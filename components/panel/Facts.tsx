import type { Slot } from '../../utils/domain/reading.ts';
import type { Person } from '../../utils/domain/records.ts';
import { slotWords } from '../ui/dates.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Icon } from '../ui/icons.tsx';
import { MeetingLink } from '../ui/MeetingLink.tsx';

type Props = {
  slots: readonly Slot[];
  people: readonly Person[];
  place: string | null;
  link: string | null;
  /** The person's own IANA zone. */
  zone: string;
};

/** Times shown before the rest is folded away: a whole day has more. */
const SLOTS_SHOWN = 4;

/** When, with whom and where, one line each; a fact that is not known takes no room. */
export function Facts({ slots, people, place, link, zone }: Props) {
  if (slots.length + people.length === 0 && !place && !link) return null;
  return (
    <dl class="facts">
      {slots.length > 0 && (
        <Fact icon="clock" name="When">
          <FoldedList
            items={slots}
            shown={SLOTS_SHOWN}
            more="more times"
            plain
            render={(slot) => (
              <Time
                key={slot.start + slot.words}
                slot={slot}
                zone={zone}
                before={slots[slots.indexOf(slot) - 1]}
              />
            )}
          />
        </Fact>
      )}
      {people.length > 0 && (
        <Fact icon="people" name="Who">
          {people.map(({ id, name, title }) => (
            <p key={id}>
              {name ?? title}
              {name && title && <span class="soft">, {title}</span>}
            </p>
          ))}
        </Fact>
      )}
      {place && (
        <Fact icon="pin" name="Where">
          {place}
        </Fact>
      )}
      {link && (
        <Fact icon="link" name="Link">
          <MeetingLink link={link} />
        </Fact>
      )}
    </dl>
  );
}

type FactProps = {
  icon: 'clock' | 'people' | 'pin' | 'link';
  name: string;
  children: preact.ComponentChildren;
};

function Fact({ icon, name, children }: FactProps) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        <span class="hidden-label">{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

type TimeProps = { slot: Slot; zone: string; before: Slot | undefined };

/** One conversation; the day is said only where it differs from that of the one before. */
function Time({ slot, zone, before }: TimeProps) {
  const { day, time, city, own } = slotWords(slot, zone);
  const isNewDay = before === undefined || slotWords(before, zone).day !== day;
  return (
    <li>
      {isNewDay && <p class="day">{day}</p>}
      <p>
        {time} {city && <span class="soft">({city})</span>}{' '}
        {slot.status === 'offered' && <span class="tag">offered</span>}
        {slot.with.length > 0 && <span class="small soft"> {slot.with.join(', ')}</span>}
      </p>
      {own && <p class="small soft">{own}</p>}
      {slot.zone === null && <p class="small soft">time zone not said, taken as yours</p>}
    </li>
  );
}
