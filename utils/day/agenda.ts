import type { Case } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Slot } from '../domain/reading.ts';
import type { Interview, Person } from '../domain/records.ts';

/** One conversation of the day, or the free time between two. Times are ISO with offset; `minutes` is its length. */
export type AgendaItem =
  | { kind: 'slot'; slot: Slot; people: Person[]; prompts: FollowUp[]; clashes: boolean }
  | { kind: 'break'; start: string; end: string; minutes: number };

/** Prompts that a person sees for one slot; more would not be read between two doors. */
const PROMPTS_A_SLOT = 3;
/** Shorter gaps are a walk from one room to the next, no break. */
const BREAK_MINUTES = 10;

/**
 * The day of an interview, in the order of the clock: each conversation with its people and their top prompts, and the
 * breaks between. `followUps` are ranked; each prompt is shown once, in the slot of the person who will ask it.
 */
export function agendaOf(owned: Case, interview: Interview, followUps: readonly FollowUp[]): AgendaItem[] {
  const slots = [...interview.slots].sort((a, b) => millis(a.start) - millis(b.start));
  const people = owned.people.filter((person) => interview.personIds.includes(person.id));
  const shown = new Set<string>();
  const items = slots.map((slot, i) => {
    const own = slots.length === 1 ? people : people.filter((person) => isIn(person, slot));
    const prompts = promptsFor(own, followUps, shown, slots.length === 1);
    for (const prompt of prompts) shown.add(prompt.id);
    return { kind: 'slot' as const, slot, people: own, prompts, clashes: clashesWith(slot, slots[i + 1]) };
  });
  return items.flatMap((item, i) => [item, ...breakAfter(item.slot, slots[i + 1])]);
}

const isIn = (person: Person, slot: Slot) =>
  person.name !== null && slot.with.some((name) => name.toLowerCase() === person.name?.toLowerCase());

function promptsFor(
  people: readonly Person[],
  followUps: readonly FollowUp[],
  shown: ReadonlySet<string>,
  isOnly: boolean,
): FollowUp[] {
  const ids = new Set(people.map((person) => person.id));
  const asked = followUps.filter((each) => each.direction === 'asked' && !shown.has(each.id));
  const own = asked.filter((each) => isOnly || (each.askedBy?.personId && ids.has(each.askedBy.personId)));
  return own.slice(0, PROMPTS_A_SLOT);
}

function breakAfter(slot: Slot, next: Slot | undefined): AgendaItem[] {
  if (!slot.end || !next) return [];
  const minutes = Math.round((millis(next.start) - millis(slot.end)) / 60_000);
  return minutes < BREAK_MINUTES ? [] : [{ kind: 'break', start: slot.end, end: next.start, minutes }];
}

const clashesWith = (slot: Slot, next: Slot | undefined) =>
  slot.end !== null && next !== undefined && millis(slot.end) > millis(next.start);

/** Where in the day a moment is. */
export type Moment =
  | { kind: 'before'; index: number; minutes: number }
  | { kind: 'during'; index: number; minutesLeft: number | null }
  | { kind: 'after' };

/** What is on now or next at an ISO instant; `index` counts slots. A slot without an end lasts until the next one begins. */
export function momentOf(slots: readonly Slot[], now: string): Moment {
  const ordered = [...slots].sort((a, b) => millis(a.start) - millis(b.start));
  const at = millis(now);
  for (const [index, slot] of ordered.entries()) {
    if (at < millis(slot.start))
      return { kind: 'before', index, minutes: Math.ceil((millis(slot.start) - at) / 60_000) };
    const next = ordered[index + 1];
    const end = slot.end ?? next?.start ?? plusHour(slot.start);
    if (at < millis(end))
      return { kind: 'during', index, minutesLeft: slot.end ? Math.ceil((millis(end) - at) / 60_000) : null };
  }
  return { kind: 'after' };
}

/** "in 12 min", "in 3 h", "tomorrow", "in 5 days": how far ahead a moment is, in plain words. */
export function aheadWords(minutes: number): string {
  if (minutes < 1) return 'now';
  if (minutes < 90) return `in ${minutes} min`;
  if (minutes < 24 * 60) return `in ${Math.round(minutes / 60)} h`;
  const days = Math.round(minutes / (24 * 60));
  return days === 1 ? 'in a day' : `in ${days} days`;
}

const plusHour = (iso: string) => Temporal.Instant.from(iso).add({ hours: 1 }).toString();
const millis = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds;
