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

/** Times shown before the rest is folded away: a whole day of seven stands open. */
const SLOTS_SHOWN = 7;

/** When, with whom and where, one line each; a fact that is not known takes no room. */
export function Facts({ slots, people, place, link, zone }: Props) {
  if (slots.length + people.length === 0 && !place && !link) return null;
  const withTheirSlot = new Set(slots.flatMap((slot) => slot.with));
  const others = people.filter(({ name }) => name === null || !withTheirSlot.has(name));
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
                people={people}
                zone={zone}
                before={slots[slots.indexOf(slot) - 1]}
              />
            )}
          />
        </Fact>
      )}
      {others.length > 0 && (
        <Fact icon="people" name="Who">
          {others.map((person) => (
            <p key={person.id}>
              <Named person={person} />
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

type TimeProps = { slot: Slot; people: readonly Person[]; zone: string; before: Slot | undefined };

/** One conversation and who it is with; day and city are said only where they differ from the one before. */
function Time({ slot, people, zone, before }: TimeProps) {
  const { day, time, city, own } = slotWords(slot, zone);
  const last = before && slotWords(before, zone);
  const isNewDay = last?.day !== day || last.city !== city;
  return (
    <li>
      {isNewDay && (
        <p class="day">
          {day} {city && <span class="soft">({city})</span>}
        </p>
      )}
      <p>
        {time} {slot.status === 'offered' && <span class="tag">offered</span>}
        {slot.with.map((name, i) => (
          <span key={name} class="small">
            {i > 0 ? ', ' : ' '}
            <Named person={people.find((each) => each.name === name) ?? { name, title: null }} />
          </span>
        ))}
      </p>
      {own && <p class="small soft">{own}</p>}
      {slot.zone === null && <p class="small soft">time zone not said, taken as yours</p>}
    </li>
  );
}

/** A person by name, or by title where no name is known. */
function Named({ person: { name, title } }: { person: Pick<Person, 'name' | 'title'> }) {
  return (
    <>
      {name ?? title}
      {name && title && <span class="soft">, {title}</span>}
    </>
  );
}
