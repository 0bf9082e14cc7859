import type { Entry } from '../../utils/domain/debrief.ts';
import type { FollowUp } from '../../utils/domain/follow-up.ts';
import type { Answer, Person } from '../../utils/domain/records.ts';
import { answerWords } from '../../utils/domain/story.ts';
import { AnswerFields, type Typed } from '../answers/AnswerFields.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Icon } from '../ui/icons.tsx';
import { type Origin, Source } from '../ui/Source.tsx';

export type FollowUpActions = {
  onAnswer: (followUpId: string, typed: Typed) => void;
};

type Props = {
  followUp: FollowUp;
  answer: Answer | undefined;
  source: Origin | null;
  /** What was written down when it was asked before. */
  lastTime: Entry | undefined;
  /** Those of this panel who have heard the answer before. */
  heardBefore: readonly Person[];
  actions: FollowUpActions;
};

/** One predicted question: who asks it, the words it rests on, why, and room for an answer. */
export function FollowUpCard({ followUp, answer, source, lastTime, heardBefore, actions }: Props) {
  const { id, question, quote, askedBy, why, direction } = followUp;
  const written = answer ? answerWords(answer) : '';
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
          <Source origin={source} />
        </p>
      )}
      <p class="small soft" data-part="why">
        {why}
      </p>
      <LastTime entry={lastTime} />
      <Fold summary={written ? ANSWER_NAME[direction] : ANSWER_INVITE[direction]} open={written !== ''}>
        <AnswerFields
          question={question}
          direction={direction}
          answer={answer}
          heardBefore={heardBefore}
          onType={(typed) => actions.onAnswer(id, typed)}
        />
      </Fold>
    </li>
  );
}

/** A question of the person's own keeps what they were told, never what they hoped for: that is no record. */
const ANSWER_NAME = { asked: 'Your answer', ask: 'What they said' } as const;
const ANSWER_INVITE = { asked: 'Write an answer', ask: 'Note what they said' } as const;

/** What they said when it was asked before, and what they would do better. */
function LastTime({ entry }: { entry: Entry | undefined }) {
  if (!entry || entry.said + entry.better === '') return null;
  return (
    <dl class="told small" data-part="last-time">
      {[
        { term: 'Last time', words: entry.said },
        { term: 'Better', words: entry.better },
      ].map(
        ({ term, words }) =>
          words && (
            <div key={term}>
              <dt class="soft">{term}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
