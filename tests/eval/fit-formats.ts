/**
 * Fits utils/reading/round/format-weights.json on the training mails and the tune half of our messages: how an interview is
 * held. Cross-validated figures by format come first; `--dry` writes nothing, `-v` lists what is wrong.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Format } from '../../utils/domain/values.ts';
import { signsOfFormats } from '../../utils/reading/index.ts';
import { formatsBy, toFormatWeights, type WrittenFormats } from '../../utils/reading/round/format-model.ts';
import { byWeight } from './by-weight.ts';
import { loadMessages } from './load.ts';
import { type Counts, f1, matchKeys, precision, recall, sum } from './metrics.ts';
import { fitSoftmax } from './softmax.ts';
import { loadLessons } from './training.ts';

const FOLDS = 8;
const OUT = join(import.meta.dirname, '../../utils/reading/round/format-weights.json');
const ARRANGES = new Set(['invite', 'reschedule', 'confirmation']);
const PULL = 2;
const SPARSE = 1;
/** What the phrases and the setting say by themselves. */
const SAYS = 2;
/** Weights nearer to zero are left out. */
const LEAST = 0.15;
/** A word that fewer mails have teaches nothing. */
const FEWEST = 4;

type Case = { id: string; set: string; signs: readonly string[]; wanted: readonly Format[] };

const cases = [...(await messages()), ...lessons()];
validate();
if (!process.argv.includes('--dry')) writeFileSync(OUT, `${JSON.stringify(learn(cases), null, 2)}\n`);

async function messages(): Promise<Case[]> {
  const all = await loadMessages();
  return all
    .filter(({ half, expect }) => half === 'tune' && ARRANGES.has(expect.intent))
    .map(({ id, message, zone, me, expect }) => ({
      id,
      set: Number(id.slice(0, 3)) % 2 ? 'tune odd' : 'tune even',
      signs: signsOfFormats(message, { now: '2026-06-01T09:00:00Z', zone, me: [me], known: [] }),
      wanted: expect.round.formats,
    }));
}

/** The training mails that tell their formats. */
function lessons(): Case[] {
  return loadLessons().flatMap(({ id, intent, message, told }) =>
    ARRANGES.has(intent) && told.formats
      ? [
          {
            id,
            set: 'lessons',
            signs: signsOfFormats(message, {
              now: '2026-03-02T10:00:00Z',
              zone: 'Europe/London',
              me: [],
              known: [],
            }),
            wanted: told.formats,
          },
        ]
      : [],
  );
}

function learn(of: readonly Case[]): WrittenFormats {
  const seen = new Map<string, number>();
  for (const { signs } of of) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  return Object.fromEntries(Format.options.map((format) => [format, learnOne(format, of, seen)]));
}

function isPlain(sign: string): boolean {
  return sign === '' || sign.includes(' ');
}

function priorOf(format: Format, sign: string): number {
  if (sign === '') return -SAYS;
  const isFor =
    sign === `says ${format}` ||
    (format === 'panel' && sign === 'many at once') ||
    (format === 'video' && (sign === 'link alone' || sign === 'video link')) ||
    (format === 'onsite' && sign === 'place alone');
  return isFor ? 2 * SAYS : 0;
}

function learnOne(
  format: Format,
  of: readonly Case[],
  seen: ReadonlyMap<string, number>,
): Record<string, string> {
  const fitted = fitSoftmax<'yes' | 'no'>(
    of.map(({ signs, wanted }) => ({
      is: wanted.includes(format) ? 'yes' : 'no',
      weight: 1,
      features: new Map(
        ['', ...signs.filter((sign) => (seen.get(sign) ?? 0) >= FEWEST)].map((sign) => [sign, 1]),
      ),
    })),
    {
      classes: ['yes', 'no'],
      pull: (sign) => (isPlain(sign) ? PULL / 2 : PULL),
      sparse: (sign) => (isPlain(sign) ? 0 : SPARSE),
      fixed: 'no',
      prior: (sign, is) => (is === 'yes' ? priorOf(format, sign) : 0),
      steps: 200,
    },
  );
  const told = [...fitted].filter(([, { yes }]) => Math.abs(yes) >= LEAST);
  return byWeight(told.map(([sign, { yes }]) => [sign, yes.toFixed(1)]));
}

function validate(): void {
  const totals = new Map<string, Counts[]>();
  const add = (name: string, counts: Counts) => totals.set(name, [...(totals.get(name) ?? []), counts]);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = toFormatWeights(learn(cases.filter((_case, i) => i % FOLDS !== fold)));
    for (const { id, set, signs, wanted } of cases.filter((_case, i) => i % FOLDS === fold)) {
      const said = formatsBy(signs, weights);
      add(`all: ${set}`, matchKeys(said, wanted));
      for (const format of Format.options)
        add(
          format,
          matchKeys(
            said.filter((each) => each === format),
            wanted.filter((each) => each === format),
          ),
        );
      if (process.argv.includes('-v') && [...said].sort().join() !== [...wanted].sort().join())
        console.log(id, 'said', said.join(), 'wanted', wanted.join());
    }
  }
  for (const [name, counts] of [...totals].sort()) {
    const total = sum(counts);
    console.log(
      `${name}: F1 ${f1(total).toFixed(3)}, precision ${precision(total).toFixed(3)}, recall ${recall(total).toFixed(3)} (${total.wanted} wanted)`,
    );
  }
}
