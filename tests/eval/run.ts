import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../utils/domain/message.ts';
import type { Reading } from '../../utils/domain/reading.ts';
import { readMessage } from '../../utils/reading/index.ts';
import { ablationRows } from './ablations.ts';
import { BASELINES } from './baselines.ts';
import { chronoSlots } from './chrono-slots.ts';
import { loadNegatives } from './corpora.ts';
import { errorsOf } from './errors.ts';
import { mailboxTable } from './follow-ups/mailbox.ts';
import { evaluateFollowUps } from './follow-ups/run.ts';
import { hashOfTestHalf, type Labelled, loadMessages } from './load.ts';
import { type Case, ROWS } from './score.ts';
import { speedLines } from './speed.ts';
import { languageTable, metricLine, table } from './table.ts';
import { readingWeight } from './weight.ts';

/** `npm run eval`: how well messages are understood, on our own labelled set. `-- --errors` lists every miss of the tune half. */

const has = (flag: string) => process.argv.includes(flag);
const half = has('--tune') || has('--errors') || has('--wordings') ? 'tune' : 'test';

if (has('--followups')) {
  const isWhole = await evaluateFollowUps({ half, errors: has('--errors'), wordings: has('--wordings') });
  process.exit(isWhole ? 0 : 1);
}

const contextOf = (labelled: Pick<Labelled, 'zone' | 'me'>) => ({
  now: '2026-06-01T09:00:00Z',
  zone: labelled.zone,
  me: [labelled.me],
  known: [],
});

const read = (message: Message, labelled: Pick<Labelled, 'zone' | 'me'>): Reading =>
  readMessage(message, contextOf(labelled));

const all = await loadMessages();
const cases: Case[] = all
  .filter((labelled) => labelled.half === half)
  .map((labelled) => ({ labelled, reading: read(labelled.message, labelled) }));

if (has('--errors')) {
  for (const one of cases) for (const line of errorsOf(one)) console.log(line);
  process.exit(0);
}

console.log(
  `${all.length} messages, the ${half} half: ${cases.length}. Intervals: 95 %, 1,000 bootstrap samples.\n`,
);
console.log(
  table([
    ['metric', 'cases', 'value', 'interval', 'target', ''],
    ...ROWS.map((row) => metricLine(row, cases)),
  ]),
);
console.log(`\n${languageTable(ROWS, cases)}`);

console.log(`\n${await mailboxTable(half)}`);

const negatives = await loadNegatives();
if (negatives.length > 0) {
  const alarms = negatives.filter(
    (message) => read(message, { zone: 'America/New_York', me: '' }).intent === 'invite',
  );
  console.log(`\nreal mails that are no invite: ${negatives.length}, read as one: ${alarms.length}`);
} else console.log('\nThe corpora are not beside the project: false alarms on real mail were not counted.');

const tune = all.filter((labelled) => labelled.half === 'tune');
console.log(
  `\n${table([['baseline', 'invite P', 'invite R', 'intent F1'], ...BASELINES.map((one) => one(tune, cases))])}`,
);
console.log(chronoSlots(cases.map(({ labelled }) => labelled)));
console.log(
  `\n${table(
    ablationRows(
      cases.map(({ labelled }) => labelled),
      contextOf,
    ),
  )}`,
);
console.log(`\n${speedLines(all.map(({ message }) => message)).join('\n')}`);

console.log(await readingWeight());

const frozen = readFileSync(join(import.meta.dirname, 'FROZEN'), 'utf8').trim();
const found = hashOfTestHalf();
console.log(
  frozen === found ? `\ntest half unchanged: ${found}` : `\nTEST HALF CHANGED: ${found}, frozen as ${frozen}`,
);
process.exit(frozen === found ? 0 : 1);
