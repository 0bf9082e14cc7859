import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Answer } from '../../utils/domain/records.ts';
import { TypedText } from '../ui/TypedText.tsx';

export type FollowUpActions = {
  onAnswer: (followUpId: string, text: string) => void;
  onCameUp: (followUpId: string, cameUp: boolean) => void;
  onShowSource: (messageId: string) => void;
};

type Props = {
  followUp: FollowUp;
  answer: Answer | undefined;
  /** "Dana’s mail, 3 Mar". */
  source: string | null;
  /** Whether the interview is over: then the card asks if it came up. */
  isOver: boolean;
  actions: FollowUpActions;
};

/** One predicted question: who asks it, the words it rests on, why, and room for an answer. */
export function FollowUpCard({ followUp, answer, source, isOver, actions }: Props) {
  const { id, question, quote, messageId, askedBy, why } = followUp;
  return (
    <li class="card stack tight" data-follow-up={id}>
      {askedBy && (
        <p class="small">
          <span class="chip" data-part="asker">
            {askedBy.label}
          </span>
        </p>
      )}
      <h3 data-part="question">{question}</h3>
      {quote && <blockquote data-part="quote">{quote}</blockquote>}
      {quote && source && (
        <p class="small soft">
          From{' '}
          {messageId ? (
            <button type="button" class="quiet" onClick={() => actions.onShowSource(messageId)}>
              {source}
            </button>
          ) : (
            source
          )}
        </p>
      )}
      <p class="small soft" data-part="why">
        {why}
      </p>
      <details open={Boolean(answer?.text)}>
        <summary class="small">{answer?.text ? 'Your answer' : 'Write an answer'}</summary>
        <TypedText
          label={`Your answer to: ${question}`}
          hideLabel
          value={answer?.text ?? ''}
          placeholder="What happened, what you did, what came of it"
          onType={(text) => actions.onAnswer(id, text)}
        />
      </details>
      {isOver && (
        <fieldset class="row small">
          <legend class="soft">Did it come up?</legend>
          {[true, false].map((value) => (
            <button
              type="button"
              key={String(value)}
              aria-pressed={answer?.cameUp === value}
              onClick={() => actions.onCameUp(id, value)}
            >
              {value ? 'Yes' : 'No'}
            </button>
          ))}
        </fieldset>
      )}
    </li>
  );
}
