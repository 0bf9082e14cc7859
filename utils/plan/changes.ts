import type { Slot } from '../domain/reading.ts';
import type { Change, KeptMessage, Person } from '../domain/records.ts';
import type { Plan } from './fold.ts';
import { leadingEvent } from './order.ts';
import { isSameStart, pairSlots } from './pairs.ts';
import { isSamePlace } from './places.ts';

type Moved = Pick<Change, 'field' | 'from' | 'to' | 'zone' | 'about'>;

/**
 * What moved between two states of the plan, each fact by itself with its old and its new value. The first message sets the
 * plan: nothing moved yet; and where two messages disagree, nothing moved either: that is a question.
 */
export function changesBetween(
  before: Plan,
  after: Plan,
  kept: KeptMessage,
  people: readonly Person[],
): Change[] {
  if (before.messageIds.length === 0) return [];
  const asked = (after.questions ?? []).filter(({ said }) =>
    said.some(({ messageId }) => messageId === kept.id),
  );
  const seenAt = leadingEvent(kept)?.stamp ?? kept.message.sent.iso ?? kept.createdAt;
  return [
    ...times(before, after),
    ...whoMoved(before, after, people),
    ...placeMoved(before, after),
    ...valueMoved('link', before.link, after.link),
    ...valueMoved('status', statusOf(before), statusOf(after)),
  ]
    .filter(({ field }) => asked.every((question) => question.field !== field))
    .map((moved) => ({ ...moved, seenAt, messageId: kept.id }));
}

/** Each conversation by itself; that an offered time was settled on is no move. */
function times(before: Plan, after: Plan): Moved[] {
  const [old, fresh] = [before.slots.filter(isFixed), after.slots.filter(isFixed)];
  if (old.length === 0 && !before.changes.some(({ field }) => field === 'time')) return [];
  const isOne = Math.max(old.length, fresh.length) === 1;
  return pairSlots(old, fresh).flatMap(({ before: was, after: is }) => {
    if (was && is && isSameStart(was, is)) return [];
    const names = [...(is?.with ?? []), ...(was?.with ?? [])];
    return [
      {
        field: 'time' as const,
        from: was?.start ?? null,
        to: is?.start ?? null,
        zone: is?.zone ?? was?.zone ?? null,
        ...(!isOne && names.length > 0 && { about: [...new Set(names)] }),
      },
    ];
  });
}

const isFixed = ({ status }: Slot) => status === 'fixed';

/** Who was replaced by whom; then who joins, who is off. */
function whoMoved(before: Plan, after: Plan, people: readonly Person[]): Moved[] {
  const out = before.personIds.filter((id) => !after.personIds.includes(id));
  const come = after.personIds.filter((id) => !before.personIds.includes(id));
  const label = (id: string | undefined) => labelOf(people.find((person) => person.id === id));
  return Array.from({ length: Math.max(out.length, come.length) }, (_, i) => ({
    field: 'people' as const,
    from: label(out[i]),
    to: label(come[i]),
  }));
}

/** "Maren Holt (CFO)". */
function labelOf(person: Person | undefined): string | null {
  if (!person) return null;
  const { name, title } = person;
  return name !== null && title !== null ? `${name} (${title})` : (name ?? title);
}

const placeMoved = ({ place: from }: Plan, { place: to }: Plan): Moved[] =>
  from !== null && to !== null && isSamePlace(from, to) ? [] : valueMoved('place', from, to);

/** What is said for the first time did not move. */
const valueMoved = (field: Change['field'], from: string | null, to: string | null): Moved[] =>
  from !== null && from !== to ? [{ field, from, to }] : [];

const statusOf = ({ status }: Plan) => (status === 'cancelled' ? 'cancelled' : 'on');
