import type { PersonChoice } from './people-choices.ts';
import shipped from './weights/people.json' with { type: 'json' };

export type PeopleWeights = ReadonlyMap<string, number>;

/** Whoever interviews is missed more easily than made up: the odds from which they are said to, as a logarithm. */
const LEAST = Math.log(0.4 / 0.6);
const WEIGHTS: PeopleWeights = new Map<string, number>(Object.entries(shipped));

/**
 * Those who interview. Everybody is first weighed alone, then once more with what the others are: whoever is named beside an
 * interviewer is likely one too, and a sender who names others seldom is.
 */
export function whoInterviews(
  choices: readonly PersonChoice[],
  weights: PeopleWeights = WEIGHTS,
): PersonChoice[] {
  const likely = new Set(
    choices.filter((choice) => {
      const hopeful = isBesideAny(choice, choices) ? [...choice.features, BESIDE] : choice.features;
      return oddsOf(hopeful, weights) > 0;
    }),
  );
  return choices.filter((choice) => {
    const relations = relationsOf(choice, choices, (each) => likely.has(each));
    return oddsOf([...choice.features, ...relations], weights) > LEAST;
  });
}

/** The logarithm of the odds that somebody with these features interviews. */
export function oddsOf(features: Iterable<string>, weights: PeopleWeights = WEIGHTS): number {
  let odds = weights.get('always') ?? 0;
  for (const feature of features) odds += weights.get(feature) ?? 0;
  return odds;
}

/** What the others say of somebody, by features, where it is known or guessed which of them interview. */
export function relationsOf(
  choice: PersonChoice,
  all: readonly PersonChoice[],
  does: (each: PersonChoice) => boolean,
): string[] {
  const doing = all.filter((each) => each !== choice && does(each));
  if (choice.isSender) return [`sender, ${Math.min(2, doing.length)} interview`];
  return [
    ...(isBesideAny(choice, doing) ? [BESIDE] : isBesideAny(choice, all) ? ['beside nobody who does'] : []),
    `${Math.min(2, doing.filter(({ isSender }) => !isSender).length)} others interview`,
  ];
}

const BESIDE = 'beside one who does';

const isBesideAny = (choice: PersonChoice, others: readonly PersonChoice[]) =>
  others.some((each) => each !== choice && each.words.some((word) => choice.beside.has(word)));
