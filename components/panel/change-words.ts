import type { Change } from '../../utils/domain/records.ts';
import { slotWords } from '../ui/dates.ts';

/** One change in a few words, old and new: "Tom Arkwright (COO) replaced by Maren Holt (CFO)", "14:00 → 15:30". */
export function changeWords({ field, from, to, zone = null, about }: Change, own: string): string {
  switch (field) {
    case 'people':
      return from && to ? `${from} replaced by ${to}` : to ? `${to} joins` : `${from} no longer comes`;
    case 'time':
      return [about?.join(', '), timeWords(from, to, zone, own)].filter(Boolean).join(': ');
    case 'status':
      return to === 'cancelled' ? 'Called off' : 'On again';
    case 'link':
      return 'New link';
    default:
      return `${from ?? 'not said'} → ${to ?? 'not said'}`;
  }
}

/** The day is said where it moved too; the hour on the person's own clock where that shows another. */
function timeWords(from: string | null, to: string | null, zone: string | null, own: string): string {
  const [old, fresh] = [timesOf(from, zone, own), timesOf(to, zone, own)];
  const [was, is] = [old[0], fresh[0]];
  if (!was) return `${fresh.map(({ day, time }) => `${day}, ${time}`).join('; ')} added`;
  if (!is) return `${old.map(({ day, time }) => `${day}, ${time}`).join('; ')} is off`;
  const isOneDay = old.length === 1 && fresh.length === 1 && was.day === is.day;
  const shown = (times: typeof old) =>
    times.map(({ day, time }) => (isOneDay ? time : `${day}, ${time}`)).join('; ');
  const where = is.city ? ` (${is.city})` : '';
  return `${shown(old)} → ${shown(fresh)}${where}${is.own ? `, ${is.own}` : ''}`;
}

const timesOf = (value: string | null, zone: string | null, own: string) =>
  (value ?? '')
    .split(', ')
    .filter(Boolean)
    .map((start) => slotWords({ start, end: null, zone, status: 'fixed', words: '', with: [] }, own));
