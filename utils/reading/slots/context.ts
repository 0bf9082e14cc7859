import type { Message } from '../../domain/message.ts';
import type { ReadingContext } from '../../domain/reading.ts';
import { type Language, languagesOf } from '../cues/language.ts';
import type { ChooseZone } from './zone-words.ts';

/** The moment a message was sent, on the sender's own clock; one without a date counts from now in the person's zone. */
export function sentAt({ sent }: Message, context: ReadingContext): Temporal.ZonedDateTime {
  const offset = offsetOf(sent.iso);
  try {
    return Temporal.Instant.from(sent.iso ?? context.now).toZonedDateTimeISO(offset ?? context.zone);
  } catch {
    return nowIn(context);
  }
}

function nowIn({ now, zone }: ReadingContext): Temporal.ZonedDateTime {
  try {
    return Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  } catch {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO('UTC');
  }
}

const offsetOf = (iso: string | null): string | null => /([+-]\d{2}:\d{2})$/.exec(iso ?? '')?.[1] ?? null;

const DAY_FIRST = /\b(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\b/;
const MONTH_FIRST = /\b(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\b/;
const AMERICA_DAY_FIRST =
  /^America\/(?:Mexico|Bogota|Lima|Santiago|Argentina|Sao_Paulo|Caracas|Montevideo|Guayaquil)/;

/**
 * The order of `03/05`: what another date of the text proves, else month first where an English text comes from a clock
 * of North America, or from one that does not say and goes to a person there.
 */
export function orderOf({ text, sent }: Message, { zone }: ReadingContext): 'dmy' | 'mdy' {
  if (!/\d\/\d/.test(text) || DAY_FIRST.test(text)) return 'dmy';
  if (MONTH_FIRST.test(text)) return 'mdy';
  if (foreignIn(text).length > 0) return 'dmy';
  const isHere = zone.startsWith('America/') && !AMERICA_DAY_FIRST.test(zone);
  const hours = Number((offsetOf(sent.iso) ?? '+00').slice(0, 3));
  const saysNothing = hours === 0;
  return (saysNothing ? isHere : hours <= -4 && hours >= -10 && !AMERICA_DAY_FIRST.test(zone))
    ? 'mdy'
    : 'dmy';
}

const BY_LANGUAGE: Readonly<Partial<Record<Language, string>>> = {
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  es: 'Europe/Madrid',
  nl: 'Europe/Amsterdam',
  it: 'Europe/Rome',
  pl: 'Europe/Warsaw',
  sv: 'Europe/Stockholm',
};
const BY_DOMAIN: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  fr: 'Europe/Paris',
  es: 'Europe/Madrid',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  it: 'Europe/Rome',
  pl: 'Europe/Warsaw',
  se: 'Europe/Stockholm',
  in: 'Asia/Kolkata',
  ca: 'America/Toronto',
  au: 'Australia/Sydney',
};
const BY_PLACE: readonly [RegExp, string][] = [
  [/\b(?:Dublin|Ireland|Cork|Galway|Limerick)\b/, 'Europe/Dublin'],
  [
    /\b(?:UK|United Kingdom|England|Scotland|Wales|London|Manchester|Birmingham|Leeds|Bristol|Edinburgh|Glasgow)\b/,
    'Europe/London',
  ],
  [/\b(?:Toronto|Ottawa|Montr[eé]al|Ontario)\b/, 'America/Toronto'],
  [/\b(?:Brisbane|Queensland|QLD)\b/, 'Australia/Brisbane'],
  [/\b(?:Melbourne|VIC)\b/, 'Australia/Melbourne'],
];

/**
 * Chooses among zones that share a name: the person's own, else that of the sender's country, the text's language or a
 * place in it, else the first.
 */
export function chooserFor(message: Message, { zone }: ReadingContext): ChooseZone {
  const known = (zones: readonly string[], wanted: readonly (string | undefined)[]) =>
    wanted.find((each) => each !== undefined && zones.includes(each));
  let wanted: (string | undefined)[] | undefined;
  return (zones) => {
    if (zones.length === 1 || zones.includes(zone)) return zones.length === 1 ? (zones[0] ?? 'UTC') : zone;
    wanted ??= wantedBy(message);
    return known(zones, wanted) ?? zones[0] ?? 'UTC';
  };
}

/** The zones that a message's sender, language and places speak for. */
function wantedBy({ from, text }: Message): (string | undefined)[] {
  const domain = from?.email?.split('.').at(-1)?.toLowerCase() ?? '';
  return [
    Object.hasOwn(BY_DOMAIN, domain) ? BY_DOMAIN[domain] : undefined,
    ...foreignIn(text).map((language) => BY_LANGUAGE[language]),
    ...BY_PLACE.filter(([place]) => place.test(text)).map(([, each]) => each),
  ];
}

/** The languages of a text besides English; none where it is too short to tell. */
function foreignIn(text: string): Language[] {
  const languages = [...languagesOf(text.slice(0, SAMPLE))].filter((language) => language !== 'en');
  return languages.length < MOST_LANGUAGES ? languages : [];
}

/** So many letters tell the languages of a text. */
const SAMPLE = 2000;
/** A text that may be in as many languages as these is too short to tell. */
const MOST_LANGUAGES = 4;
