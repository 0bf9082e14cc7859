import type { Case } from '../domain/case.ts';
import type { Answer, Interview, Person } from '../domain/records.ts';
import { answerWords } from '../domain/story.ts';
import { isMine } from './route.ts';

/** One story of the person: an answer with words, what it answers, and the ids of those who have heard it. */
export type ToldStory = { answer: Answer; question: string; words: string; heardBy: string[] };

/** Every story of an application, the last written first. What they answered to a question of mine is none. */
export function storiesOf(owned: Case): ToldStory[] {
  const prompts = new Map(owned.prompts.map((row) => [row.followUpId, row]));
  const asks = owned.concerns.filter(isMine);
  const isAsk = ({ followUpId }: Answer) =>
    prompts.get(followUpId)?.direction === 'ask' || asks.some(({ id }) => followUpId.endsWith(`:${id}`));
  return owned.answers
    .filter((answer) => answerWords(answer) !== '' && !isAsk(answer))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map((answer) => ({
      answer,
      question: prompts.get(answer.followUpId)?.question ?? 'An answer of yours',
      words: answerWords(answer),
      heardBy: heardBy(answer, owned),
    }));
}

/** Who has heard an answer: those the person named; until they name somebody, those in the room when its question came up. */
export function heardBy({ toldTo, followUpId }: Answer, { marks }: Pick<Case, 'marks'>): string[] {
  if (toldTo !== null) return toldTo;
  return [
    ...new Set(marks.filter((mark) => mark.followUpId === followUpId).flatMap(({ personIds }) => personIds)),
  ];
}

/** From this share of telling words on, two answers are one story told twice. */
const SAME = 0.6;

/**
 * The people of an interview who have heard an answer before, under whatever question: somebody who hears the same example
 * twice thinks it is the only one.
 */
export function heardBefore(answer: Answer, owned: Case, interview: Interview): Person[] {
  const words = tellingWords(answerWords(answer));
  if (words.size === 0) return [];
  const told = owned.answers.filter(
    (each) => each.interviewId !== interview.id && isSameStory(words, tellingWords(answerWords(each))),
  );
  const heard = new Set(told.flatMap((each) => heardBy(each, owned)));
  return owned.people.filter(({ id }) => heard.has(id) && interview.personIds.includes(id));
}

function isSameStory(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  const shared = [...a].filter((word) => b.has(word)).length;
  return least >= 2 && shared / least >= SAME;
}

const tellingWords = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}|\d{2,}/gu) ?? []);
