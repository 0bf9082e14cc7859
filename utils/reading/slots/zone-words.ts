/** Names of zones in mails, as rows: abbreviation or words → IANA. Checked in order. */
const ROWS: readonly [RegExp, string][] = [
  [/\b(?:UK|British|London|GB)[- ]time\b|\bBST\b|\bGMT\/BST\b|\bEurope\/London\b/i, 'Europe/London'],
  [/\b(?:Irish|Dublin|Ireland)[- ]time\b|\bEurope\/Dublin\b/i, 'Europe/Dublin'],
  [/\b(?:Singapore|SG)[- ]time\b|\bSGT\b/i, 'Asia/Singapore'],
  [/\b(?:Indian|India)(?: Standard)?[- ]time\b/i, 'Asia/Kolkata'],
  [/\b(?:South African?|SA|Johannesburg|Cape Town)[- ]time\b|\bSAST\b/i, 'Africa/Johannesburg'],
  [/\b(?:Sydney|Melbourne)[- ]time\b/i, 'Australia/Sydney'],
  [/\b(?:Brisbane|Queensland)[- ]time\b/i, 'Australia/Brisbane'],
  [/\b(?:Perth|Western Australian?)[- ]time\b|\bAWST\b/i, 'Australia/Perth'],
  [/\b(?:Adelaide)[- ]time\b|\b(?:ACST|ACDT)\b/i, 'Australia/Adelaide'],
  [/\b(?:NZST|NZDT)\b|\b(?:NZ|Auckland|New Zealand)[- ]time\b/i, 'Pacific/Auckland'],
  [/\b(?:Hong Kong|HK)[- ]time\b|\bHKT\b/i, 'Asia/Hong_Kong'],
  [/\b(?:Tokyo|Japan)[- ]time\b|\bJST\b/i, 'Asia/Tokyo'],
  [/\b(?:Dubai|Gulf)[- ]time\b/i, 'Asia/Dubai'],
  [/\b(?:Berlin|German|deutscher?)[- ](?:time|Zeit)\b|\bMES?Z\b/i, 'Europe/Berlin'],
  [/\b(?:Paris|French)[- ]time\b|\bheure (?:de Paris|française)\b/i, 'Europe/Paris'],
  [/\b(?:Madrid|Spanish)[- ]time\b|\bhora (?:de Madrid|peninsular|española)\b/i, 'Europe/Madrid'],
  [/\b(?:Amsterdam|Dutch)[- ]time\b|\bNederlandse tijd\b/i, 'Europe/Amsterdam'],
  [/\bhora de (?:México|CDMX|Ciudad de México)\b/i, 'America/Mexico_City'],
  [/\bheure de (?:Montréal|Québec)\b/i, 'America/Toronto'],
  [/\b(?:UTC|Zulu)\b(?!\s?[+-]\d)/, 'UTC'],
];

/** Zones of one country write the abbreviations that several share. */
const SHARED: readonly { words: RegExp; zones: readonly string[]; fallback: string }[] = [
  {
    words: /\bCES?T\b|\bCentral European (?:Summer )?Time\b/,
    zones: [
      'Europe/Berlin',
      'Europe/Paris',
      'Europe/Madrid',
      'Europe/Amsterdam',
      'Europe/Brussels',
      'Europe/Rome',
      'Europe/Vienna',
      'Europe/Zurich',
      'Europe/Warsaw',
      'Europe/Stockholm',
      'Europe/Prague',
      'Europe/Copenhagen',
      'Europe/Oslo',
    ],
    fallback: 'Europe/Berlin',
  },
  { words: /\bIST\b/, zones: ['Asia/Kolkata', 'Europe/Dublin'], fallback: 'Asia/Kolkata' },
  { words: /\bGMT\b(?!\s?[+-]\d)/, zones: ['Europe/London', 'Europe/Dublin'], fallback: 'Europe/London' },
  {
    words:
      /\bEastern(?: Standard| Daylight)? Time\b|\b(?:EST|EDT|ET)\b|(?<=\d\s?(?:[ap]\.?m\.?)?\s)Eastern\b|\ball times (?:are |in )?Eastern\b|\b(?:New York|Boston|Toronto)[- ]time\b/,
    zones: ['America/New_York', 'America/Toronto', 'America/Detroit'],
    fallback: 'America/New_York',
  },
  {
    words:
      /\b(?<!European )Central(?: Standard| Daylight)? Time\b(?! -)|\b(?:CST|CDT|CT)\b|(?<=\d\s?(?:[ap]\.?m\.?)?\s)[Cc]entral\b|\ball times (?:are |in )?Central\b|\bChicago[- ]time\b/,
    zones: ['America/Chicago', 'America/Winnipeg'],
    fallback: 'America/Chicago',
  },
  {
    words:
      /\bMountain(?: Standard| Daylight)? Time\b|\b(?:MST|MDT|MT)\b|(?<=\d\s?(?:[ap]\.?m\.?)?\s)Mountain\b|\ball times (?:are |in )?Mountain\b/,
    zones: ['America/Denver', 'America/Edmonton', 'America/Boise'],
    fallback: 'America/Denver',
  },
  {
    words:
      /\bPacific(?: Standard| Daylight)? [Tt]ime\b|\b(?:PST|PDT|PT)\b|(?<=\d\s?(?:[ap]\.?m\.?)?\s)Pacific\b|\ball times (?:are |in )?Pacific\b|\b(?:San Francisco|LA|Seattle)[- ]time\b/i,
    zones: ['America/Los_Angeles', 'America/Vancouver'],
    fallback: 'America/Los_Angeles',
  },
  {
    words: /\bAustralian Eastern(?: Standard| Daylight)? time\b|\b(?:AEST|AEDT|AET)\b/i,
    zones: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Melbourne', 'Australia/Hobart'],
    fallback: 'Australia/Sydney',
  },
];

const OFFSET = /\b(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?\b/;
const LABELLED =
  /\((?:UTC|GMT)[^)]{0,10}\)\s*[A-Z][^\n(]{3,60}|\b(?:Europe|America|Asia|Australia|Africa|Pacific)\/[A-Za-z_]{3,30}\b/;

/** Cities whose time mails name ("Lisbon time", "(Zürich)"), where no row above has them. */
const CITIES: Readonly<Record<string, string>> = {
  Lisbon: 'Europe/Lisbon',
  Stockholm: 'Europe/Stockholm',
  Zurich: 'Europe/Zurich',
  Zürich: 'Europe/Zurich',
  Vienna: 'Europe/Vienna',
  Wien: 'Europe/Vienna',
  Brussels: 'Europe/Brussels',
  Copenhagen: 'Europe/Copenhagen',
  Oslo: 'Europe/Oslo',
  Helsinki: 'Europe/Helsinki',
  Warsaw: 'Europe/Warsaw',
  Prague: 'Europe/Prague',
  Rome: 'Europe/Rome',
  Milan: 'Europe/Rome',
  Athens: 'Europe/Athens',
  Mumbai: 'Asia/Kolkata',
  Delhi: 'Asia/Kolkata',
  Bangalore: 'Asia/Kolkata',
  Vancouver: 'America/Vancouver',
  Montreal: 'America/Toronto',
  Atlanta: 'America/New_York',
  Austin: 'America/Chicago',
  Dallas: 'America/Chicago',
  Houston: 'America/Chicago',
  Denver: 'America/Denver',
  Phoenix: 'America/Phoenix',
  'Tel Aviv': 'Asia/Jerusalem',
  Nairobi: 'Africa/Nairobi',
  Lagos: 'Africa/Lagos',
  'São Paulo': 'America/Sao_Paulo',
};
const CITY_TIME = new RegExp(`\\b(${Object.keys(CITIES).join('|')})(?:[- ]time|\\))`, 'u');

/** A zone as a text names it: IANA, or a plain offset where only that is said; `place` orders the nearest one first. */
export type FoundZone = { at: number; zone: string };

/** The zones named in a stretch of text; the person's own zone settles abbreviations that several zones share. */
export function findZones(text: string, own: string): FoundZone[] {
  const found: FoundZone[] = [];
  const iana = LABELLED.exec(text);
  if (iana?.[0].includes('/') && isZone(iana[0])) found.push({ at: iana.index, zone: iana[0] });
  for (const [words, zone] of ROWS) {
    const match = words.exec(text);
    if (match) found.push({ at: match.index, zone });
  }
  for (const { words, zones, fallback } of SHARED) {
    const match = words.exec(text);
    if (match) found.push({ at: match.index, zone: zones.includes(own) ? own : fallback });
  }
  const city = CITY_TIME.exec(text);
  const cityZone = city?.[1] ? CITIES[city[1]] : undefined;
  if (city && cityZone) found.push({ at: city.index, zone: cityZone });
  const offset = OFFSET.exec(text);
  if (offset)
    found.push({
      at: offset.index,
      zone: `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`,
    });
  return found.sort((a, b) => a.at - b.at);
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
