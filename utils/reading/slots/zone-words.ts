import { resolveZone } from '../../time/zones.ts';
import type { Found } from './date-spec.ts';
import { isMarkAt, isWordAt, type Lexeme, setOf } from './lexemes.ts';
import { type PhraseTable, phraseAt, phraseTable } from './phrases.ts';
import { PLACES } from './rows/zone-places.ts';
import {
  ABBREVIATIONS,
  FAMILIES,
  type Family,
  NAMED,
  OFFSET_ZONES,
  TIME_OF_WORDS,
  TIME_WORDS,
  WEAK_ABBREVIATIONS,
  ZONE_PHRASES,
} from './rows/zones.ts';

/**
 * A zone as a text names it: IANA, or `+02:00` where only an offset is said. `isStrong` where the words are a zone
 * wherever they stand; the others are one only right after a time. `isAbbreviation`: `ET`, `PT`.
 */
export type ZoneSaid = { zone: string; isStrong: boolean; isAbbreviation?: boolean };

/** Chooses among zones that share a name. */
export type ChooseZone = (zones: readonly string[]) => string;

const PHRASES: PhraseTable<Family> = phraseTable(ZONE_PHRASES);
const PLACE_TABLE: PhraseTable<string> = phraseTable(
  PLACES.flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);

/** Whether a zone's name may begin with a folded word. */
export const beginsZone = (word: string) =>
  PHRASES.has(word) ||
  PLACE_TABLE.has(word) ||
  CONTINENTS.has(word) ||
  TIME_OF_WORDS.has(word) ||
  Object.hasOwn(NAMED, word) ||
  Object.hasOwn(ABBREVIATIONS, word) ||
  (word.endsWith('er') && PLACE_TABLE.has(word.slice(0, -2)));

/** The zone named at a place. */
export function zoneAt(pieces: readonly Lexeme[], at: number, choose: ChooseZone): Found<ZoneSaid> | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return null;
  const phrase = phraseAt(PHRASES, pieces, at);
  if (phrase) return said(choose(FAMILIES[phrase.value]), phrase.next);
  return (
    ianaAt(pieces, at) ??
    namedAt(pieces, at, choose) ??
    placeAt(pieces, at) ??
    abbreviationAt(pieces, at, choose)
  );
}

const said = (zone: string, next: number, isStrong = true): Found<ZoneSaid> => ({
  value: { zone, isStrong },
  next,
});

const CONTINENTS = setOf('europe america asia australia africa pacific atlantic indian us');

/** `Europe/London`, `America/New_York`. */
function ianaAt(pieces: readonly Lexeme[], at: number): Found<ZoneSaid> | null {
  if (!isWordAt(pieces, at, CONTINENTS) || !isMarkAt(pieces, at + 1, '/') || !pieces[at + 1]?.glued)
    return null;
  let name = pieces[at]?.text ?? '';
  let place = at + 1;
  while (
    place < at + 8 &&
    pieces[place]?.glued &&
    (isMarkAt(pieces, place, '/_-') || pieces[place]?.kind === 'word')
  ) {
    name += pieces[place]?.text ?? '';
    place += 1;
  }
  const zone = resolveZone(name);
  return zone === null ? null : said(zone, place);
}

/** "Eastern Time", "Pacific Standard Time (US & Canada)", "(US & Canada) Central"; alone only after a time. */
function namedAt(pieces: readonly Lexeme[], at: number, choose: ChooseZone): Found<ZoneSaid> | null {
  const word = pieces[at]?.text ?? '';
  const family = Object.hasOwn(NAMED, word) ? NAMED[word] : undefined;
  if (!family || !pieces[at]?.capital) return null;
  const next = isWordAt(pieces, at + 1, SEASONS) ? at + 2 : at + 1;
  const isTime = pieces[next]?.text === 'time';
  return said(choose(FAMILIES[family]), isTime ? next + 1 : at + 1, isTime);
}

const SEASONS = setOf('standard daylight');

/** "London time", "hora de Madrid", "Berliner Zeit", "(London)"; a place alone counts only after a time. */
function placeAt(pieces: readonly Lexeme[], at: number): Found<ZoneSaid> | null {
  if (isWordAt(pieces, at, TIME_OF_WORDS)) {
    let from = at + 1;
    while (from < at + 4 && (isWordAt(pieces, from, PREPOSITIONS) || isMarkAt(pieces, from, "'’"))) from += 1;
    const place = phraseAt(PLACE_TABLE, pieces, from);
    // "time in London" is a stay, "heure de Paris" a zone.
    const isZone = place && (pieces[at]?.text !== 'time' || pieces[from]?.capital);
    return isZone ? said(place.value, place.next, pieces[at]?.text !== 'time') : null;
  }
  const place = phraseAt(PLACE_TABLE, pieces, at) ?? adjectiveAt(pieces, at);
  if (!place || !pieces[at]?.capital) return null;
  let next = place.next;
  if (pieces[next]?.text === 's' || pieces[next]?.text === 'local' || isMarkAt(pieces, next, "'’")) next += 1;
  if (pieces[next]?.text === 's' || pieces[next]?.text === 'local') next += 1;
  return isWordAt(pieces, next, TIME_WORDS)
    ? said(place.value, next + 1)
    : said(place.value, place.next, false);
}

const PREPOSITIONS = setOf('de d in von di do da du del en');

/** "Berliner Zeit", "Londoner Zeit". */
function adjectiveAt(pieces: readonly Lexeme[], at: number): Found<string> | null {
  const piece = pieces[at];
  if (!piece?.text.endsWith('er') || pieces[at + 1]?.text !== 'zeit') return null;
  const found = phraseAt(PLACE_TABLE, [{ ...piece, text: piece.text.slice(0, -2) }], 0);
  return found && { value: found.value, next: at + 1 };
}

/** `GMT`, `CET`, `ET`, `UTC+2`, `GMT -05:00`. */
function abbreviationAt(pieces: readonly Lexeme[], at: number, choose: ChooseZone): Found<ZoneSaid> | null {
  const piece = pieces[at];
  if (!piece || !Object.hasOwn(ABBREVIATIONS, piece.text)) return null;
  const isWeak = !piece.upper || WEAK_ABBREVIATIONS.has(piece.text);
  if (!piece.upper && piece.text.length < 3) return null;
  const family = ABBREVIATIONS[piece.text];
  if (!family) return null;
  const offset = family === 'utc' || family === 'gmt' ? offsetAt(pieces, at + 1) : null;
  if (offset) return said(offset.value, offset.next);
  // "CST (UTC-6)", "GMT/BST": one zone.
  const next =
    isMarkAt(pieces, at + 1, '/') && ['bst', 'cest', 'edt', 'pdt'].includes(pieces[at + 2]?.text ?? '')
      ? at + 3
      : at + 1;
  const zones = next > at + 1 && family === 'gmt' ? FAMILIES.bst : FAMILIES[family];
  return { value: { zone: choose(zones), isStrong: !isWeak, isAbbreviation: piece.upper }, next };
}

function offsetAt(pieces: readonly Lexeme[], at: number): Found<string> | null {
  const sign = pieces[at];
  const hours = pieces[at + 1];
  if (!sign || !'+-−–'.includes(sign.text) || hours?.kind !== 'number' || !hours.glued) return null;
  const isLong = hours.text.length === 4;
  const minutes = pieces[at + 3];
  const hasMinutes = isMarkAt(pieces, at + 2, ':') && minutes?.kind === 'number' && minutes.text.length === 2;
  const hour = isLong ? hours.text.slice(0, 2) : hours.text.padStart(2, '0');
  const minute = isLong ? hours.text.slice(2) : hasMinutes ? minutes.text : '00';
  if (Number(hour) > 14 || Number(minute) > 59 || hour.length !== 2) return null;
  const offset = `${sign.text === '+' ? '+' : '-'}${hour}:${minute}`;
  const zone = offset === '+00:00' || offset === '-00:00' ? 'UTC' : (OFFSET_ZONES[offset] ?? offset);
  return { value: zone, next: hasMinutes && !isLong ? at + 4 : at + 2 };
}
