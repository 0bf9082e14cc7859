/**
 * Fits utils/reading/concerns/weights.json on the training mails and the tune half of our messages: which stretches hold a
 * doubt, where to cut a sentence, and the topic. Cross-validated figures come first (`-v` lists every miss); `--dry` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findConcerns } from '../../utils/reading/concerns/index.ts';
import { fromWritten, toModel } from '../../utils/reading/concerns/weights.ts';
import { fitWeights } from './concerns/fit.ts';
import { loadAll, type Mail } from './concerns/mails.ts';
import { written } from './concerns/print.ts';
import { type Counts, precision, recall, sum } from './metrics.ts';
import { overlaps } from './score.ts';

const FOLDS = 5;
const OUT = join(import.meta.dirname, '../../utils/reading/concerns/weights.json');

const mails = await loadAll();
console.log(`${mails.length} mails, ${mails.flatMap(({ marks }) => marks).length} marks, cross-validated:`);
validate();
if (!process.argv.includes('--dry'))
  writeFileSync(OUT, `${JSON.stringify(written(fitWeights(mails)), null, 1)}\n`);

/** What weights that were fitted without it make of each mail. */
function validate(): void {
  const counts = new Map<string, Counts[]>();
  const add = (name: string, one: Counts) => counts.set(name, [...(counts.get(name) ?? []), one]);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = toModel(fromWritten(written(fitWeights(mails.filter((_mail, i) => i % FOLDS !== fold)))));
    for (const mail of mails.filter((_mail, i) => i % FOLDS === fold)) {
      const said = findConcerns(mail.message, mail.lines, mail, model);
      for (const set of [
        'all',
        mail.isTune ? 'tune' : 'training',
        mail.language,
        ...(mail.outgoing ? ['own'] : []),
      ]) {
        add(`${set} overlap`, pairs(said, mail, overlaps).counts);
        add(`${set} exact`, pairs(said, mail, (a, b) => a === b).counts);
        const { hits } = pairs(said, mail, overlaps);
        const right = hits.filter(([one, mark]) => one.topic === mark.topic).length;
        add(`${set} topic`, { hit: right, said: hits.length, wanted: hits.length });
      }
      if (process.argv.includes('-v')) list(said, mail);
    }
  }
  for (const [name, all] of [...counts].sort()) {
    const total = sum(all);
    console.log(
      `${name}: precision ${precision(total).toFixed(3)}, recall ${recall(total).toFixed(3)} (${total.wanted} wanted)`,
    );
  }
}

type Said = ReturnType<typeof findConcerns>;

function pairs(said: Said, { message, marks }: Mail, same: (a: string, b: string) => boolean) {
  const left = [...marks];
  const extras: Said = [];
  const hits = said.flatMap((one) => {
    const at = left.findIndex(({ start, end }) => same(message.text.slice(start, end), one.quote));
    const [mark] = at < 0 ? [] : left.splice(at, 1);
    if (!mark) extras.push(one);
    return mark ? [[one, mark] as const] : [];
  });
  return {
    hits,
    extras,
    missed: left,
    counts: { hit: hits.length, said: said.length, wanted: marks.length },
  };
}

function list(said: Said, mail: Mail): void {
  const { extras, missed, hits } = pairs(said, mail, overlaps);
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  for (const { start, end } of missed)
    console.log(mail.id, mail.intent, 'MISSED', flat(mail.message.text.slice(start, end)));
  for (const { quote, strength } of extras) console.log(mail.id, mail.intent, 'FALSE', strength, flat(quote));
  for (const [one, mark] of hits)
    if (one.topic !== mark.topic) console.log(mail.id, 'TOPIC', one.topic, '≠', mark.topic, flat(one.quote));
}
