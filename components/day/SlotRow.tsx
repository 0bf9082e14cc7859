import type { Moment } from '../../utils/day/moment.ts';
import { slotWords } from '../ui/dates.ts';
import { ShiftTag } from './ShiftTag.tsx';
import { SlotDetails, type SlotProps } from './SlotDetails.tsx';
import { markWords, roomWords, tagWords } from './words.ts';

type Props = SlotProps & {
  index: number;
  moment: Moment;
  zone: string;
  open: boolean;
  onOpen: (open: boolean) => void;
};

/** One conversation of the day: a line with time, who and what to expect first; everything when it is open. */
export function SlotRow({ index, moment, zone, open, onOpen, ...slot }: Props) {
  const { item } = slot;
  const tag = tagWords(moment, index);
  const isOver = moment.kind === 'after' || index < moment.index;
  return (
    <details
      class="slot"
      data-slot={index}
      data-state={isOver ? 'over' : tag === null ? 'later' : moment.kind}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && onOpen(currentTarget.open)}
    >
      <summary>
        <SlotTime item={item} zone={zone} />
        <span class="slot-who">
          <span class="slot-name">{roomWords(item)}</span>
          {item.people.length === 1 && item.people[0]?.name && item.people[0].title && (
            <span class="small soft">{item.people[0].title}</span>
          )}
          {!open && <Glance slot={slot} isOver={isOver} />}
        </span>
        {tag && <span class={`tag moment ${moment.kind}`}>{tag}</span>}
      </summary>
      <SlotDetails {...slot} />
    </details>
  );
}

function SlotTime({ item, zone }: { item: SlotProps['item']; zone: string }) {
  const { time, own } = slotWords(item.slot, zone);
  return (
    <span class="slot-time">
      <span>{time}</span>
      {own && <span class="small soft">{own}</span>}
      {item.clashes && <span class="tag">overlaps the next</span>}
    </span>
  );
}

/** What is seen of a closed row: afterwards what was logged, before that what will come first. */
function Glance({ slot, isOver }: { slot: SlotProps; isOver: boolean }) {
  const { item, note } = slot;
  const logged = markWords(item.marks);
  if (isOver || logged !== '' || note !== '')
    return <span class="small soft glance">{[logged, note.split('\n')[0]].filter(Boolean).join(' · ')}</span>;
  const [first] = item.prompts;
  if (!first) return null;
  const asked = item.prompts.filter(({ shift }) => shift === 'fallen').length;
  return (
    <>
      <span class="small soft glance">{first.question}</span>
      <ShiftTag shift={first.shift} />
      {!first.shift && asked > 0 && <span class="tag">{asked} asked already</span>}
    </>
  );
}
