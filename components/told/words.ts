import type { Told, ToldKind } from '../../utils/day/told.ts';
import { shortDate } from '../ui/dates.ts';

/** What a told fact is about, as a person reads it. */
export const KIND_WORDS: Record<ToldKind, string> = {
  pay: 'Pay',
  bonus: 'Bonus',
  notice: 'Notice',
  leaving: 'Why I leave',
  team: 'Team size',
  start: 'Start',
  other: 'Other',
};

/** "Dana Whitlock and Tom Arkwright, 5 Mar"; of more than two people the first and how many more. */
export function whoAndWhen({ to, at }: Told, now: string): string {
  const names = to.map(({ name, title }) => name ?? title ?? 'somebody');
  const who =
    names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and ') || 'nobody named';
  return `${who}, ${shortDate(at, now)}`;
}
