import type { KeptMessage } from '../../utils/domain/records.ts';
import { headline } from '../ui/headline.ts';
import { Icon } from '../ui/icons.tsx';

type Props = {
  /** The message open in this tab, where it is kept. */
  kept: KeptMessage | null;
  /** Follow-ups that likely come up in the interview it arranges. */
  likely: number;
  /** Must open the panel before anything is awaited. */
  onOpenPanel: () => void;
};

/** What is open in this tab, in one line, and the way to all of it. */
export function PopupHead({ kept, likely, onOpenPanel }: Props) {
  return (
    <>
      {kept && (
        <section class="head stack tight" aria-label="In this tab">
          <p class="kicker">{headline(kept.reading, null)}</p>
          <h2 class="title">{kept.reading.role ?? kept.reading.company ?? kept.message.subject}</h2>
          {kept.reading.role && kept.reading.company && <p class="company">{kept.reading.company}</p>}
        </section>
      )}
      <button type="button" class={kept ? 'main' : 'plain'} data-action="open-panel" onClick={onOpenPanel}>
        <Icon name="panel" />
        {kept && likely > 0
          ? `See ${likely} likely ${likely === 1 ? 'follow-up' : 'follow-ups'}`
          : 'Open side panel'}
      </button>
    </>
  );
}
