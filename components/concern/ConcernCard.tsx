import { useState } from 'preact/hooks';
import type { Concern, ConcernState } from '../../utils/domain/records.ts';
import { TypedText } from '../ui/TypedText.tsx';
import { HOLDER_WORDS, TOPIC_WORDS } from '../ui/words.ts';

export type ConcernActions = {
  onState: (id: string, state: ConcernState) => void;
  onEdit: (id: string, text: string) => void;
  onShowSource?: (messageId: string) => void;
};

type Props = { concern: Concern; source?: string | null; actions: ConcernActions };

/** The keys that act on the concern in focus. */
const KEYS: Readonly<Record<string, ConcernState>> = { k: 'open', d: 'dismissed', r: 'resolved' };

/**
 * One concern. While it has the focus, K keeps it, E edits it, D dismisses it, and the arrows go to its neighbours; every
 * act can be undone.
 */
export function ConcernCard({ concern, source, actions }: Props) {
  const [editing, setEditing] = useState(false);
  const isSuggested = concern.state === 'suggested';
  const act = (state: ConcernState) => actions.onState(concern.id, state);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const state = KEYS[event.key.toLowerCase()];
    if (state) act(state);
    else if (event.key.toLowerCase() === 'e') setEditing(true);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event);
    else return;
    event.preventDefault();
  };
  return (
    <li
      class="card stack tight"
      data-concern={concern.id}
      data-state={concern.state}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes single keys; its buttons do the same
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div class="row small">
        <span class="chip">{TOPIC_WORDS[concern.topic]}</span>
        <span class="soft">{HOLDER_WORDS[concern.holder]}</span>
      </div>
      {concern.quote ? <blockquote>{concern.quote}</blockquote> : <p>{concern.text}</p>}
      {concern.quote && concern.text !== concern.quote && <p>{concern.text}</p>}
      {source && (
        <p class="small soft">
          From{' '}
          {concern.messageId && actions.onShowSource ? (
            <button
              type="button"
              class="quiet"
              onClick={() => actions.onShowSource?.(concern.messageId ?? '')}
            >
              {source}
            </button>
          ) : (
            source
          )}
        </p>
      )}
      {editing && (
        <TypedText
          label="In your words"
          value={concern.text}
          onType={(text) => actions.onEdit(concern.id, text)}
          onDone={() => setEditing(false)}
        />
      )}
      <div class="row">
        {isSuggested && (
          <button type="button" class="main" onClick={() => act('open')}>
            Keep <kbd>K</kbd>
          </button>
        )}
        <button type="button" onClick={() => setEditing(!editing)} aria-expanded={editing}>
          {editing ? 'Done' : 'Edit'} <kbd>E</kbd>
        </button>
        {isSuggested ? (
          <button type="button" onClick={() => act('dismissed')}>
            Dismiss <kbd>D</kbd>
          </button>
        ) : (
          <button type="button" onClick={() => act('resolved')}>
            Settled <kbd>R</kbd>
          </button>
        )}
      </div>
    </li>
  );
}

function moveFocus({ key, currentTarget }: KeyboardEvent): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const all = [...document.querySelectorAll<HTMLElement>('[data-concern]')];
  all[all.indexOf(currentTarget) + (key === 'ArrowDown' ? 1 : -1)]?.focus();
}
