import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { fold } from '../words.ts';
import { NO_PLACE, PLACE_LABELS, POSTCODES, ROOMS, STREETS } from './rows/places.ts';
import { type Sources, sourcesOf } from './sources.ts';

const LONGEST_PLACE = 160;

/**
 * Where the candidate is to come: what a label names, else a street address or a room in the body, as written; an address over
 * several lines is joined by ", ". Else the calendar's location. Links and "Microsoft Teams Meeting" are no place.
 */
export function findPlace(message: Message, lines: readonly Line[]): string | null {
  const sources = sourcesOf(message, lines);
  const written = labelled(sources.body) ?? addressIn(sources.body) ?? roomIn(sources.body);
  return written ?? scheduled(message, sources) ?? ownOffice(sources);
}

function scheduled({ calendar }: Message, sources: Sources): string | null {
  for (const { location } of calendar) {
    const place =
      location === null
        ? null
        : asPlace(
            location
              .split('\n')
              .map((line) => line.trim())
              .join(', '),
          );
    if (place) return place;
  }
  return labelled(sources.calendar);
}

/** "At our office" with the address only in the signature. */
function ownOffice({ body, signature }: Sources): string | null {
  return body.some((line) => OUR_OFFICE.test(line)) ? addressIn(signature, false) : null;
}

const OUR_OFFICE =
  /\b(?:(?:at|to|in|visit) (?:our|the) (?:\p{L}{2,20} ){0,2}(?:offices?|premises|headquarters|hq|studio|site|practice|clinic|school|address below)|in unsere[mn]? (?:büro|haus|räumen|räumlichkeiten|geschäftsräumen)|bei uns im (?:büro|haus)|dans nos (?:locaux|bureaux)|en nuestras (?:oficinas|instalaciones)|bij ons op kantoor|op ons kantoor|(?:presso|nei) nostri uffici|nos nossos escritórios|på vårt kontor|w naszym biurze)\b/iu;

/** "Location: 12 Harbour Row, Leeds", with the value on the same line, in the next cell or on the lines below. */
function labelled(lines: readonly string[]): string | null {
  for (const [i, line] of lines.entries()) {
    const label = /^[^\p{L}]{0,6}([\p{L}'’ -]{2,28}?) ?[:\t|–]\s?(.{0,300})$/u.exec(line.trim());
    if (
      !label ||
      !PLACE_LABELS.has(
        fold(label[1] ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
    )
      continue;
    const value = (label[2] ?? '').trim();
    const place = asPlace(
      joined(value === '' ? lines.slice(i + 1) : [value, ...lines.slice(i + 1)], value !== ''),
    );
    if (place) return place;
  }
  return null;
}

/** A first line and the address lines below it, as one. */
function joined(lines: readonly string[], keepFirst: boolean): string {
  const parts: string[] = [];
  for (const [i, line] of lines.slice(0, 7).entries()) {
    const text = line.trim();
    if (!(keepFirst && i === 0) && !isAddressLine(text, parts.at(-1) ?? '')) break;
    parts.push(text.replace(/,$/, ''));
    if (POSTCODES.slice(0, 10).some((code) => code.test(`${text} `)) && !text.endsWith(',')) break;
  }
  return parts.join(', ');
}

/** Short, begun by a capital or a digit, no label and no sentence. */
function isAddressLine(text: string, before: string): boolean {
  if (text === '' || text.length > 60 || /[:?!@\t]|https?:|[.]$/.test(text)) return false;
  if (!/^[\p{Lu}\d]/u.test(text) || text.split(' ').length > 7) return false;
  return /\d/.test(before) || /\d/.test(text) || before.endsWith(',') || before === '';
}

/** A value that is a place, cleaned of map links and notes; null where it is none. */
function asPlace(value: string): string | null {
  const text = value
    .replace(/\(?<?https?:\/\/[^\s<>)]{1,2000}>?\)?/g, '')
    .replace(/\(?\b(?:google )?maps?( link)?\b\)?$|\((?:view|see|open)[^()]{0,30}\)/i, '')
    .replace(/[\s,;.|–-]+$/, '')
    .replace(/^[\s,;:–-]+/, '')
    .trim();
  const [first = ''] = text.split(/(?<=[\p{Ll}\d])[.!?] (?=\p{Lu}\p{Ll})/u);
  if (first.length < 3 || first.length > LONGEST_PLACE || NO_PLACE.test(first)) return null;
  return /^\p{L}/u.test(first) && !/\p{Lu}|\d/u.test(first) ? null : first;
}

/** The first street address of the text, with the parts of it around the street. */
function addressIn(lines: readonly string[], mayBeginAbove = true): string | null {
  for (const [i, line] of lines.entries()) {
    if (line.length > 4000 || !/\d/.test(line)) continue;
    const street = firstOf(STREETS, line) ?? byPostcode(line);
    if (!street || NOT_HERE.test(line)) continue;
    const unit = UNIT.exec(line.slice(0, street.at))?.[0] ?? '';
    const left = leftOf(line.slice(0, street.at - unit.length));
    const right = rightOf(line.slice(street.at + street.text.length));
    const goesOn = right.isOpen ? below(lines, i) : [];
    const above = left.isOpen && mayBeginAbove ? aboveOf(lines, i) : [];
    const place = asPlace([...above, `${left.text}${unit}${street.text}${right.text}`, ...goesOn].join(', '));
    if (place) return place;
  }
  return null;
}

const UNIT = /\b(?:Unit|Units|Suite|Block|Flat|Office|Apartment|Level|No\.?|Plot) $/;

/** A town with its postcode, where the street has no number. */
function byPostcode(line: string): Span | null {
  const code = firstOf(POSTCODES.slice(0, 5), line);
  if (!code) return null;
  const town =
    /(?:\p{Lu}[\p{L}'’.-]{1,24} ){0,4}$/u.exec(line.slice(Math.max(0, code.at - 80), code.at))?.[0] ?? '';
  return { at: code.at - town.length, text: `${town}${code.text}` };
}

/** Lines that speak of another address. */
const NOT_HERE = /\b(?:registered (?:office|in)|parking is|car park|nearest|return address|invoice)\b/i;

type Span = { at: number; text: string };

function firstOf(patterns: readonly RegExp[], line: string): Span | null {
  const found = patterns.flatMap((pattern) => {
    const match = pattern.exec(line);
    if (!match) return [];
    const text = match[0].replace(/^[\s(,:]+/, '');
    return [{ at: match.index + match[0].length - text.length, text }];
  });
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** Parts before the street that are of its address: floors, rooms, buildings, apart by commas. `isOpen`: they begin the line. */
function leftOf(before: string): { text: string; isOpen: boolean } {
  const parts = before.slice(-120).split(', ');
  if (parts.at(-1)?.trim() !== '') return { text: '', isOpen: false };
  let text = '';
  let at = parts.length - 2;
  for (; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    const own =
      /(?:^|\b(?:at|to|in|is|bei|in der|im|à|au|en|op|at the|our office at) |[:(] ?| [-–] )((?:\p{Lu}|\d)[\p{L}\d'’&.]{0,24}(?: (?:\p{Lu}|\d|of|the|floor)[\p{L}\d'’&.]{0,24}){0,4})$/u.exec(
        part,
      );
    if (!own?.[1]) break;
    text = `${own[1]}, ${text}`;
    if (own[1].length < part.trim().length) return { text, isOpen: false };
  }
  return { text, isOpen: at < 0 };
}

const DATE_WORD =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|^(?:montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|maandag|dinsdag|woensdag|donderdag|vrijdag)\b|^(?:we|you|please|it|the|our|i|wir|sie|bitte|nous|vous)\b/iu;

/** "… on Tuesday" is no part of an address. */
const DATE_TAIL =
  /\s(?:on|am|den|sur|le|el|op|il) (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|\d).{0,80}$/u;

/** Parts after the street that are of its address. `isOpen`: they end the line, so that the next line may go on. */
function rightOf(after: string): { text: string; isOpen: boolean } {
  let text = '';
  let rest = after;
  for (let i = 0; i < 6; i += 1) {
    const part =
      /^(?:, ?| (?=\p{Lu}|\d|#)| - | – )((?:\p{Lu}|\d|#)[\p{L}\d'’.-]{0,24}(?: (?:\p{Lu}|\d|de |of |on |am |an der |upon |aan den |den |la |sur |étage|floor|piso|planta|verdieping)[\p{L}\d'’-]{0,24}){0,4})/u.exec(
        rest,
      );
    if (!part?.[1] || DATE_WORD.test(part[1])) break;
    text += part[0];
    rest = rest.slice(part[0].length);
  }
  const cut = text.replace(/\.$/, '').replace(DATE_TAIL, '');
  return { text: cut, isOpen: /^,?\s*$/.test(rest) };
}

function below(lines: readonly string[], at: number): string[] {
  const more: string[] = [];
  for (const line of lines.slice(at + 1, at + 6)) {
    if (!isAddressLine(line.trim(), '1')) break;
    more.push(line.trim().replace(/,$/, ''));
    if (POSTCODES.slice(0, 10).some((code) => code.test(`${line} `))) break;
  }
  return more;
}

function aboveOf(lines: readonly string[], at: number): string[] {
  const more: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const line = (lines[i] ?? '').trim();
    if (!/^\p{Lu}[\p{L}\d '’&.,-]{2,40}$/u.test(line) || line.split(' ').length > 5 || /[.]$/.test(line))
      break;
    if (/^(?:hi|dear|hello|hallo|bonjour|hola|liebe|sehr|beste|address|location|where)\b/i.test(line)) break;
    more.unshift(line.replace(/,$/, ''));
  }
  return more;
}

/** A room named with no street. */
function roomIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const room = firstOf([ROOMS], line.slice(0, 2000));
    if (!room) continue;
    const left = leftOf(line.slice(0, room.at));
    const right = rightOf(line.slice(room.at + room.text.length));
    return asPlace(`${left.text}${room.text.replace(/^the /, '')}${right.text}`);
  }
  return null;
}
