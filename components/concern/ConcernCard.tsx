import { useRef, useState } from 'preact/hooks';
import type { Concern, ConcernState } from '../../utils/domain/records.ts';
import { type Origin, Source } from '../ui/Source.tsx';
import { TypedText } from '../ui/TypedText.tsx';
import { HOLDER_WORDS, TOPIC_WORDS } from '../ui/words.ts';
import { ConcernButtons } from './ConcernButtons.tsx';
import { focusBeside, leaveCard } from './focus.ts';

export type ConcernActions = {
  onState: (id: string, state: ConcernState) => void;
  /** An edit as it is typed. */
  onDraft: (id: string, text: string) => void;
  /** The edit is finished: this is the text. */
  onEdit: (id: string, text: string) => void;
};

type Props = {
  concern: Concern;
  /** An edit that was begun and not finished, here or in another view. */
  draft: string | undefined;
  /** Null where it is nobody’s mail and no debrief. */
  source: Origin | null;
  actions: ConcernActions;
};

/** The keys that act on the card in focus, by what the concern is. */
const KEYS: Readonly<Record<'suggested' | 'other', Readonly<Record<string, ConcernState>>>> = {
  suggested: { k: 'open', d: 'dismissed' },
  other: { r: 'resolved' },
};

/**
 * One concern. While it has the focus, one key keeps, edits, dismisses or settles it, and the arrows go to its
 * neighbours; every act can be undone.
 */
export function ConcernCard({ concern, draft, source, actions }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const [isEditing, setEditing] = useState(false);
  const act = (state: ConcernState) => {
    if (card.current) leaveCard(card.current);
    actions.onState(concern.id, state);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const state = KEYS[concern.state === 'suggested' ? 'suggested' : 'other'][key];
    if (state) act(state);
    else if (key === 'e') setEditing(true);
    else if (key === 'arrowdown' || key === 'arrowup')
      card.current && focusBeside(card.current, key === 'arrowdown' ? 1 : -1);
    else return;
    event.preventDefault();
  };
  return (
    <li
      ref={card}
      class="card stack tight concern"
      data-concern={concern.id}
      data-state={concern.state}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes single keys; its buttons do the same
      tabIndex={0}
      aria-keyshortcuts={concern.state === 'suggested' ? 'K E D' : 'E R'}
      onKeyDown={onKeyDown}
    >
      {concern.quote && <blockquote>{concern.quote}</blockquote>}
      {concern.text !== concern.quote && <p>{concern.text}</p>}
      <p class="meta">
        <span class="tag">{HOLDER_WORDS[concern.holder]}</span>
        <span>{TOPIC_WORDS[concern.topic]}</span>
        <Source origin={source} />
      </p>
      {isEditing || draft !== undefined ? (
        <TypedText
          label="In your words (the quote stays as it is)"
          value={draft ?? concern.text}
          focused={isEditing}
          onType={(text) => {
            setEditing(true);
            actions.onDraft(concern.id, text);
          }}
          onDone={(text, adrift) => {
            if (adrift) card.current?.focus({ preventScroll: true });
            setEditing(false);
            actions.onEdit(concern.id, text);
          }}
        />
      ) : (
        <ConcernButtons
          isSuggested={concern.state === 'suggested'}
          onState={act}
          onEdit={() => setEditing(true)}
        />
      )}
    </li>
  );
}
