import { type Case, concernCounts, nameCounts, sameText, slotCounts } from './score.ts';

/** Every miss of a case as a line: what was read, what was wanted, and why it was read so. */
export function errorsOf(one: Case): string[] {
  const { reading } = one;
  const { expect } = one.labelled;
  const lines: string[] = [];
  const miss = (field: string, said: unknown, wanted: unknown) =>
    lines.push(`  ${field}: ${JSON.stringify(said)} instead of ${JSON.stringify(wanted)}`);
  if (reading.intent !== expect.intent)
    miss(`intent (${reading.confidence.toFixed(2)})`, reading.intent, expect.intent);
  const isArranging = ['invite', 'reschedule', 'confirmation', 'cancel'].includes(expect.intent);
  if (isArranging && reading.round.ordinal !== expect.round.ordinal)
    miss('round', reading.round.ordinal, expect.round.ordinal);
  for (const field of ['company', 'role', 'place', 'link'] as const)
    if (expect.intent !== 'other' && !sameText(reading[field], expect[field]))
      miss(field, reading[field], expect[field]);
  const wrong = (counts: { hit: number; said: number; wanted: number }) =>
    counts.hit < Math.max(counts.said, counts.wanted);
  const slot = (each: { start: string; zone: string | null }) => `${each.start} ${each.zone}`;
  if (wrong(slotCounts(one))) miss('slots', reading.slots.map(slot), expect.slots.map(slot));
  const person = (each: { name: string | null; title: string | null }) => `${each.name} / ${each.title}`;
  if (wrong(nameCounts(one))) miss('people', reading.people.map(person), expect.people.map(person));
  if (wrong(concernCounts(one)))
    miss(
      'concerns',
      reading.concerns.map(({ quote }) => quote),
      expect.concerns.map(({ quote }) => quote),
    );
  const why = reading.why.map(({ cue, quote }) => `${cue} (“${quote}”)`).join('; ');
  return lines.length === 0 ? [] : [`${one.labelled.id}`, ...lines, `  why: ${why}`];
}
