/**
 * Fits utils/reading/fields/weights/people.json: who of those named in a mail interviews. It learns from the tuned messages and
 * from those training mails whose interviewers we wrote down (training/people.tsv). Prints what cross-validation by message makes
 * of it. `--dry` only prints, `--errors` lists the misses, `--titles` the titles that are wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonChoice } from '../../utils/reading/fields/people-choices.ts';
import {
  oddsOf,
  type PeopleWeights,
  relationsOf,
  whoInterviews,
} from '../../utils/reading/fields/people-decision.ts';
import { type Counts, exact, f1, precision, recall, sum } from './metrics.ts';
import { countsOf, interviews, loadPeopleCases, loadQuietCases, type PeopleCase } from './people-cases.ts';
import { sameText } from './score.ts';
import { type Example, fitSoftmax } from './softmax.ts';

type Class = 'yes' | 'no';

/** What is known without a mail: rare, and plain. */
const PRIORS: Readonly<Record<string, number>> = {
  gone: -12,
  '2<{report}': -3,
  'in a column of names': 3,
  'beside the candidate': 2,
  'one of two guests': 2,
};
const FOLDS = 8;
/** A feature of fewer mails is chance. */
const FEWEST = 3;
const [PULL, SPARSE] = [1, 0.8];
/** Mails with no interview ahead count less, and have their own likelihood of anybody interviewing. */
const [QUIET, QUIET_WEIGHT, QUIET_PULL] = ['no interview ahead', 0.4, 100];

const has = (flag: string) => process.argv.includes(flag);
const half = ({ id }: PeopleCase) => (Number(id.slice(0, 3)) % 2 === 1 ? 'odd' : 'even');

const cases = await loadPeopleCases();
const quiet = loadQuietCases();
const reach = sum(
  cases.map((one) =>
    countsOf(
      one,
      one.choices.filter((each) => interviews(one, each)),
    ),
  ),
);
console.log(`among the choices: ${recall(reach).toFixed(3)} of ${reach.wanted}`);
report();
const weights = weigh(cases);
if (!has('--dry')) write(weights);

function weigh(all: readonly PeopleCase[]): PeopleWeights {
  const seen = new Map<string, number>();
  for (const { choices } of all)
    for (const name of new Set(choices.flatMap(({ features }) => [...features])))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  const example = (one: PeopleCase, choice: PersonChoice, isQuiet: boolean): Example<Class> => ({
    features: new Map(
      [
        'always',
        ...(isQuiet ? [QUIET] : []),
        ...[...choice.features].filter((name) => (seen.get(name) ?? 0) >= FEWEST),
        ...relationsOf(choice, one.choices, (each) => interviews(one, each)),
      ].map((name) => [name, 1]),
    ),
    is: interviews(one, choice) ? 'yes' : 'no',
    weight: isQuiet ? QUIET_WEIGHT : 1,
  });
  const examples = [
    ...all.flatMap((one) => one.choices.map((choice) => example(one, choice, false))),
    ...quiet.flatMap((one) =>
      one.choices.filter(({ isSender }) => !isSender).map((choice) => example(one, choice, true)),
    ),
  ];
  const fitted = fitSoftmax<Class>(examples, {
    classes: ['yes', 'no'],
    fixed: 'no',
    prior: (name, of) => (of === 'yes' ? (PRIORS[name] ?? 0) : 0),
    pull: (name) => (name === 'always' ? 0.001 : name === QUIET ? QUIET_PULL : PULL),
    sparse: (name) => (name === 'always' || name === QUIET ? 0 : SPARSE),
    steps: 300,
  });
  return new Map([
    ...Object.entries(PRIORS),
    ...[...fitted].map(([name, { yes }]) => [name, yes] as const).filter(([name]) => name !== QUIET),
  ]);
}

/** Each mail as the weights read it that were learnt without it. */
function report(): void {
  const rows = new Map<string, Counts[]>();
  const add = (row: string, counts: Counts) => rows.set(row, [...(rows.get(row) ?? []), counts]);
  const folds = Array.from({ length: FOLDS }, (_, fold) => weigh(cases.filter((_, i) => i % FOLDS !== fold)));
  for (const [i, one] of cases.entries()) {
    const weights = folds[i % FOLDS] ?? new Map();
    const said = whoInterviews(one.choices, weights);
    const counts = countsOf(one, said);
    const own = one.isOwn ? ['messages', `messages ${half(one)}`, `messages ${one.language}`] : ['lessons'];
    for (const row of ['all', `all ${one.language}`, ...own]) add(row, counts);
    add('all senders', countsOf(one, said, true));
    add('all others', countsOf(one, said, false));
    for (const choice of said) checkTitle(one, choice, add);
    if (has('--errors') && counts.hit < Math.max(counts.said, counts.wanted)) list(one, said, weights);
  }
  for (const [row, counts] of [...rows].sort()) {
    const all = sum(counts);
    console.log(
      row.startsWith('titles')
        ? `${row}: ${precision(all).toFixed(3)} of ${all.said}`
        : `${row}: F1 ${f1(all).toFixed(3)}, P ${precision(all).toFixed(3)}, R ${recall(all).toFixed(3)} of ${all.wanted}`,
    );
  }
}

function checkTitle(one: PeopleCase, choice: PersonChoice, add: (row: string, counts: Counts) => void): void {
  const wanted = one.people.find(({ name }) => sameText(name, choice.name));
  if (!wanted) return;
  const isRight = sameText(choice.title, wanted.title);
  if (one.isOwn) for (const row of ['titles', `titles ${one.language}`]) add(row, exact(isRight));
  if (has('--titles') && !isRight)
    console.log(`T ${one.id} ${choice.name}: ${choice.title}, not ${wanted.title}`);
}

function list(one: PeopleCase, said: readonly PersonChoice[], weights: PeopleWeights): void {
  console.log(`${one.id} ${one.language}`);
  for (const choice of said) if (!interviews(one, choice)) console.log(`  + ${why(choice, weights)}`);
  for (const { name } of one.people) {
    if (said.some((each) => sameText(each.name, name))) continue;
    const there = one.choices.find((each) => sameText(each.name, name));
    console.log(`  - ${there ? why(there, weights) : `${name} NOT THERE`}`);
  }
}

function why({ name, features }: PersonChoice, weights: PeopleWeights): string {
  const told = [...features]
    .map((feature) => ({ feature, weight: weights.get(feature) ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) > 0.15)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ feature, weight }) => `${feature} ${weight.toFixed(1)}`);
  return `${name} ${oddsOf(features, weights).toFixed(2)}: ${told.slice(0, 9).join('; ')}`;
}

function write(weights: PeopleWeights): void {
  const rounded = [...weights]
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => a.localeCompare(b));
  const path = join(import.meta.dirname, '../../utils/reading/fields/weights/people.json');
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}
