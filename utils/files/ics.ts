import ICAL from 'ical.js';
import type { CalendarEvent, CalendarTime } from '../domain/message.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Address } from '../domain/values.ts';
import { fromHtml } from '../text/html.ts';
import { mendCalendar } from './ics-mend.ts';
import { type ZoneOf, zoneNamed, zonesOf } from './ics-zones.ts';

const MAX_EVENTS = 500;

/**
 * The events of an iCalendar file (RFC 5545), in its order; recurrence rules are never expanded. Broken files are mended
 * as far as their lines make sense.
 */
export function parseIcs(source: string): Result<CalendarEvent[]> {
  try {
    const events = roots(ICAL.parse(mendCalendar(source))).flatMap((each) => {
      const zones = zonesOf(each);
      const method = textOf(each, 'method')?.toUpperCase() ?? null;
      const found = each.name === 'vevent' ? [each] : each.getAllSubcomponents('vevent');
      return found.flatMap((event) => toEventIfReadable(event, method, zones));
    });
    return events.length === 0
      ? fail('no-event', 'This calendar file has no event in it.')
      : succeed(events.slice(0, MAX_EVENTS));
  } catch {
    return fail('bad-calendar', 'This calendar file is damaged and could not be read.');
  }
}

/** A file holds one calendar, or (against RFC 5545 3.4's intent, yet seen) several one after the other, or bare events. */
function roots(parsed: unknown[]): ICAL.Component[] {
  const each = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return each.map((root) => new ICAL.Component(root as unknown[]));
}

/** One event whose values make no sense never costs the others. */
function toEventIfReadable(event: ICAL.Component, method: string | null, zones: Zones): CalendarEvent[] {
  try {
    return [toEvent(event, method, zones)];
  } catch {
    return [];
  }
}

/** A value that makes no sense is as good as none: it must not cost the event. */
function readOr<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

type Zones = ReadonlyMap<string, ZoneOf>;

function toEvent(event: ICAL.Component, method: string | null, zones: Zones): CalendarEvent {
  const start = timeOf(event, 'dtstart', zones);
  const description = textOf(event, 'description')?.trim() || fromHtml(textOf(event, 'x-alt-desc') ?? '');
  return {
    method,
    uid: textOf(event, 'uid'),
    sequence: Math.max(0, Number.parseInt(textOf(event, 'sequence') ?? '0', 10) || 0),
    stamp: readOr(null, () => instantOf(event.getFirstPropertyValue('dtstamp'))),
    recurrenceId: readOr(null, () => event.getFirstPropertyValue('recurrence-id')?.toString() ?? null),
    status: textOf(event, 'status')?.toUpperCase() ?? null,
    summary: textOf(event, 'summary') ?? '',
    description: /<(?:p|br|div|a|b|span|html|body|table|ul|li|font|strong)\b[^>]{0,500}>/i.test(description)
      ? fromHtml(description.replace(/\n/g, '<br>'))
      : description,
    location: textOf(event, 'location')?.trim() || null,
    url:
      textOf(event, 'url') ??
      textOf(event, 'x-google-conference') ??
      textOf(event, 'x-microsoft-skypeteamsmeetingurl'),
    start,
    end: readOr(null, () => timeOf(event, 'dtend', zones)) ?? readOr(null, () => endOf(event, start)),
    organizer: addressesOf(event, 'organizer')[0] ?? null,
    attendees: addressesOf(event, 'attendee'),
  };
}

function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? null : String(value);
}

/** The wall clock and the zone that its TZID parameter means: ical.js calls a TZID without VTIMEZONE floating. */
function timeOf(event: ICAL.Component, name: string, zones: Zones): CalendarTime | null {
  const property = event.getFirstProperty(name);
  const value = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return null;
  const tzid = String(property.getFirstParameter('tzid') ?? '');
  const local = wallClock(value);
  const zone =
    value.zone === ICAL.Timezone.utcTimezone ? 'UTC' : (zones.get(tzid)?.(local) ?? zoneNamed(tzid));
  return { local, zone, words: [tzid, local].filter(Boolean).join(' ') };
}

function wallClock(time: ICAL.Time): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${String(time.year).padStart(4, '0')}-${pad(time.month)}-${pad(time.day)}`;
  return time.isDate ? day : `${day}T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}`;
}

/** DURATION instead of DTEND (RFC 5545 3.6.1). */
function endOf(event: ICAL.Component, start: CalendarTime | null): CalendarTime | null {
  const duration = event.getFirstPropertyValue('duration');
  if (!start || !(duration instanceof ICAL.Duration)) return null;
  const end = Temporal.PlainDateTime.from(start.local).add({ seconds: duration.toSeconds() });
  return { ...start, local: end.toString({ smallestUnit: 'second' }) };
}

function instantOf(value: unknown): string | null {
  return value instanceof ICAL.Time ? `${wallClock(value).replace(/^(.{10})$/, '$1T00:00:00')}Z` : null;
}

/** People, not rooms (CUTYPE, RFC 5545 3.2.3). */
function addressesOf(event: ICAL.Component, name: string): Address[] {
  return event.getAllProperties(name).flatMap((property) => {
    const type = String(property.getFirstParameter('cutype') ?? '').toUpperCase();
    if (type === 'ROOM' || type === 'RESOURCE') return [];
    const value = String(property.getFirstValue() ?? '');
    const email = /^mailto:/i.test(value) ? value.slice(7).trim().toLowerCase() : null;
    const named = String(property.getFirstParameter('cn') ?? '')
      .replace(/^["']|["']$/g, '')
      .trim();
    return [{ name: named === '' || named.includes('@') ? null : named, email }];
  });
}
