import type { Lift, Lifts } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Answer, Person, Prompt } from '../domain/records.ts';

/**
 * Of the prompts shown, how many came up. `judged` are those the person has said it of, the others say nothing;
 * `foretold` is how many of the judged were expected to, the sum of their likelihoods.
 */
export type Count = { key: string; shown: number; judged: number; cameUp: number; foretold: number };

/** The whole record: by kind of rule (a topic, or `general`), and by the family of whoever was expected to ask. */
export type HitRecord = { all: Count; rules: Count[]; families: Count[]; interviews: number };

/** Fewer judged prompts, or fewer interviews, are chance: until then the record is shown and ranks nothing. */
export const ENOUGH = { judged: 20, interviews: 2 } as const;

/** So many expected hits of no news a cell brings along: one surprise moves little, ten do. */
const STEADY = 4;
/** No cell may do more than this, however one-sided it looks. */
const LIMITS = { least: 0.5, most: 1.6 } as const;

/** The rule of a prompt as a person reads it: what it was about, or that it rested on nothing of theirs. */
export const ruleOf = ({ concernId, topic }: Pick<Prompt, 'concernId' | 'topic'>): string =>
  concernId === null ? 'general' : topic;

const NOBODY = 'anyone';

/** Counts what was asked against what was foretold; questions of the person's own are no predictions. */
export function recordOf(prompts: readonly Prompt[], answers: readonly Answer[]): HitRecord {
  const outcomes = new Map(answers.map(({ followUpId, cameUp }) => [followUpId, cameUp]));
  const asked = prompts.filter(({ direction }) => direction === 'asked');
  const isJudged = ({ followUpId }: Prompt) => typeof outcomes.get(followUpId) === 'boolean';
  const count = (key: string, rows: readonly Prompt[]): Count => {
    const judged = rows.filter(isJudged);
    return {
      key,
      shown: rows.length,
      judged: judged.length,
      cameUp: judged.filter(({ followUpId }) => outcomes.get(followUpId)).length,
      foretold: judged.reduce((sum, { likelihood }) => sum + likelihood, 0),
    };
  };
  const counts = (keyOf: (prompt: Prompt) => string): Count[] =>
    [...Map.groupBy(asked, keyOf)]
      .map(([key, rows]) => count(key, rows))
      .sort((a, b) => b.judged - a.judged || b.shown - a.shown || a.key.localeCompare(b.key));
  return {
    all: count('all', asked),
    rules: counts(ruleOf),
    families: counts(({ family }) => family ?? NOBODY),
    interviews: new Set(asked.filter(isJudged).map(({ interviewId }) => interviewId)).size,
  };
}

/** Whether there are enough cases to rank by. */
export const isEnough = ({ all, interviews }: HitRecord): boolean =>
  all.judged >= ENOUGH.judged && interviews >= ENOUGH.interviews;

/**
 * How much likelier than foretold each kind of prompt is for this person, 1 for no news; nothing until there are enough
 * cases. Each cell is drawn towards the whole record: (came up + c) / (expected + c), where expected is what the cell
 * would have had if it did as well as all prompts together.
 */
export function liftsOf(record: HitRecord): Lifts | null {
  const { all } = record;
  if (!isEnough(record) || all.foretold === 0) return null;
  const whole = all.cameUp / all.foretold;
  const lift = ({ judged, cameUp, foretold }: Count): Lift => {
    const factor = (cameUp + STEADY) / (foretold * whole + STEADY);
    return { factor: Math.min(LIMITS.most, Math.max(LIMITS.least, factor)), judged, cameUp };
  };
  const lifts = (counts: readonly Count[]) =>
    Object.fromEntries(counts.map((each) => [each.key, lift(each)]));
  return { rules: lifts(record.rules), families: lifts(record.families) };
}

/** A departure smaller than this, or from fewer cases, is not worth a word. */
const TELLING = { factor: 0.12, judged: 5 } as const;

/**
 * Prompts as this person's own record has them: each likelihood moved by what such rules and such askers did before, the
 * two sharing the move, for they count the same prompts. Where one of them tells, the why says so.
 */
export function withRecord(
  prompts: readonly FollowUp[],
  people: readonly Person[],
  lifts: Lifts | undefined,
): FollowUp[] {
  if (!lifts) return [...prompts];
  return prompts.map((prompt) => {
    if (prompt.direction === 'ask') return prompt;
    const family = people.find(({ id }) => id === prompt.askedBy?.personId)?.family ?? NOBODY;
    const cells = [lifts.rules[ruleOf(prompt)], lifts.families[family]].filter((each) => each !== undefined);
    const factor = Math.sqrt(cells.reduce((product, cell) => product * cell.factor, 1));
    const likelihood = Math.round(100 * Math.min(0.96, prompt.likelihood * factor)) / 100;
    return { ...prompt, likelihood, why: whyWith(prompt.why, cells) };
  });
}

function whyWith(why: string, cells: readonly Lift[]): string {
  const [telling] = cells
    .filter(({ factor, judged }) => judged >= TELLING.judged && Math.abs(Math.log(factor)) >= TELLING.factor)
    .sort((a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)));
  if (!telling) return why;
  const { cameUp, judged } = telling;
  return `${why.replace(/\.$/, '')}; for you, such questions came up ${cameUp} times of ${judged}.`;
}
