import type { Reading } from '../../utils/domain/reading.ts';
import * as fields from '../../utils/reading/fields/index.ts';
import { splitZones } from '../../utils/reading/zones/index.ts';
import { type Labelled, loadMessages } from './load.ts';
import { type Counts, exact, f1, matchKeys, precision, sum } from './metrics.ts';
import { sameText } from './score.ts';

/**
 * Scores the fields alone, without the intent: `node tests/eval/score-fields.ts [-v]`. Misses are listed for the tune half only;
 * the frozen half gives totals. Persons and places count for messages that arrange an interview.
 */
type Fields = Pick<Reading, 'company' | 'role' | 'place' | 'link' | 'people'>;

const ARRANGES = new Set(['invite', 'reschedule', 'confirmation', 'cancel']);
const isVerbose = process.argv.includes('-v');

function readFields({ message, me, zone }: Labelled): Fields {
  const lines = splitZones(message.text, message.subject);
  const context = { now: '2026-03-01T00:00:00Z', zone, me: [me.toLowerCase()], known: [] };
  return {
    company: fields.findCompany(message, lines, context),
    role: fields.findRole(message, lines),
    people: fields.findPeople(message, lines, context),
    place: fields.findPlace(message, lines),
    link: fields.findLink(message, lines),
  };
}

const nameOf = (person: { name: string | null; title: string | null }) =>
  (person.name ?? `(${person.title})`).toLowerCase();

const totals = new Map<string, Counts[]>();
const count = (half: string, name: string, counts: Counts) =>
  totals.set(`${half} ${name}`, [...(totals.get(`${half} ${name}`) ?? []), counts]);

for (const one of await loadMessages()) {
  const { expect, half, id } = one;
  if (expect.intent === 'other') continue;
  const said = readFields(one);
  const arranges = ARRANGES.has(expect.intent);
  const check = (name: string, isRight: boolean, read: unknown, wanted: unknown) => {
    count(half, name, exact(isRight));
    if (half === 'tune' && isVerbose && !isRight)
      console.log(id, name, JSON.stringify(read), '≠', JSON.stringify(wanted));
  };
  for (const field of ['company', 'role'] as const)
    check(field, sameText(said[field], expect[field]), said[field], expect[field]);
  check('link', said.link === expect.link, said.link, expect.link);
  if (!arranges) {
    count(half, 'people where none', exact(said.people.length === 0));
    continue;
  }
  check('place', sameText(said.place, expect.place), said.place, expect.place);
  const names = matchKeys(said.people.map(nameOf), expect.people.map(nameOf));
  count(half, 'names', names);
  if (half === 'tune' && isVerbose && names.hit < Math.max(names.said, names.wanted))
    console.log(id, 'names', said.people.map(nameOf), '≠', expect.people.map(nameOf));
  for (const person of said.people) {
    const wanted = expect.people.find((each) => nameOf(each) === nameOf(person));
    if (!wanted) continue;
    check('title', sameText(person.title, wanted.title), [person.name, person.title], wanted.title);
    check('email', sameText(person.email, wanted.email), [person.name, person.email], wanted.email);
  }
}

for (const [name, counts] of [...totals].sort())
  console.log(
    `${name}: ${(name.endsWith('names') ? f1 : precision)(sum(counts)).toFixed(3)} of ${counts.length}`,
  );
