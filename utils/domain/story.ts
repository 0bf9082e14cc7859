import type { Answer, Story } from './records.ts';

/** The parts of a story in the order in which it is told. */
export const STORY_PARTS = ['situation', 'action', 'result', 'number', 'bridge'] as const;

export const EMPTY_STORY: Story = { situation: '', action: '', result: '', number: '', bridge: '' };

/** Whether any part of a story has been written. */
export const hasStory = ({ story }: Pick<Answer, 'story'>): boolean =>
  STORY_PARTS.some((part) => story[part].trim() !== '');

/** An answer as one text: the free words, then the parts of its story, one a line; empty where nothing was written. */
export function answerWords({ text, story }: Pick<Answer, 'text' | 'story'>): string {
  return [text, ...STORY_PARTS.map((part) => story[part])]
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join('\n');
}

/** What was prepared for a follow-up, as one text; empty where nothing was. */
export function preparedFor(followUpId: string, answers: readonly Answer[]): string {
  const answer = answers.find((each) => each.followUpId === followUpId);
  return answer ? answerWords(answer) : '';
}
