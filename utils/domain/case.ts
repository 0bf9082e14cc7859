import type {
  Answer,
  Application,
  Concern,
  Debrief,
  Interview,
  KeptMessage,
  Mark,
  Note,
  Person,
  Prompt,
} from './records.ts';

/** Everything kept about one application; nothing of another one ever stands in it. Soft-deleted rows are left out. */
export type Case = {
  application: Application;
  interviews: readonly Interview[];
  people: readonly Person[];
  concerns: readonly Concern[];
  debriefs: readonly Debrief[];
  answers: readonly Answer[];
  notes: readonly Note[];
  marks: readonly Mark[];
  prompts: readonly Prompt[];
  messages: readonly KeptMessage[];
};
