import type { Slot } from '../domain/reading.ts';
import type { Interview, KeptMessage, Person } from '../domain/records.ts';
import { changesBetween } from './changes.ts';
import { inOrder, leadingEvent } from './order.ts';
import { fullerPlace } from './places.ts';
import { type Said, settle } from './questions.ts';
import { type Placed, slotsAfter, slotsLeft } from './slots.ts';
import { swapsIn } from './swaps.ts';

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
  | 'questions'
>;

/** The plan on the way: which event each conversation stands in, and who said what. */
export type Plan = Omit<Folded, 'slots'> & { slots: Placed[]; said: Said };

/** The people of the application, and which of them a message names as interviewers. */
export type Cast = { people: readonly Person[]; namedIn: (kept: KeptMessage) => Person[] };

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
export function foldInterview(messages: readonly KeptMessage[], cast: Cast): Folded {
  const nothing: Plan = { ...NOTHING_PLANNED, slots: [], said: {} };
  const {
    said: _,
    slots,
    ...plan
  } = inOrder(messages).reduce((before, kept) => step(before, kept, cast), nothing);
  return { ...plan, slots: slots.map(bare) };
}

/** A conversation as it is kept; the event it stands in is the message's business. */
const bare = ({ uid: _, ...slot }: Placed): Slot => slot;

function step(plan: Plan, kept: KeptMessage, cast: Cast): Plan {
  const next = ARRANGING.has(kept.reading.intent) ? arrange(plan, kept, cast) : conclude(plan, kept, cast);
  const event = leadingEvent(kept);
  return {
    ...next,
    uid: event?.uid ?? plan.uid,
    sequence: Math.max(plan.sequence, event?.sequence ?? 0),
    stamp: event?.stamp ?? plan.stamp,
    messageIds: [...plan.messageIds, kept.id],
    changes: [...plan.changes, ...changesBetween(plan, next, kept, cast.people)],
  };
}

/** A message that arranges the interview: what it says replaces what was said, what it leaves out stays. */
function arrange(plan: Plan, kept: KeptMessage, cast: Cast): Plan {
  const { reading } = kept;
  const named = cast.namedIn(kept);
  const moved = slotsAfter(plan.slots, kept, namesOf(named));
  const { personIds, slots } = peopleAfter(plan, moved, kept, cast);
  const place = kept.overruled?.includes('place') ? plan.place : fullerPlace(plan.place, reading.place);
  const next: Plan = {
    ...plan,
    ordinal: reading.round.ordinal ?? plan.ordinal,
    final: plan.final || reading.round.final,
    formats: [...new Set([...plan.formats, ...reading.round.formats])],
    status: slots.some((slot) => slot.status === 'fixed') ? 'planned' : 'offered',
    slots,
    personIds,
    place,
    link: reading.link ?? plan.link,
  };
  return settle(plan, next, kept);
}

const namesOf = (people: readonly Person[]) => people.flatMap(({ name }) => name ?? []);

/** Who comes: an attendee list is whole for its own conversations; a mail adds those who join and says who no longer does. */
function peopleAfter(plan: Plan, slots: Placed[], kept: KeptMessage, { people, namedIn }: Cast) {
  const named = namedIn(kept);
  const ids = named.map(({ id }) => id);
  const byId = new Map(people.map((person) => [person.id, person]));
  const invited = plan.personIds.flatMap((id) => byId.get(id) ?? []);
  if (kept.message.calendar.length > 0 && ids.length > 0) {
    const others = slots.filter(
      ({ with: names }) => !ids.some((id) => names.includes(byId.get(id)?.name ?? '')),
    );
    const elsewhere = invited.filter(({ name }) => others.some((slot) => slot.with.includes(name ?? '')));
    return { personIds: [...new Set([...elsewhere.map(({ id }) => id), ...ids])], slots };
  }
  const swaps = swapsIn(kept.message.text, invited, named, kept.reading.slots.length > 0);
  const out = new Set(swaps.map(({ outId }) => outId));
  const personIds = [
    ...new Set([...plan.personIds.filter((id) => !out.has(id)), ...ids.filter((id) => !out.has(id))]),
  ];
  const nameFor = (name: string): string[] => {
    const swap = swaps.find(({ outId }) => byId.get(outId)?.name === name);
    return swap ? [byId.get(swap.inId ?? '')?.name ?? []].flat() : [name];
  };
  return {
    personIds,
    slots: slots.map((slot) => ({ ...slot, with: [...new Set(slot.with.flatMap(nameFor))] })),
  };
}

/** A cancel takes it off, whole or in part; whatever else is written once its time is over says that it was held. */
function conclude(plan: Plan, kept: KeptMessage, { people }: Cast): Plan {
  if (kept.reading.intent !== 'cancel')
    return plan.status === 'cancelled' ? plan : { ...plan, status: 'held' };
  const slots = slotsLeft(plan.slots, kept);
  if (slots.length === 0) return { ...plan, status: 'cancelled' };
  const stay = new Set(slots.flatMap((slot) => slot.with));
  const gone = plan.slots.flatMap((slot) => slot.with).filter((name) => !stay.has(name));
  const isGone = (id: string) => gone.includes(people.find((person) => person.id === id)?.name ?? '');
  return { ...plan, slots, personIds: plan.personIds.filter((id) => !isGone(id)) };
}
