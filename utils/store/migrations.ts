import type { Transaction } from 'dexie';
import type { Answer } from '../domain/records.ts';
import { EMPTY_STORY } from '../domain/story.ts';

/** What becomes of rows from one version of the database to the next: one function a version, never changed again. */

/** Until version 2 an answer was free words only, and nobody wrote down who heard it. */
type AnswerBefore3 = Omit<Answer, 'story' | 'toldTo'>;
type LogBefore3 = { rows: { table: string; before: AnswerBefore3 | null; after: AnswerBefore3 }[] };

const answerSince3 = (row: AnswerBefore3): Answer => ({ ...row, story: EMPTY_STORY, toldTo: null });

/** Version 3: answers may be stories. Those in the log too, so that undoing an older act brings back a whole one. */
export async function storiesIn(transaction: Transaction): Promise<void> {
  const answers = transaction.table<AnswerBefore3>('answers');
  await answers.bulkPut((await answers.toArray()).map(answerSince3));
  const log = transaction.table<LogBefore3>('log');
  await log.toCollection().modify((entry) => {
    for (const logged of entry.rows.filter(({ table }) => table === 'answers')) {
      logged.before = logged.before && answerSince3(logged.before);
      logged.after = answerSince3(logged.after);
    }
  });
}
