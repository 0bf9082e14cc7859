import { WINDOWS_ZONES } from './windows-zones.generated.ts';

/** Names that IANA has replaced and that zone databases keep as they were. */
const RENAMED: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'Etc/UTC': 'UTC',
  'Etc/GMT': 'UTC',
};

/** Names that calendars use for a zone and that neither IANA nor Windows knows. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  'etc/utc': 'UTC',
  'etc/gmt': 'UTC',
  'gmt+0': 'UTC',
  'coordinated universal time': 'UTC',
  'microsoft/utc': 'UTC',
  'eastern time (us & canada)': 'America/New_York',
  'central time (us & canada)': 'America/Chicago',
  'mountain time (us & canada)': 'America/Denver',
  'pacific time (us & canada)': 'America/Los_Angeles',
  'amsterdam, berlin, bern, rome, stockholm, vienna': 'Europe/Berlin',
  'brussels, copenhagen, madrid, paris': 'Europe/Paris',
  'belgrade, bratislava, budapest, ljubljana, prague': 'Europe/Budapest',
  'sarajevo, skopje, warsaw, zagreb': 'Europe/Warsaw',
  'dublin, edinburgh, lisbon, london': 'Europe/London',
  'greenwich mean time : dublin, edinburgh, lisbon, london': 'Europe/London',
  'helsinki, kyiv, riga, sofia, tallinn, vilnius': 'Europe/Kiev',
  'chennai, kolkata, mumbai, new delhi': 'Asia/Kolkata',
  'kuala lumpur, singapore': 'Asia/Singapore',
  'canberra, melbourne, sydney': 'Australia/Sydney',
  'harare, pretoria': 'Africa/Johannesburg',
};

/**
 * The IANA zone that a calendar's zone name means, in its usual spelling; null for one that nobody knows. Understands IANA
 * names in any case and with a path before them (`/freeassociation.sourceforge.net/Europe/London`), Windows names, and
 * Outlook's labels (`(UTC+01:00) Amsterdam, Berlin, …`, `tzone://Microsoft/Utc`).
 */
export function resolveZone(name: string | null): string | null {
  if (name === null || name.length > 200) return null;
  const plain = name
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/^\((?:utc|gmt)[^)]{0,10}\)\s*/i, '')
    .replace(/^tzone:\/\//i, '');
  const key = plain.toLowerCase().replace(/ and (?=canada|mexico)/, ' & ');
  const zone =
    OTHER_NAMES[key] ??
    WINDOWS_ZONES[key] ??
    ianaZone(plain) ??
    ianaZone(
      /(?:Africa|America|Asia|Atlantic|Australia|Canada|Europe|Indian|Pacific|US)\/[A-Za-z_+\-/]{2,40}$/.exec(
        plain,
      )?.[0] ?? '',
    ) ??
    cityZone(plain);
  return zone === null ? null : (RENAMED[zone] ?? zone);
}

/** Names that give nothing but cities, as Windows and Outlook write them: "Bangkok, Hanoi, Jakarta". The first that is known. */
function cityZone(name: string): string | null {
  if (!/^[\p{L} .'-]{3,40}(?:, ?[\p{L} .'-]{3,40}){1,9}$/u.test(name)) return null;
  const cities = name.split(',').map((city) => city.trim().toLowerCase().replaceAll(' ', '_'));
  const zones = Intl.supportedValuesOf('timeZone');
  for (const city of cities) {
    const zone = zones.find((each) => each.toLowerCase().endsWith(`/${city}`));
    if (zone) return zone;
  }
  return null;
}

/** An IANA zone in its usual spelling; offsets like `+01:00` are no zones. */
function ianaZone(name: string): string | null {
  if (!/^[a-z][a-z0-9_+\-/]{1,60}$/i.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}
