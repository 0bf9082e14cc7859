import type ICAL from 'ical.js';
import { resolveZone } from '../time/zones.ts';

/** What a TZID means at a wall-clock time: an IANA zone, an offset (`+01:00`) where no more is known, null where nothing is. */
export type ZoneOf = (local: string) => string | null;

/** What each TZID of a file means: its own name, the one in X-LIC-LOCATION, else the offsets that its VTIMEZONE gives. */
export function zonesOf(calendar: ICAL.Component): ReadonlyMap<string, ZoneOf> {
  return new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => {
      const id = String(zone.getFirstPropertyValue('tzid') ?? '');
      const named =
        resolveZone(id) ?? resolveZone(String(zone.getFirstPropertyValue('x-lic-location') ?? ''));
      return [id, named === null ? ofOffsets(zone) : () => named];
    }),
  );
}

/** What a TZID without a VTIMEZONE means: its name, or the offset in it ("UTC+11", "(GMT +01:00)"). */
export function zoneNamed(id: string): string | null {
  const named = resolveZone(id);
  const found = named ? null : /(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?/i.exec(id);
  if (!found) return named;
  return `${found[1]}${(found[2] ?? '').padStart(2, '0')}:${found[3] ?? '00'}`;
}

/** Zones whose summers stand for all that share their offsets. */
const TWINS = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Halifax',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Asia/Jerusalem',
];

/** The offsets of a zone of nobody's: its rules are never expanded, so a known zone with the same two says when they change. */
function ofOffsets(zone: ICAL.Component): ZoneOf {
  const standard = offsetOf(zone.getFirstSubcomponent('standard'));
  const summer = offsetOf(zone.getFirstSubcomponent('daylight')) ?? standard;
  if (standard === null || standard === summer) return () => standard;
  const twin = TWINS.find((each) => {
    const both = [offsetAt(each, '2025-01-15T12:00:00'), offsetAt(each, '2025-07-15T12:00:00')];
    return both.includes(standard) && both.includes(summer);
  });
  return (local) => (twin ? offsetAt(twin, local) : standard);
}

/** TZOFFSETTO as `+01:00`. */
function offsetOf(rule: ICAL.Component | null): string | null {
  const found = /^([+-]\d{2}):?(\d{2})/.exec(String(rule?.getFirstPropertyValue('tzoffsetto') ?? ''));
  return found ? `${found[1]}:${found[2]}` : null;
}

function offsetAt(zone: string, local: string): string | null {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).offset;
  } catch {
    return null;
  }
}
