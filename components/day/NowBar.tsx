import type { SlotItem } from '../../utils/day/agenda.ts';
import { aheadWords, callOf, type Moment } from '../../utils/day/moment.ts';
import { roomWords } from './words.ts';

type Props = {
  items: readonly SlotItem[];
  moment: Moment;
  now: string;
  onBack: () => void;
  onNext: () => void;
};

/** What is on now or next, and the way to the next conversation and back; told to screen readers in steps only. */
export function NowBar({ items, moment, now, onBack, onNext }: Props) {
  const slots = items.map(({ slot }) => slot);
  return (
    <div class="now-bar">
      <p class="grow">
        <NowWords items={items} moment={moment} />
      </p>
      <p class="hidden-label" role="status">
        {callOf(slots, items.map(roomWords), now)}
      </p>
      {items.length > 1 && (
        <>
          <button type="button" aria-keyshortcuts="PageUp" title="Page Up" onClick={onBack}>
            Back
          </button>
          <button type="button" aria-keyshortcuts="PageDown" title="Page Down" onClick={onNext}>
            Next
          </button>
        </>
      )}
    </div>
  );
}

function NowWords({ items, moment }: Pick<Props, 'items' | 'moment'>) {
  if (moment.kind === 'after') return <strong>That was the last one.</strong>;
  const item = items[moment.index];
  const who = item ? roomWords(item) : '';
  if (moment.kind === 'before')
    return (
      <>
        Next <strong>{aheadWords(moment.minutes)}</strong>: {who}
      </>
    );
  return (
    <>
      <strong>Now</strong>: {who}
      {moment.minutesLeft !== null && `, ${moment.minutesLeft} min left`}
    </>
  );
}
