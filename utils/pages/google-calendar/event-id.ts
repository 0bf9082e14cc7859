import type { Day } from '../days.ts';
import type { EventId } from '../event-layout.ts';

const NONE: EventId = { uid: null, recurrenceId: null };

/**
 * An `eid` (base64 without padding of "EVENTID CALENDAR") as the UID that invitations of the same event carry. One of a
 * series ends in `_` and the instant where it stood at first. Ids of imported events are encoded otherwise and left alone.
 */
export function decodeEventId(eid: string): EventId {
  const [id = ''] = decode(eid).split(' ');
  const [, base = '', moment] = /^([a-v0-9]{5,200})(?:_(\d{8}T\d{6}Z))?$/.exec(id) ?? [];
  return base === '' ? NONE : { uid: `${base}@google.com`, recurrenceId: moment ?? null };
}

function decode(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** The day of a `data-datekey`: (year − 1970) · 512 + month · 32 + day, the month from 1. */
export function dayOfKey(text: string | null | undefined): Day | null {
  const key = Number(text);
  if (!text || !Number.isInteger(key) || key <= 0) return null;
  const day = { year: 1970 + Math.floor(key / 512), month: Math.floor((key % 512) / 32), day: key % 32 };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 ? day : null;
}
