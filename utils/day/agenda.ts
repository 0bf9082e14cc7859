import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Slot } from '../domain/reading.ts';
import type { Interview, Mark, Person } from '../domain/records.ts';
import { instant, peopleIn, slotsOf } from '../domain/slots.ts';
import { byShift } from '../followups/log.ts';
import { breakKind, entryAt } from './between.ts';

/** One conversation of the day: with whom, what they will likely ask, what to ask them, and what was logged in it. */
export type SlotItem = {
  kind: 'slot';
  slot: Slot;
  /** What the invite calls it, where no name stands with it. */
  entry: string | null;
  people: Person[];
  /** The few that can be read between two doors; `more` holds the rest. */
  prompts: FollowUp[];
  more: FollowUp[];
  /** What I ask them. */
  asks: FollowUp[];
  marks: Mark[];
  /** Ends after the next one begins. */
  clashes: boolean;
};

/** The free time between two conversations of a day: lunch, a tour, or nothing that the invite names. */
export type BreakItem = {
  kind: 'break';
  start: string;
  end: string;
  minutes: number;
  entry: string | null;
  /** What comes up on a tour or over a meal. */
  prompts: FollowUp[];
};

/** Times are ISO with offset; `minutes` is a length. */
export type AgendaItem = SlotItem | BreakItem;

/** The ranked follow-ups of the interview as they stand when a slot begins: what is logged in a slot changes later ones. */
export type FollowUpsAt = (slotStart: string) => readonly FollowUp[];

/** Prompts that a person sees for one slot; more would not be read between two doors. */
const PROMPTS_A_SLOT = 3;
/** Shorter gaps are a walk from one room to the next, no break. */
const BREAK_MINUTES = 10;

/**
 * The day of an interview, in the order of the clock: each conversation with its people and their top prompts, and the
 * breaks between. Each prompt stands once, in the slot of the person who will ask it; one that went badly stands again.
 */
export function agendaOf(owned: Case, interview: Interview, followUpsAt: FollowUpsAt): AgendaItem[] {
  const slots = slotsOf(interview);
  const rooms = slots.map((slot) => peopleIn(slot, interview, owned.people));
  const placed = new Set(rooms.flat().map(({ id }) => id));
  const breaks = slots.map((slot, i) => breakAfter(slot, slots[i + 1], interview, owned, followUpsAt));
  const shown = new Set(breaks.flatMap((each) => each?.prompts.map(({ id }) => id) ?? []));
  return slots.flatMap((slot, i) => {
    const people = rooms[i] ?? [];
    const own = followUpsFor(followUpsAt(slot.start), people, placed, shown);
    for (const { id } of own) shown.add(id);
    const asked = own.filter(({ direction }) => direction === 'asked').sort(byShift);
    const item: SlotItem = {
      kind: 'slot',
      slot,
      people,
      entry: people.length === 0 ? entryAt(slot.start, interview, owned.messages) : null,
      prompts: asked.slice(0, PROMPTS_A_SLOT),
      more: asked.slice(PROMPTS_A_SLOT),
      asks: own.filter(({ direction }) => direction === 'ask'),
      marks: marksIn(slot, interview, owned),
      clashes: clashesWith(slot, slots[i + 1]),
    };
    const free = breaks[i];
    return free ? [item, free] : [item];
  });
}

/** Those of the people in the room; then, as far as there is room, those of nobody who has a slot of their own. */
function followUpsFor(
  followUps: readonly FollowUp[],
  people: readonly Person[],
  placed: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): FollowUp[] {
  const isHere = ({ askedBy }: FollowUp) => people.some(({ id }) => id === askedBy?.personId);
  const own = followUps.filter((each) => isHere(each) && (each.shift === 'again' || !shown.has(each.id)));
  const anybodys = followUps.filter(
    ({ id, askedBy }) => !placed.has(askedBy?.personId ?? '') && !shown.has(id),
  );
  const room = PROMPTS_A_SLOT - own.filter(({ direction }) => direction === 'asked').length;
  const [asks, asked] = [
    anybodys.filter(({ direction }) => direction === 'ask'),
    anybodys.filter(({ direction }) => direction === 'asked'),
  ];
  return [...own, ...asked.slice(0, Math.max(0, room)), ...asks];
}

const marksIn = (slot: Slot, interview: Interview, { marks }: Case): Mark[] =>
  marks
    .filter((mark) => mark.interviewId === interview.id && mark.slotStart === slot.start)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));

function breakAfter(
  slot: Slot,
  next: Slot | undefined,
  interview: Interview,
  owned: Case,
  followUpsAt: FollowUpsAt,
): BreakItem | null {
  if (!slot.end || !next || !isSameDay(slot.end, next.start)) return null;
  const minutes = Math.round((instant(next.start) - instant(slot.end)) / 60_000);
  if (minutes < BREAK_MINUTES) return null;
  const entry = entryAt(slot.end, interview, owned.messages);
  const rule = `general:${breakKind(entry)}:`;
  const prompts = followUpsAt(next.start).filter(({ ruleId }) => ruleId.startsWith(rule));
  return { kind: 'break', start: slot.end, end: next.start, minutes, entry, prompts };
}

const isSameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10);

const clashesWith = (slot: Slot, next: Slot | undefined) =>
  slot.end !== null && next !== undefined && instant(slot.end) > instant(next.start);
