import type { ConcernState } from '../../utils/domain/records.ts';
import { Icon, type IconName } from '../ui/icons.tsx';

type Props = { isSuggested: boolean; onState: (state: ConcernState) => void; onEdit: () => void };

/** What can be done with a concern, each with its key. */
export function ConcernButtons({ isSuggested, onState, onEdit }: Props) {
  return (
    <div class="row actions">
      {isSuggested && <KeyButton icon="check" label="Keep" hint="K" strong onClick={() => onState('open')} />}
      <KeyButton icon="pencil" label="Edit" hint="E" onClick={onEdit} />
      {isSuggested ? (
        <KeyButton icon="cross" label="Dismiss" hint="D" onClick={() => onState('dismissed')} />
      ) : (
        <KeyButton icon="check" label="Settled" hint="R" onClick={() => onState('resolved')} />
      )}
    </div>
  );
}

type KeyButtonProps = { icon: IconName; label: string; hint: string; strong?: boolean; onClick: () => void };

function KeyButton({ icon, label, hint, strong = false, onClick }: KeyButtonProps) {
  return (
    <button
      type="button"
      class={strong ? 'soft-main' : 'quiet'}
      onClick={onClick}
      title={`${label} (${hint})`}
    >
      <Icon name={icon} />
      {label}
      <kbd>{hint}</kbd>
    </button>
  );
}
