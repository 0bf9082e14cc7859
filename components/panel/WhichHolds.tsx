import type { Question } from '../../utils/domain/records.ts';
import { slotLine } from '../ui/dates.ts';

type Props = {
  questions: readonly Question[];
  zone: string;
  sourceOf: (messageId: string | null) => string | null;
  onAnswer: (question: Question, messageId: string) => void;
};

const ASKED: Record<Question['field'], string> = {
  time: 'Two messages give different times. Which holds?',
  place: 'Two messages give different places. Which holds?',
};

/** Where two messages disagree the person says which holds; asking the sender is best. */
export function WhichHolds({ questions, zone, sourceOf, onAnswer }: Props) {
  return questions.map((question) => (
    <section key={question.field} class="card warm stack tight" aria-label={ASKED[question.field]}>
      <h2>{ASKED[question.field]}</h2>
      <p class="small">Neither says that it was moved. If you are not sure, best ask them.</p>
      <div class="stack tight choices">
        {question.said.map(({ value, messageId, zone: there }) => (
          <button type="button" class="ask" key={messageId} onClick={() => onAnswer(question, messageId)}>
            <span>{question.field === 'time' ? timeOf(value, there, zone) : value}</span>
            <span class="small soft">{sourceOf(messageId)}</span>
          </button>
        ))}
      </div>
    </section>
  ));
}

const timeOf = (start: string, there: string | null, zone: string) =>
  slotLine({ start, end: null, zone: there, status: 'fixed', words: '', with: [] }, zone);
