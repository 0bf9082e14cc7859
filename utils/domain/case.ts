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

/** How a kind of prompt did for this person: its factor on likelihoods (1 for no news), and the counts behind it. */
export type Lift = { factor: number; judged: number; cameUp: number };

/** By rule and by family of asker, from all interviews: numbers only, nothing that anybody said. */
export type Lifts = {
  rules: Readonly<Record<string, Lift>>;
  families: Readonly<Record<string, Lift>>;
};

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
  /** Absent until the person's own record has enough cases. */
  lifts?: Lifts;
};
