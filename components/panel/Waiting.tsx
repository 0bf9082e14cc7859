import type { KeptMessage } from '../../utils/domain/records.ts';

type Props = {
  /** Messages that fit several applications. */
  messages: readonly KeptMessage[];
  onOpen: (messageId: string) => void;
};

/** What only the person can say: which application a message belongs to. */
export function Waiting({ messages, onOpen }: Props) {
  return (
    <>
      {messages.map((kept) => (
        <button type="button" key={kept.id} class="card warm ask" onClick={() => onOpen(kept.id)}>
          <strong>Which application is this about?</strong>
          <span class="small">{kept.message.subject || 'A message without a subject'}</span>
        </button>
      ))}
    </>
  );
}
