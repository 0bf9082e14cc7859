/**
 * Fits utils/reading/fields/weights/*.json: which of the names in a mail is the employer's, which of its titles the job's. It
 * learns from the tune half of our messages and from those training mails that have labels (training/fields.tsv). Prints what
 * cross-validation by message makes of the tune half. `--dry` writes nothing, `--errors` lists the misses, `--only FIELD`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Message } from '../../utils/domain/message.ts';
import { type Choice, type ChoiceWeights, chosen } from '../../utils/reading/fields/choice.ts';
import { asWhole } from '../../utils/reading/fields/company.ts';
import { companyChoices } from '../../utils/reading/fields/company-choices.ts';
import { placeChoices } from '../../utils/reading/fields/place-choices.ts';
import { roleChoices } from '../../utils/reading/fields/role-choices.ts';
import { splitZones } from '../../utils/reading/zones/index.ts';
import { aMessage } from '../support/message.ts';
import { type Chooser, fitChoice } from './fit-choice.ts';
import { loadMessages } from './load.ts';
import { isSaidIn, sameText } from './score.ts';
import { loadLessons } from './training.ts';

type Labels = { company: string | null; role: string | null; place: string | null };
type Field = keyof Labels;
/** `groups`: by what its result is broken down; a lesson, which is only learnt from, has the name of its kind instead. */
type Sample = Labels & {
  id: string;
  message: Message;
  me: string;
  groups: readonly string[];
  lesson: string | null;
};
type Case = Chooser & { groups: readonly string[] };

/** Mails written for the fields alone, a line of NDJSON each: nothing but what names an employer, a job and a place. */
const Written = z.object({
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  company: z.nullable(z.string()),
  role: z.nullable(z.string()),
  place: z.nullable(z.string()),
});

const FOLDS = 8;
const WEAKEST = 0.2;
const ARRANGES = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);
const LESSON = ', among';
const OPTIONS: Record<Field, { pull: number; steps: number; least: number }> = {
  company: { pull: 0.7, steps: 200, least: 4 },
  role: { pull: 0.5, steps: 150, least: 6 },
  place: { pull: 0.7, steps: 150, least: 4 },
};
const isVerbose = process.argv.includes('--errors');
const only = process.argv[process.argv.indexOf('--only') + 1];

const CHOICES: Record<Field, (sample: Sample) => Choice[]> = {
  company: ({ message, me }) => {
    const lines = splitZones(message.text, message.subject);
    const context = { now: '2026-03-01T00:00:00Z', zone: 'Europe/London', me: [me.toLowerCase()], known: [] };
    return companyChoices(message, lines, context).map(({ text, label, features }) => ({
      text: text === null ? null : asWhole(text, label, message, lines),
      features,
    }));
  },
  role: ({ message }) => roleChoices(message, splitZones(message.text, message.subject)),
  place: ({ message }) => placeChoices(message, splitZones(message.text, message.subject)),
};

const samples = [...(await ownSamples()), ...lessons(), ...toldLessons(), ...writtenSamples()];
for (const field of Object.keys(CHOICES) as Field[])
  if (!process.argv.includes('--only') || only === field) learn(field);

function learn(field: Field): void {
  const cases = samples.filter((sample) => sample[field] !== '?').map((sample) => caseOf(field, sample));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitOn(
      field,
      cases.filter((_, i) => i % FOLDS !== fold),
    ),
  );
  report(`${field}, cross-validated`, cases, (i) => folds[i % FOLDS] ?? {});
  const weights = fitOn(field, cases);
  console.log(`${field}: ${Object.keys(weights).length} features`);
  if (!process.argv.includes('--dry')) write(field, weights);
}

/** Weights without the weak ones, which choose no better and weigh twice as much. */
function fitOn(field: Field, cases: readonly Case[]): ChoiceWeights {
  const weights = fitChoice(
    cases.filter(({ right }) => right >= 0),
    OPTIONS[field],
  );
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= WEAKEST));
}

function caseOf(field: Field, sample: Sample): Case {
  const { lesson } = sample;
  const choices = CHOICES[field](sample).map((choice) => (lesson ? ofLesson(choice, lesson) : choice));
  const isSaid = field === 'place' || isSaidIn(sample.message, sample[field]);
  return {
    id: sample.id,
    choices,
    right: choices.findIndex(({ text }) => sameText(text, sample[field])),
    groups: isSaid ? sample.groups : ['not said'],
  };
}

/** Training mails leave more unsaid than mails do: what speaks for none, or for the bare domain, is learnt of each apart. */
function ofLesson(choice: Choice, lesson: string): Choice {
  const names = ['none', 'the plain domain'].filter((name) => choice.features.has(name));
  return {
    ...choice,
    features: new Set([...choice.features, ...names.map((name) => `${name}${LESSON} ${lesson}`)]),
  };
}

function report(name: string, cases: readonly Case[], weightsOf: (i: number) => ChoiceWeights): void {
  const totals = new Map<string, { right: number; there: number; all: number }>();
  for (const [i, one] of cases.entries()) {
    const best = chosen(one.choices, weightsOf(i));
    const wanted = one.choices[one.right];
    const isRight = wanted !== undefined && best !== null && sameText(best.text, wanted.text);
    for (const group of one.groups) {
      const total = totals.get(group) ?? { right: 0, there: 0, all: 0 };
      total.right += isRight ? 1 : 0;
      total.there += wanted ? 1 : 0;
      total.all += 1;
      totals.set(group, total);
    }
    if (isVerbose && !isRight && !one.groups.includes('not said')) {
      console.log(`  ${one.id}: ${best?.text} [${[...(best?.features ?? [])].join('; ')}]`);
      console.log(`     not ${wanted?.text} [${[...(wanted?.features ?? ['NOT THERE'])].join('; ')}]`);
    }
  }
  for (const [group, { right, there, all }] of [...totals].sort())
    console.log(`${name}, ${group}: ${(right / all).toFixed(3)} of ${all}, ${there} among the choices`);
}

function write(field: Field, weights: ChoiceWeights): void {
  const rounded = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([name]) => !name.includes(LESSON))
    .sort(([a], [b]) => a.localeCompare(b));
  const path = join(import.meta.dirname, `../../utils/reading/fields/weights/${field}.json`);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}

async function ownSamples(): Promise<Sample[]> {
  const labelled = (await loadMessages()).filter(
    ({ half, expect }) => half === 'tune' && expect.intent !== 'other',
  );
  return labelled.map(({ id, message, me, expect, language }) => ({
    id,
    message,
    me,
    company: expect.company,
    role: expect.role,
    place: ARRANGES.has(expect.intent) ? expect.place : '?',
    lesson: null,
    groups: ['all', language.slice(0, 2), Number(id.slice(0, 3)) % 2 === 0 ? 'even' : 'odd'],
  }));
}

/** Training mails whose employer, job and place we wrote down; `-` is none, `?` nothing that a reader could say for sure. */
function lessons(): Sample[] {
  const known = new Map(loadLessons().map((lesson) => [lesson.id, lesson.message]));
  const rows = readFileSync(join(import.meta.dirname, 'training/fields.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.flatMap((row) => {
    const [id = '', ...labels] = row.split('\t');
    const message = known.get(id);
    const [company = '?', role = '?', place = '?'] = labels.map((text) => (text === '-' ? null : text));
    return message
      ? [{ id, message, me: '', company, role, place, groups: ['lessons'], lesson: 'lessons' }]
      : [];
  });
}

/** Training mails that tell their fields themselves. */
function toldLessons(): Sample[] {
  return loadLessons()
    .filter(({ intent, told }) => intent !== 'other' && told.company !== undefined)
    .map(({ id, message, intent, told: { company = null, role = null, place = null } }) => ({
      id,
      message,
      me: '',
      company,
      role,
      place: ARRANGES.has(intent) && intent !== 'cancel' ? place : '?',
      groups: ['told'],
      lesson: 'told',
    }));
}

function writtenSamples(): Sample[] {
  const rows = readFileSync(join(import.meta.dirname, 'training/fields/mails.ndjson'), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row, i) => {
    const { from, subject, text, ...labels } = z.parse(Written, JSON.parse(row));
    const [, name = null, email = null] = /^(.*?)\s*<([^<>]*)>$/.exec(from) ?? [null, null, from];
    const message = aMessage({ id: `written#${i + 1}`, subject, text, from: { name, email } });
    return { id: message.id, message, me: '', ...labels, groups: ['written'], lesson: 'written' };
  });
}
