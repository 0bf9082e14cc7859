import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Answer } from '../../utils/domain/records.ts';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { Source } from '../ui/Source.tsx';
import { TypedText } from '../ui/TypedText.tsx';
import { CameUp } from './CameUp.tsx';

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
  const { id, question, quote, messageId, askedBy, why, direction } = followUp;
  const written = answer?.text ?? '';
  return (
    <li class="follow-up stack tight" data-follow-up={id}>
      {askedBy && (
        <p>
          <span class="chip">
            <Icon name="people" />
            {direction === 'ask' && 'Ask '}
            <span data-part="asker">{askedBy.label}</span>
          </span>
        </p>
      )}
      <h3 data-part="question">{question}</h3>
      {quote && <blockquote data-part="quote">{quote}</blockquote>}
      {quote && (
        <p class="meta from">
          <Source words={source} messageId={messageId} onShow={actions.onShowSource} />
        </p>
      )}
      <p class="small soft" data-part="why">
        {why}
      </p>
      <Fold summary={written ? 'Your answer' : ANSWER_INVITE[direction]} open={written !== ''}>
        <TypedText
          label={`${direction === 'ask' ? 'What they said' : 'Your answer'} to: ${question}`}
          hideLabel
          value={written}
          placeholder={ANSWER_HINT[direction]}
          onType={(text) => actions.onAnswer(id, text)}
        />
      </Fold>
      {isOver && (
        <CameUp
          question={question}
          value={answer?.cameUp ?? null}
          onChange={(cameUp) => actions.onCameUp(id, cameUp)}
        />
      )}
    </li>
  );
}

const ANSWER_INVITE = { asked: 'Write an answer', ask: 'Make a note' } as const;
const ANSWER_HINT = {
  asked: 'What happened, what you did yourself, what came of it',
  ask: 'What you would like to hear, or what they said',
} as const;
