import type { Found } from './date-spec.ts';
import { isWordAt, type Lexeme, setOf } from './lexemes.ts';
import type { Token } from './tokens.ts';
import type { ZoneSaid } from './zone-words.ts';

/** What may stand between a time and the name of its zone: "10am your time (Pacific)". */
const BETWEEN = setOf('your our my their local time');
const MOST_BETWEEN = 4;
/** After a name that may be a place: it is the zone all the same. */
const AFTER = setOf('on or and with to for which via this next is would works if please');
/** Shortly before a name: it is the zone of all times. */
const FOR_ALL = setOf(
  'all alle toutes todas times both zone timezone tz zeiten zeitzone uhrzeiten zeitangaben horarios horas horaires heures fuseau zona tijden tijdzone',
);
const MOST_BACK = 5;

/**
 * Whether a weak name is a zone: right after a time or a zone ("2pm London", "CET (Berlin)", "3pm Eastern"), unless it is a
 * place with a noun after it; or where all times are spoken of.
 */
export function isRightAfter(
  pieces: readonly Lexeme[],
  at: number,
  { value, next }: Found<ZoneSaid>,
  last: Token | undefined,
): boolean {
  if (isForAll(pieces, at, next)) return true;
  if (last?.kind !== 'time' && last?.kind !== 'zone') return false;
  const before = wordBefore(pieces, at);
  if (pieces[before]?.end !== last.end) return false;
  const after = pieces[next];
  if (value.isAbbreviation) return true;
  if (pieces[at - 1]?.text === '(') return after?.text === ')' || last.kind === 'time';
  return after?.kind !== 'word' || (!after.capital && AFTER.has(after.text));
}

/** The last piece before a name and what may stand between. */
function wordBefore(pieces: readonly Lexeme[], at: number): number {
  let place = at - 1;
  for (let i = 0; i < MOST_BETWEEN; i += 1) {
    if (!isWordAt(pieces, place, BETWEEN) && pieces[place]?.text !== '(') break;
    place -= 1;
  }
  return place;
}

/** "All times are Eastern", "both Central", "time zone: Pacific". */
function isForAll(pieces: readonly Lexeme[], at: number, next: number): boolean {
  if (pieces[next]?.kind === 'word') return false;
  for (let back = 1; back <= MOST_BACK; back += 1) if (isWordAt(pieces, at - back, FOR_ALL)) return true;
  return false;
}
