/**
 * Fits utils/reading/intent/sentences.json, what single sentences say, and weights.json: softmax regression over cues,
 * structure, words and those sentences. Cues are held near a hand-set prior by an L2 penalty; of the words only those that
 * weigh most are kept. What a mail's sentences say is told, for fitting, by a model that has not seen the mail. It learns from the training
 * mails, the tune half of our messages and stories, and real mail of the corpora beside the project (where present). The temperature
 * comes from cross-validation over whole mails, so that `confidence` is honest on wording not fitted on. `--dry` only prints.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Message } from '../../utils/domain/message.ts';
import { Intent } from '../../utils/domain/values.ts';
import { intentFeatures } from '../../utils/reading/index.ts';
import { decide, softmax } from '../../utils/reading/intent/index.ts';
import { PRIOR } from '../../utils/reading/intent/prior.ts';
import {
  type SentenceModel,
  sentenceFeatures,
  toSentenceModel,
} from '../../utils/reading/intent/sentences.ts';
import type { Weights } from '../../utils/reading/intent/weights.ts';
import { wordWorth } from '../../utils/reading/wording.ts';
import { aMessage } from '../support/message.ts';
import { loadNegatives } from './corpora.ts';
import { fitSentences } from './fit-sentences.ts';
import { loadStories } from './follow-ups/load.ts';
import { INTENT_CASES } from './intent-cases.ts';
import { loadMessages } from './load.ts';
import { type Example, fitSoftmax } from './softmax.ts';
import { loadLessons, loadSentences } from './training.ts';

type Case = Example<Intent> & {
  name: string;
  kind: Kind;
  language: string;
  sentences: readonly (readonly string[])[];
};

const FOLDS = 5;
const SENTENCE_FOLDS = 3;
const PULL = 1;
const STEPS = 400;
/**
 * How much a case of each kind counts. Whole mails (our own and the stories') are nearer to what people get than lessons;
 * what is said in plain words has to be read right; a sentence of the bank is less than a mail.
 */
const WORTH = { whole: 2, lesson: 1, plain: 3, bank: 0.3, negative: 1.2 };
type Kind = keyof typeof WORTH;
/** Passing words of a group speak for the same, less. */
const PASSING = ' in passing';
const PASSING_SHARE = 0.3;
/** A word has to stand in so many mails, and to be among those that weigh most. */
const FEWEST_MAILS = 3;
const MOST_WORDS = 500;
const OUT = join(import.meta.dirname, '../../utils/reading/intent');
const TEMPERATURES = Array.from({ length: 26 }, (_, i) => 0.8 + i * 0.1);
const isWord = (name: string) => name.endsWith("'");

const caseOf = (message: Message, is: Intent, zone: string, kind: Kind, language = 'en'): Case => ({
  kind,
  weight: WORTH[kind],
  language,
  name: `${message.id} ${message.subject}`,
  ...intentFeatures(message, { now: '2026-03-01T00:00:00Z', zone, me: [], known: [] }),
  is,
});
const labelled = (await loadMessages()).filter((each) => !each.message.from?.email?.includes(each.me));
const half = (name: string) =>
  labelled
    .filter((each) => each.half === name)
    .map(({ message, expect, zone, language }) => caseOf(message, expect.intent, zone, 'whole', language));
const lessons = loadLessons().map(({ message, intent }) =>
  caseOf(message, intent, 'Europe/London', 'lesson'),
);
const short = INTENT_CASES.map(([, intent, subject, text]) =>
  caseOf(aMessage({ subject, text }), intent, 'Europe/London', 'plain'),
);
const bank = loadSentences().flatMap(({ kind, label, text, language }) => {
  const intent = z.safeParse(Intent, label);
  const own = { act: 'bank' as const, plain: 'plain' as const }[kind];
  return own !== undefined && intent.success
    ? [caseOf(aMessage({ subject: '', text }), intent.data, 'Europe/London', own, language)]
    : [];
});
const tune = half('tune');
const told = (await loadStories())
  .filter((story) => story.half === 'tune')
  .flatMap(({ messages, zone, me }) =>
    messages
      .filter(({ message }) => !message.from?.email?.includes(me))
      .map(({ message, intent }) => caseOf(message, intent, zone, 'whole')),
  );
const negatives = (await loadNegatives()).map((message) =>
  caseOf(message, 'other', 'America/New_York', 'negative'),
);
const fitted = negatives.filter((_, i) => i % 2 === 0);

const cases = [...lessons, ...bank, ...short, ...tune, ...told, ...fitted];
const sentences = fitSentences(cases);
const all = withSentences(cases);
const validated: Scored[] = validate(all);
/** Cues were written beside the lessons: how sure to be is learnt on the rest. */
const whole = validated.filter(({ kind }) => kind === 'whole');
const temperature = TEMPERATURES.reduce((best, each) => (loss(each) < loss(best) ? each : best));
const weights = rounded({ temperature, of: weigh(all).of });
const heard = (each: Case) => hear(each, toSentenceModel(sentences));
report('all but negatives, cross-validated', validated);
report('whole mails (tune half and stories), cross-validated', whole);
for (const language of ['en', 'de', 'fr', 'es', 'nl'])
  report(
    `whole mails, ${language}`,
    whole.filter((each) => each.language === language),
  );
report('test half', half('test').map(heard), weights);
const invited = (some: readonly Case[]) =>
  some.filter((each) => decideWith(heard(each), weights).intent === 'invite').length;
console.log(
  `negatives read as invite: ${invited(fitted)} of ${fitted.length} fitted, ${invited(negatives.filter((_, i) => i % 2 === 1))} of the rest`,
);
if (process.argv.includes('--errors')) for (const line of errors(validated)) console.log(line);
console.log(
  `temperature ${temperature.toFixed(1)}, ${Object.keys(weights.of).filter(isWord).length} words, ${Object.keys(sentences).length} of sentences`,
);
if (!process.argv.includes('--dry')) {
  writeFileSync(join(OUT, 'weights.json'), printed(weights));
  writeFileSync(join(OUT, 'sentences.json'), printedSentences());
}

/** Each case with what its sentences say to a model that has not seen it. */
function withSentences(some: readonly Case[]): Case[] {
  const heardIn = Array.from({ length: SENTENCE_FOLDS }, (_, fold) => {
    const model = toSentenceModel(fitSentences(some.filter((_case, i) => i % SENTENCE_FOLDS !== fold)));
    return some.map((each, i) => (i % SENTENCE_FOLDS === fold ? hear(each, model) : each));
  });
  return some.map((each, i) => heardIn[i % SENTENCE_FOLDS]?.[i] ?? each);
}

function hear(each: Case, model: SentenceModel): Case {
  return { ...each, features: new Map([...each.features, ...sentenceFeatures(each.sentences, model)]) };
}

/** Weights from cases: fitted on all words, then once more on those that weigh most. */
function weigh(cases: readonly Case[]): Weights {
  const counts = new Map<string, number>();
  for (const { features } of cases)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const first = weightsOver(cases, (name) => !isWord(name) || (counts.get(name) ?? 0) >= FEWEST_MAILS);
  const worth = (name: string) => Math.max(...Object.values(first[name] ?? {}).map(Math.abs));
  const heaviest = new Set(
    Object.keys(first)
      .filter(isWord)
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, MOST_WORDS),
  );
  return rounded({ temperature: 1, of: weightsOver(cases, (name) => !isWord(name) || heaviest.has(name)) });
}

function weightsOver(cases: readonly Case[], isKept: (name: string) => boolean): Weights['of'] {
  const examples = cases.map((each) => ({
    ...each,
    features: rescaled(new Map([...each.features].filter(([name]) => isKept(name)))),
  }));
  const prior = (name: string, intent: Intent) =>
    name.endsWith(PASSING)
      ? (PRIOR[name.slice(0, -PASSING.length)]?.[intent] ?? 0) * PASSING_SHARE
      : (PRIOR[name]?.[intent] ?? 0);
  return Object.fromEntries(
    fitSoftmax(examples, { classes: Intent.options, pull: PULL, prior, steps: STEPS }),
  );
}

/** Words count by how many are known: with fewer known ones, each counts for more, as it will when a mail is read. */
function rescaled(features: Map<string, number>): Map<string, number> {
  const words = [...features.keys()].filter(isWord);
  for (const name of words) features.set(name, wordWorth(words.length));
  return features;
}

type Scored = Case & { weights?: Weights };

/** Each case with weights that were fitted without it. */
function validate(cases: readonly Case[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fold_ = weigh(cases.filter((_case, i) => i % FOLDS !== fold));
    return cases
      .filter((each, i) => i % FOLDS === fold && each.kind !== 'negative')
      .map((each) => ({ ...each, weights: fold_ }));
  }).flat();
}

/** How surprising the truth is, under a temperature, to weights that were fitted without it. */
function loss(divisor: number): number {
  return whole.reduce((sum, { features, is, weights: own }) => {
    const given = { temperature: divisor, of: own?.of ?? {} };
    const chance = softmax(known(features, given), given)[is];
    return sum - Math.log(Math.max(1e-9, chance));
  }, 0);
}

/** The decision as it is made when a mail is read: words without a weight are not known at all. */
function decideWith({ features }: Case, weights: Weights) {
  return decide(known(features, weights), weights);
}

function known(features: Case['features'], { of }: Weights): Case['features'] {
  return rescaled(new Map([...features].filter(([name]) => !isWord(name) || Object.hasOwn(of, name))));
}

function report(name: string, cases: readonly Scored[], given?: Weights): void {
  const decided = cases.map((each) => ({
    is: each.is,
    ...decideWith(each, given ?? { temperature, of: each.weights?.of ?? {} }),
  }));
  const count = (test: (each: (typeof decided)[number]) => boolean) => decided.filter(test).length;
  const f1s = Intent.options.flatMap((intent) => {
    const wanted = count((each) => each.is === intent);
    const hit = count((each) => each.is === intent && each.intent === intent);
    return wanted === 0 ? [] : [(2 * hit) / (wanted + count((each) => each.intent === intent))];
  });
  const bins = new Map<number, number>();
  for (const { is, intent, confidence } of decided) {
    const bin = Math.min(9, Math.floor(confidence * 10));
    bins.set(bin, (bins.get(bin) ?? 0) + confidence - (is === intent ? 1 : 0));
  }
  const ece = [...bins.values()].reduce((sum, each) => sum + Math.abs(each), 0) / cases.length;
  const macro = f1s.reduce((sum, each) => sum + each, 0) / f1s.length;
  const hits = count(({ is, intent }) => is === 'invite' && intent === 'invite');
  console.log(
    `${name}: ${count((each) => each.is === each.intent)}/${cases.length} right, macro-F1 ${macro.toFixed(3)}, ` +
      `invite P ${(hits / count(({ intent }) => intent === 'invite')).toFixed(3)} R ${(hits / count(({ is }) => is === 'invite')).toFixed(3)}, ECE ${ece.toFixed(3)}`,
  );
}

/** What was taken for something else by weights that were fitted without it, with the cues it has. */
function errors(cases: readonly Scored[]): string[] {
  return cases.flatMap((each) => {
    const said = decideWith(each, { temperature, of: each.weights?.of ?? {} });
    const cues = [...each.features].filter(([name]) => !isWord(name) && name !== 'always');
    return said.intent === each.is
      ? []
      : [
          `${each.is} read as ${said.intent} ${said.confidence.toFixed(2)}: ${each.name} (${cues.map(([name, value]) => `${name} ${value}`).join(', ')})`,
        ];
  });
}

/** A row a line, so that it can be read and compared. */
function printed({ temperature: divisor, of }: Weights): string {
  const rows = Object.entries(of).map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  return `{\n  "temperature": ${divisor},\n  "of": {\n${rows.join(',\n')}\n  }\n}\n`;
}

/** A word or pair a line: its weights for each intent, in halves. */
function printedSentences(): string {
  const rows = Object.entries(sentences)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `  ${JSON.stringify(name)}: [${row.join(', ')}]`);
  return `{\n${rows.join(',\n')}\n}\n`;
}

/** One decimal is enough to read and to decide; words without weight are left out. */
function rounded({ temperature: divisor, of }: Weights): Weights {
  const short = (row: Partial<Record<Intent, number>>) =>
    Object.fromEntries(
      Object.entries(row)
        .map(([intent, value]) => [intent, Math.round(value * 10) / 10])
        .filter(([, value]) => value !== 0),
    );
  const rows = Object.entries(of).map(([name, row]) => [name, short(row)] as const);
  return {
    temperature: Math.round(divisor * 10) / 10,
    of: Object.fromEntries(rows.filter(([name, row]) => !isWord(name) || Object.keys(row).length > 0)),
  };
}
