import { useState } from 'preact/hooks';
import type { AgendaItem, SlotItem } from '../../utils/day/agenda.ts';
import { momentOf } from '../../utils/day/moment.ts';
import { slotLine } from '../ui/dates.ts';
import { stepOf } from './keys.ts';
import { NowBar } from './NowBar.tsx';
import { SlotDetails, type SlotProps } from './SlotDetails.tsx';
import { personWords, roomWords, slotKey } from './words.ts';

type Props = {
  agenda: readonly AgendaItem[];
  now: string;
  zone: string;
  slotProps: (item: SlotItem) => SlotProps;
};

/** The essentials of the day where there is little room: one conversation at a time, at first the one on or next. */
export function OneSlot({ agenda, now, zone, slotProps }: Props) {
  const items = agenda.filter((item) => item.kind === 'slot');
  const moment = momentOf(
    items.map(({ slot }) => slot),
    now,
  );
  const last = items.length - 1;
  const begins = moment.kind === 'after' ? last : moment.index;
  const keyAt = (index: number) => items[index] && slotKey(items[index]);
  // Known by itself and not by its place: the plan may move while somebody writes here.
  const [key, setKey] = useState(keyAt(begins));
  const found = items.findIndex((each) => slotKey(each) === key);
  const shown = found < 0 ? begins : found;
  const step = (by: 1 | -1) => setKey(keyAt(Math.min(Math.max(shown + by, 0), last)));
  const item = items[shown];
  if (!item) return null;
  return (
    <section
      class="one-slot stack tight"
      aria-label="Your interview day"
      onKeyDown={(event) => {
        const by = stepOf(event);
        if (by === null) return;
        event.preventDefault();
        step(by);
      }}
    >
      <NowBar items={items} moment={moment} now={now} onBack={() => step(-1)} onNext={() => step(1)} />
      <h2>{item.people.map(personWords).join('; ') || roomWords(item)}</h2>
      <p class="small soft">
        {slotLine(item.slot, zone)}
        {items.length > 1 && ` · ${shown + 1} of ${items.length}`}
      </p>
      <SlotDetails key={slotKey(item)} {...slotProps(item)} />
    </section>
  );
}
