import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AgendaItem, SlotItem } from '../../utils/day/agenda.ts';
import { type Moment, momentOf } from '../../utils/day/moment.ts';
import { slotWords } from '../ui/dates.ts';
import { useStepKeys } from './keys.ts';
import { NowBar } from './NowBar.tsx';
import type { SlotProps } from './SlotDetails.tsx';
import { SlotRow } from './SlotRow.tsx';
import { slotKey } from './words.ts';

type Props = {
  agenda: readonly AgendaItem[];
  now: string;
  zone: string;
  slotProps: (item: SlotItem) => SlotProps;
};

/** All of the day by the clock, one conversation open: at first the one that is on or comes next, then as the person goes. */
export function Timeline({ agenda, now, zone, slotProps }: Props) {
  const items = agenda.filter((item) => item.kind === 'slot');
  const slots = items.map(({ slot }) => slot);
  const moment = momentOf(slots, now);
  const [open, setOpen] = useState(firstOpen(moment, items.length));
  const list = useRef<HTMLOListElement>(null);
  const at = useRef(open ?? -1);
  const hasStepped = useRef(false);
  const step = useCallback(
    (by: 1 | -1) => {
      const next = Math.min(Math.max(at.current + by, 0), items.length - 1);
      at.current = next;
      setOpen((before) => {
        hasStepped.current = before !== next;
        return next;
      });
    },
    [items.length],
  );
  useStepKeys(step);
  // Once the row is open: its line comes to the top, ready for the next key.
  useLayoutEffect(() => {
    if (!hasStepped.current) return;
    hasStepped.current = false;
    const row = list.current?.querySelector(`[data-slot="${open}"]`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector('summary')?.focus({ preventScroll: true });
  }, [open]);
  const onOpen = (index: number, isOpen: boolean) => {
    if (isOpen) at.current = index;
    setOpen((before) => (isOpen ? index : before === index ? null : before));
  };
  return (
    <section class="stack tight" aria-label="The day by the clock">
      <NowBar items={items} moment={moment} now={now} onBack={() => step(-1)} onNext={() => step(1)} />
      <ol class="timeline" ref={list}>
        {agenda.map((item, i) => (
          <TimelineItem key={keyOf(item)} item={item} before={agenda[i - 1]} zone={zone}>
            {(slot) => {
              const index = items.indexOf(slot);
              return (
                <SlotRow
                  {...slotProps(slot)}
                  index={index}
                  moment={moment}
                  zone={zone}
                  open={open === index}
                  onOpen={(isOpen) => onOpen(index, isOpen)}
                />
              );
            }}
          </TimelineItem>
        ))}
      </ol>
    </section>
  );
}

type ItemProps = {
  item: AgendaItem;
  before: AgendaItem | undefined;
  zone: string;
  children: (slot: SlotItem) => preact.ComponentChildren;
};

/** A row of the list; its day is said where it is another one than that of the row before. */
function TimelineItem({ item, before, zone, children }: ItemProps) {
  if (item.kind === 'break')
    return (
      <li class="break small soft">
        {item.entry ?? 'Break'} · {item.minutes} min
        {item.prompts.map(({ id, question }) => (
          <p key={id}>{question}</p>
        ))}
      </li>
    );
  const { day } = slotWords(item.slot, zone);
  const isNewDay = before?.kind === 'slot' && slotWords(before.slot, zone).day !== day;
  return (
    <li>
      {isNewDay && <p class="day">{day}</p>}
      {children(item)}
    </li>
  );
}

const keyOf = (item: AgendaItem) => (item.kind === 'slot' ? slotKey(item) : `break ${item.start}`);

const firstOpen = (moment: Moment, count: number): number | null =>
  moment.kind !== 'after' ? moment.index : count === 1 ? 0 : null;
