import type { Slot } from '../domain/reading.ts';
import type { Change, Interview, KeptMessage } from '../domain/records.ts';
import { inOrder, leadingEvent } from './order.ts';

/** What the messages of one interview say together, with every fact that moved on the way. */
export type Folded = Pick<
  Interview,
  | 'ordinal'
  | 'final'
  | 'formats'
  | 'status'
  | 'slots'
  | 'personIds'
  | 'place'
  | 'link'
  | 'uid'
  | 'sequence'
  | 'stamp'
  | 'messageIds'
  | 'changes'
>;

/** Which people (by row id) a kept message names as interviewers. */
export type PeopleOf = (kept: KeptMessage) => string[];

/** How a person is shown in a Change. */
export type NameOf = (personId: string) => string;

const ARRANGING = new Set(['invite', 'reschedule', 'confirmation']);

/** What is known of an interview before any message speaks of it. */
export const NOTHING_PLANNED: Folded = {
  ordinal: null,
  final: false,
  formats: [],
  status: 'offered',
  slots: [],
  personIds: [],
  place: null,
  link: null,
  uid: null,
  sequence: 0,
  stamp: null,
  messageIds: [],
  changes: [],
};

/**
 * The interview that these messages make, in their own order and not in that of arrival: any permutation gives the same
 * plan and the same history.
 */
export function foldInterview(messages: readonly KeptMessage[], peopleOf: PeopleOf, nameOf: NameOf): Folded {
  return inOrder(messages).reduce((plan, kept) => step(plan, kept, peopleOf(kept), nameOf), NOTHING_PLANNED);
}

function step(plan: Folded, kept: KeptMessage, people: string[], nameOf: NameOf): Folded {
  const next = ARRANGING.has(kept.reading.intent) ? arrange(plan, kept, people) : conclude(plan, kept);
  const event = leadingEvent(kept);
  return {
    ...next,
    uid: event?.uid ?? plan.uid,
    sequence: Math.max(plan.sequence, event?.sequence ?? 0),
    stamp: event?.stamp ?? plan.stamp,
    messageIds: [...plan.messageIds, kept.id],
    changes: [...plan.changes, ...changes(plan, next, kept, nameOf)],
  };
}

/** A message that arranges the interview: what it says replaces what was said, what it leaves out stays. */
function arrange(plan: Folded, kept: KeptMessage, people: string[]): Folded {
  const { reading } = kept;
  const calendar = kept.message.calendar.length > 0;
  const slots = slotsAfter(plan, kept);
  return {
    ...plan,
    ordinal: reading.round.ordinal ?? plan.ordinal,
    final: plan.final || reading.round.final,
    formats: [...new Set([...plan.formats, ...reading.round.formats])],
    status: slots.some((slot) => slot.status === 'fixed') ? 'planned' : 'offered',
    slots,
    // An attendee list is whole; a mail may only add the one who joins.
    personIds: calendar && people.length > 0 ? people : [...new Set([...plan.personIds, ...people])],
    place: reading.place ?? plan.place,
    link: reading.link ?? plan.link,
  };
}

/** A reschedule without times leaves nothing on the table; a fixed time ends the offered ones. */
function slotsAfter(plan: Folded, kept: KeptMessage): Slot[] {
  const { intent, slots } = kept.reading;
  if (intent === 'reschedule' && slots.length === 0) return [];
  if (slots.length === 0) return plan.slots;
  const fixed = slots.filter((slot) => slot.status === 'fixed');
  return fixed.length > 0 ? fixed : slots;
}

/** A cancel takes it off; whatever else is written about an interview once its time is over says that it was held. */
function conclude(plan: Folded, { reading }: KeptMessage): Folded {
  if (reading.intent === 'cancel') return { ...plan, status: 'cancelled' };
  return plan.status === 'cancelled' ? plan : { ...plan, status: 'held' };
}

/** What moved between two states of the plan. The first message sets the plan: nothing moved yet. */
function changes(before: Folded, after: Folded, kept: KeptMessage, nameOf: NameOf): Change[] {
  if (before.messageIds.length === 0) return [];
  const seenAt = leadingEvent(kept)?.stamp ?? kept.message.sent.iso ?? kept.createdAt;
  return FIELDS.flatMap(({ field, show }) => {
    const [from, to] = [show(before, nameOf), show(after, nameOf)];
    const said = from !== null && from !== to;
    return said ? [{ field, from, to, seenAt, messageId: kept.id }] : [];
  });
}

type Shown = { field: Change['field']; show: (plan: Folded, nameOf: NameOf) => string | null };

/** The facts whose moves are kept, each as the words it is shown in. */
const FIELDS: readonly Shown[] = [
  { field: 'time', show: (plan) => plan.slots.map((slot) => slot.start).join(', ') || null },
  { field: 'people', show: (plan, nameOf) => plan.personIds.map(nameOf).join(', ') || null },
  { field: 'place', show: (plan) => plan.place },
  { field: 'link', show: (plan) => plan.link },
  { field: 'status', show: (plan) => (plan.status === 'cancelled' ? 'cancelled' : 'on') },
];
