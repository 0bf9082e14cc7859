import { isMarkAt, isWordAt, type Lexeme } from './lexemes.ts';
import { HALF_FILLERS, HALVES } from './rows/hours.ts';

/** `am`, `p.m.`, "in the afternoon", "de la tarde". */
export function halfAt(
  pieces: readonly Lexeme[],
  at: number,
): { half: 'am' | 'pm'; next: number; isPhrase: boolean } | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return phraseHalfAt(pieces, at);
  if (piece.text === 'am' || piece.text === 'pm') {
    // "um 10 am Dienstag"
    const isDate = pieces[at + 1]?.kind === 'number' && isMarkAt(pieces, at + 2, '.') && !piece.glued;
    const isDay = /^(?:mon|diens|mitt|donners|frei|sams|sonn)\w*(?:tag|woch)$/.test(
      pieces[at + 1]?.text ?? '',
    );
    const isGerman = piece.text === 'am' && !piece.glued && (isDate || isDay);
    return isGerman ? null : { half: piece.text, next: skipDot(pieces, at + 1), isPhrase: false };
  }
  const isDotted = isMarkAt(pieces, at + 1, '.') && pieces[at + 2]?.text === 'm';
  // "@ 11a", "2:30p"
  const isShort = piece.glued && isShortHour(pieces, at);
  if ((piece.text === 'a' || piece.text === 'p') && isShort && !isDotted)
    return { half: piece.text === 'a' ? 'am' : 'pm', next: at + 1, isPhrase: false };
  if ((piece.text === 'a' || piece.text === 'p') && isDotted)
    return { half: piece.text === 'a' ? 'am' : 'pm', next: skipDot(pieces, at + 3), isPhrase: false };
  return phraseHalfAt(pieces, at);
}

/** "@ 11a", "2:30p"; "10a or 1:30p" and "9a-12p" after a day or a dash. */
function isShortHour(pieces: readonly Lexeme[], at: number): boolean {
  const before = pieces[at - 2];
  return isMarkAt(pieces, at - 2, ':@-–,') || ['at', 'or', 'and', 'to'].includes(before?.text ?? '');
}

/** The full stop of "p.m.", unless it ends the sentence all the same: it does no harm inside the time. */
const skipDot = (pieces: readonly Lexeme[], at: number) =>
  isMarkAt(pieces, at, '.') && pieces[at]?.glued && pieces[at - 2]?.text === '.' ? at + 1 : at;

function phraseHalfAt(pieces: readonly Lexeme[], at: number) {
  let place = at;
  while (
    place < at + 6 &&
    (isWordAt(pieces, place, HALF_FILLERS) ||
      (place > at && isMarkAt(pieces, place, "'’-")) ||
      isMarkAt(pieces, place, "'’"))
  )
    place += 1;
  const word = pieces[place]?.text ?? '';
  const half = Object.hasOwn(HALVES, word) ? HALVES[word] : undefined;
  return half ? { half, next: place + 1, isPhrase: true } : null;
}

/** "y media", "et demie", "menos cuarto", "et quart" after an hour. */
export function quartersAt(pieces: readonly Lexeme[], at: number): { minute: number; next: number } | null {
  const [joint, first, second] = [
    pieces[at]?.text ?? '',
    pieces[at + 1]?.text ?? '',
    pieces[at + 2]?.text ?? '',
  ];
  if (['y', 'et', 'e'].includes(joint)) {
    if (['media', 'demie', 'demi', 'mezza', 'mezzo', 'meia'].includes(first))
      return { minute: 30, next: at + 2 };
    if (['cuarto', 'quart', 'quarto'].includes(first)) return { minute: 15, next: at + 2 };
  }
  if (joint === 'menos' && first === 'cuarto') return { minute: -15, next: at + 2 };
  if (joint === 'moins' && first === 'le' && second === 'quart') return { minute: -15, next: at + 3 };
  return null;
}
