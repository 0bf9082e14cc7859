import type { Slot } from '../domain/reading.ts';
import type { Interview } from '../domain/records.ts';
import { slotsOf } from '../domain/slots.ts';
import { instant } from './order.ts';

/** Two conversations that cannot both be held; `other` is the interview of the second one. */
export type Overlap<T> = { slot: Slot; with: Slot; other: T };

/** Every pair of conversations at one time: within an interview, and with the others that are ahead. */
export function overlapsOf<T extends Pick<Interview, 'id' | 'slots' | 'status'>>(
  interview: T,
  ahead: readonly T[],
): Overlap<T>[] {
  if (interview.status === 'cancelled') return [];
  const own = slotsOf(interview);
  const within = own.flatMap((slot, i) =>
    own.slice(i + 1).flatMap((each) => (overlap(slot, each) ? [{ slot, with: each, other: interview }] : [])),
  );
  const others = ahead.filter(({ id, status }) => id !== interview.id && status === 'planned');
  const across = others.flatMap((other) =>
    slotsOf(other).flatMap((each) =>
      own.filter((slot) => overlap(slot, each)).map((slot) => ({ slot, with: each, other })),
    ),
  );
  return [...within, ...across];
}

/** A conversation whose end nobody said clashes with what begins at the same moment. */
function overlap(a: Slot, b: Slot): boolean {
  const [from, until] = [instant(a.start), instant(a.end ?? a.start)];
  const [start, end] = [instant(b.start), instant(b.end ?? b.start)];
  return from === start || (from < end && start < until);
}
