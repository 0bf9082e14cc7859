/**
 * Fits utils/reading/fields/weights/*.json: which of the names in a mail is the employer's, which of its titles the job's. It
 * learns from the tune half of our messages and from those training mails that have labels (training/fields.tsv). Prints what
 * cross-validation makes of them and the totals of the test half. `--dry` only prints, `--errors` lists the misses.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../utils/domain/message.ts';
import { type Choice, type ChoiceWeights, chosen } from '../../utils/reading/fields/choice.ts';
import { asWhole } from '../../utils/reading/fields/company.ts';
import { companyChoices } from '../../utils/reading/fields/company-choices.ts';
import { splitZones } from '../../utils/reading/zones/index.ts';
import { type Chooser, fitChoice } from './fit-choice.ts';
import { loadMessages } from './load.ts';
import { sameText } from './score.ts';
import { loadLessons } from './training.ts';

type Sample = { id: string; message: Message; me: string; company: string | null; role: string | null };
type Field = 'company';

const FOLDS = 8;
const OPTIONS = { pull: 1, steps: 400 };
const isVerbose = process.argv.includes('--errors');

const labelled = (await loadMessages()).filter(({ expect }) => expect.intent !== 'other');
const half = (name: string): Sample[] =>
  labelled
    .filter((each) => each.half === name)
    .map(({ id, message, me, expect }) => ({ id, message, me, company: expect.company, role: expect.role }));

const CHOICES: Record<Field, (sample: Sample) => Choice[]> = {
  company: ({ message, me }) => {
    const lines = splitZones(message.text, message.subject);
    const context = { now: '2026-03-01T00:00:00Z', zone: 'Europe/London', me: [me.toLowerCase()], known: [] };
    return companyChoices(message, lines, context).map(({ text, label, features }) => ({
      text: text === null ? null : asWhole(text, label, message, lines),
      features,
    }));
  },
};

const tune = half('tune');
const test = half('test');
const lessons = loadLabels();
for (const field of Object.keys(CHOICES) as Field[]) learn(field);

function learn(field: Field): void {
  const [own, learnt] = [casesOf(field, tune), casesOf(field, lessons)];
  const all = [...own, ...learnt];
  const usable = all.filter(({ right }) => right >= 0);
  console.log(`${field}: the right one is among the choices in ${usable.length} of ${all.length}`);
  report(`${field}, lessons from the tune half`, learnt, () => weigh(own));
  report(`${field}, tune half from lessons`, own, () => weigh(learnt));
  const apart = (fold: number) => weigh(all.filter((_, i) => i % FOLDS !== fold));
  const folds = Array.from({ length: FOLDS }, (_, fold) => apart(fold));
  report(`${field}, cross-validated`, all, (i) => folds[i % FOLDS] ?? {}, isVerbose);
  const weights = weigh(all);
  report(`${field}, fitted`, all, () => weights);
  report(`${field}, test half`, casesOf(field, test), () => weights);
  if (!process.argv.includes('--dry')) write(field, weights);
}

function weigh(cases: readonly Chooser[]): ChoiceWeights {
  return fitChoice(
    cases.filter(({ right }) => right >= 0),
    OPTIONS,
  );
}

function casesOf(field: Field, samples: readonly Sample[]): Chooser[] {
  return samples
    .filter((sample) => sample[field] !== '?')
    .map((sample) => {
      const choices = CHOICES[field](sample);
      return {
        id: sample.id,
        choices,
        right: choices.findIndex(({ text }) => sameText(text, sample[field])),
      };
    });
}

function report(
  name: string,
  cases: readonly Chooser[],
  weightsOf: (i: number) => ChoiceWeights,
  lists = false,
): void {
  let right = 0;
  const cached = new Map<number, ChoiceWeights>();
  for (const [i, one] of cases.entries()) {
    const key = weightsOf.length === 0 ? 0 : i % FOLDS;
    const weights = cached.get(key) ?? weightsOf(i);
    cached.set(key, weights);
    const best = chosen(one.choices, weights);
    const isRight =
      one.right >= 0 && best !== null && sameText(best.text, one.choices[one.right]?.text ?? null);
    right += isRight ? 1 : 0;
    if (lists && !isRight) {
      const wanted = one.choices[one.right];
      console.log(`  ${one.id}: ${best?.text} [${[...(best?.features ?? [])].join('; ')}]`);
      console.log(`     not ${wanted?.text} [${[...(wanted?.features ?? ['NOT THERE'])].join('; ')}]`);
    }
  }
  const there = cases.filter((one) => one.right >= 0).length;
  console.log(
    `${name}: ${(right / Math.max(1, cases.length)).toFixed(3)} of ${cases.length}, ${there} among the choices`,
  );
}

function write(field: Field, weights: ChoiceWeights): void {
  const rounded = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => a.localeCompare(b));
  const path = join(import.meta.dirname, `../../utils/reading/fields/weights/${field}.json`);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}

/** Training mails whose employer and job we wrote down; `-` is none, `?` nothing that a reader could say for sure. */
function loadLabels(): Sample[] {
  const known = new Map(loadLessons().map((lesson) => [lesson.id, lesson.message]));
  const rows = readFileSync(join(import.meta.dirname, 'training/fields.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.flatMap((row) => {
    const [id = '', company = '?', role = '?'] = row.split('\t');
    const message = known.get(id);
    const none = (text: string) => (text === '-' ? null : text);
    return message ? [{ id, message, me: '', company: none(company), role: none(role) }] : [];
  });
}
