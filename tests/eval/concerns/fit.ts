import { Topic } from '../../../utils/domain/values.ts';
import { cutsIn } from '../../../utils/reading/concerns/clauses.ts';
import {
  type Around,
  concernFeatures,
  cutFeatures,
  type Sink,
} from '../../../utils/reading/concerns/features.ts';
import { surroundings, voiceOf, wholeOf } from '../../../utils/reading/concerns/index.ts';
import { type Model, type Stretch, scoreOf, sidesOf } from '../../../utils/reading/concerns/model.ts';
import { tokensOf } from '../../../utils/reading/concerns/tokens.ts';
import { topicFeatures } from '../../../utils/reading/concerns/topics.ts';
import { toModel, type Weights } from '../../../utils/reading/concerns/weights.ts';
import { type Example, fitSoftmax } from '../softmax.ts';
import type { Mail, Mark } from './mails.ts';
import { concernPrior, topicPrior } from './priors.ts';

/** How strongly weights are held near their prior: of words, of topics, of structure. */
const PULL = 0.6;
const TOPIC_PULL = 0.3;
const FREE = 0.05;
/** How strongly what the data do not need is drawn to its prior. */
const SPARSE = 0.25;
/** Log-odds from which on a stretch is called a doubt. */
const LEAST = 0;
/** A word has to stand in so many sentences. */
const LEAST_SEEN = 2;
/** How much a clause counts beside its sentence. */
const CLAUSE = 0.7;

type Held = 'none' | 'doubt';

/** Counts what is sunk into it. */
function counted(fill: (sink: Sink) => void): Map<string, number> {
  const features = new Map<string, number>();
  const one = (name: string) => void features.set(name, (features.get(name) ?? 0) + 1);
  fill({ one, two: (first, second) => one(`${first} ${second}`) });
  return features;
}

const voice = ({ intent, outgoing, message }: Mail) => voiceOf(intent, outgoing || message.from === null);
const isMarked = ({ start, end }: { start: number; end: number }, marks: readonly Mark[]) =>
  marks.some((mark) => mark.start < end && mark.end > start);

/** The weights that these mails ask for. */
export function fitWeights(all: readonly Mail[]): Weights {
  // What stands beside a sentence, or on either side of a cut, is scored by a model that has not seen its mail.
  const halves = [0, 1].map((half) => all.filter((_mail, i) => i % 2 === half));
  const unseen = halves.map((half) => toModel(fitHeld(half, () => null)));
  const modelOf = (mail: Mail) => unseen[1 - (all.indexOf(mail) % 2)] ?? toModel(NONE);
  const held = fitHeld(all, (mail) => surroundings(mail.units, voice(mail), modelOf(mail)));
  return { ...held, cut: fitCuts(all, modelOf), topic: fitTopics(all) };
}

const NONE: Weights = { least: 0, concern: {}, cut: {}, topic: {} };

function fitHeld(all: readonly Mail[], around: (mail: Mail) => Around[] | null): Weights {
  const examples: Example<Held>[] = all.flatMap((mail) => {
    const near = around(mail) ?? surroundings(mail.units, voice(mail), toModel({ ...NONE, least: 99 }));
    return mail.units.flatMap((unit, i) => examplesOf(mail, wholeOf(unit), near[i]));
  });
  const concern = fitTable(examples);
  return { least: LEAST, concern, cut: {}, topic: {} };
}

/** A sentence as an example; where it is marked in part, its clauses too. */
function examplesOf(mail: Mail, whole: Stretch, around: Around | undefined): Example<Held>[] {
  if (!around) return [];
  const example = (stretch: Stretch, weight: number): Example<Held> => ({
    features: counted((sink) => concernFeatures(stretch.tokens, around, stretch.isEnd, sink)),
    is: isMarked(stretch, mail.marks) ? 'doubt' : 'none',
    weight,
  });
  const inner = mail.marks.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  const cut = trueCuts(mail, whole, inner)[0];
  return [example(whole, 1), ...(cut ? sidesOf(whole, cut).map((side) => example(side, CLAUSE)) : [])];
}

/** Where the marks of a sentence begin or end within it. */
function trueCuts(mail: Mail, whole: Stretch, inner: readonly Mark[]) {
  return cutsIn(mail.message.text, whole.tokens).filter((cut) => isTrue(whole, cut, inner));
}

function isTrue({ tokens }: Stretch, cut: { left: number; right: number }, inner: readonly Mark[]): boolean {
  const [left, right] = [tokens[cut.left], tokens[cut.right]];
  return inner.some(
    ({ start, end }) =>
      (right && Math.abs(right.start - start) <= 4) || (left && Math.abs(left.end - end) <= 2),
  );
}

function fitTable(examples: readonly Example<Held>[]): Record<string, number> {
  const prior = concernPrior();
  const fitted = fitSoftmax(seen(examples, prior), {
    classes: ['none', 'doubt'],
    fixed: 'none',
    prior: (name, of) => (of === 'doubt' ? (prior.get(name) ?? 0) : 0),
    pull: (name) => (name.startsWith('@') ? FREE : PULL),
    sparse: (name) => (name.startsWith('@') ? 0 : SPARSE),
  });
  return Object.fromEntries([...prior, ...[...fitted].map(([name, { doubt }]) => [name, doubt] as const)]);
}

/** Words in more than this share of the examples tell no topic. */
const COMMON = 0.08;

function commonIn<C extends string>(examples: readonly Example<C>[]): Set<string> {
  const times = timesIn(examples);
  return new Set([...times].filter(([, count]) => count > COMMON * examples.length).map(([name]) => name));
}

const only = <C extends string>(example: Example<C>, isKept: (name: string) => boolean): Example<C> => ({
  ...example,
  features: new Map([...example.features].filter(([name]) => isKept(name))),
});

function timesIn<C extends string>(examples: readonly Example<C>[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** The examples with what occurs often enough to be learnt. */
function seen<C extends string>(
  examples: readonly Example<C>[],
  known: ReadonlyMap<string, unknown>,
): Example<C>[] {
  const times = timesIn(examples);
  const isSeen = (name: string) => (times.get(name) ?? 0) >= LEAST_SEEN || known.has(name);
  return examples.map((each) => only(each, isSeen));
}

function fitCuts(all: readonly Mail[], modelOf: (mail: Mail) => Model): Record<string, number> {
  const examples = all.flatMap((mail) => {
    const model = modelOf(mail);
    const near = surroundings(mail.units, voice(mail), model);
    return mail.units.flatMap((unit, i) => {
      const whole = wholeOf(unit);
      const around = near[i];
      if (!around || !isMarked(whole, mail.marks)) return [];
      const inner = mail.marks.filter(({ start, end }) => start >= whole.start && end <= whole.end);
      return cutsIn(mail.message.text, whole.tokens).map((cut): Example<Held> => {
        const [left, right] = sidesOf(whole, cut).map((side) => scoreOf(side, around, model));
        return {
          features: counted((sink) => cutFeatures(whole.tokens, cut, left ?? 0, right ?? 0, sink)),
          is: isTrue(whole, cut, inner) ? 'doubt' : 'none',
          weight: 1,
        };
      });
    });
  });
  const fitted = fitSoftmax(examples, { classes: ['none', 'doubt'], fixed: 'none', pull: 0.5 });
  return Object.fromEntries([...fitted].map(([name, { doubt }]) => [name, doubt]));
}

function fitTopics(all: readonly Mail[]): Weights['topic'] {
  const examples = all.flatMap(({ message, marks, outgoing }) =>
    marks.map(
      ({ start, end, topic }): Example<Topic> => ({
        features: counted((sink) =>
          topicFeatures(tokensOf(message.text, start, end), outgoing ? 'candidate' : 'interviewer', sink),
        ),
        is: topic,
        weight: 1,
      }),
    ),
  );
  const prior = topicPrior();
  const common = commonIn(examples);
  const told = (name: string) =>
    prior.has(name) ||
    name.startsWith('@') ||
    !(common.has(name) || name.startsWith('#') || name.includes(' '));
  const fitted = fitSoftmax(
    seen(examples, prior).map((each) => only(each, told)),
    {
      classes: Topic.options,
      prior: (name, topic) => prior.get(name)?.get(topic) ?? 0,
      pull: (name) => (name.startsWith('@') ? FREE : TOPIC_PULL),
      steps: 100,
    },
  );
  return Object.fromEntries([
    ...[...prior].map(([name, row]) => [name, Object.fromEntries(row)] as const),
    ...fitted,
  ]);
}
