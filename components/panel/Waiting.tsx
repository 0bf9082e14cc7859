import type { Application, KeptMessage } from '../../utils/domain/records.ts';
import { applicationWords } from '../ui/words.ts';

type Props = {
  /** The last interview that was held and has no debrief yet. */
  held: { application: Application; onOpen: (() => void) | null } | null;
  /** Messages that fit several applications. */
  messages: readonly KeptMessage[];
  onOpen: (messageId: string) => void;
};

/** What only the person can say: how it went, and which application a message belongs to. */
export function Waiting({ held, messages, onOpen }: Props) {
  return (
    <>
      {held?.onOpen && (
        <button type="button" class="card ask" onClick={held.onOpen}>
          <strong>How did it go?</strong>
          <span class="small">{applicationWords(held.application)}: write it down while it is fresh.</span>
        </button>
      )}
      {messages.map((kept) => (
        <button type="button" key={kept.id} class="card warm ask" onClick={() => onOpen(kept.id)}>
          <strong>Which application is this about?</strong>
          <span class="small">{kept.message.subject || 'A message without a subject'}</span>
        </button>
      ))}
    </>
  );
}
