import type { PlaceText } from './place-texts.ts';
import { type PlaceWord, placeWords } from './place-words.ts';
import { rowWords } from './tokens.ts';

/** A line that may hold an address, with its words. */
export type PlaceLine = PlaceText & { words: readonly PlaceWord[] };

/** Words of a line that may be an address: from `from` up to `to`. */
export type PlaceSpan = { from: number; to: number };

const LONGEST = 16;

export const placeLine = (text: PlaceText): PlaceLine => ({ ...text, words: placeWords(text.text) });

/**
 * Every stretch of a line that may be where to come: it has a street, a room or a house in it or stands behind a label, begins
 * and ends where a part of a sentence or an address does, and goes over no end of a sentence.
 */
export function placeSpansIn(line: PlaceLine): PlaceSpan[] {
  const { words, label, where } = line;
  const tells = words.map((_, at) => isTelling(words, at));
  const isNamed = label > 0 || where === 'event';
  if (!isNamed && !tells.includes(true)) return [];
  const spans: PlaceSpan[] = [];
  for (let from = 0; from < words.length; from += 1)
    if (mayBegin(line, from)) addSpans(words, from, isNamed, tells, spans);
  return spans;
}

function addSpans(
  words: readonly PlaceWord[],
  from: number,
  isNamed: boolean,
  tells: readonly boolean[],
  spans: PlaceSpan[],
): void {
  let [isPlace, open] = [isNamed, false];
  for (let to = from + 1; to <= words.length && to - from <= LONGEST; to += 1) {
    const at = to - 1;
    const gap = words[at]?.gap ?? '';
    if (at > from) {
      // A bracket that began before the place ends it.
      if (isBreak(words, at) || (gap.includes(')') && !open)) return;
      open = gap.includes('(') || (open && !gap.includes(')'));
    }
    isPlace ||= tells[at] === true;
    if (isPlace && mayEnd(words, to)) spans.push({ from, to });
  }
}

const OFFICES = new Set(
  rowWords(
    'office offices buro bureau bureaux locaux kantoor oficina oficinas despacho estudio taller sede depot',
  ),
);
const PLACED = new Set(['street', 'room', 'postcode']);

/** Streets, rooms, houses by name; a number behind a word in capitals: "Im Speck 7". */
function isTelling(words: readonly PlaceWord[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word) return false;
  if (word.kind === 'house') return word.isCapital || next?.isCapital === true || before?.isCapital === true;
  if (word.kind !== 'number') return PLACED.has(word.kind);
  return before?.kind === 'capital' && word.gap === '' && next?.kind !== 'date' && next?.kind !== 'time';
}

function mayBegin({ words, label }: PlaceLine, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || word.start < label || word.kind === 'time' || word.kind === 'date') return false;
  if (word.kind === 'small word' && !word.isCapital && word.word !== 'my' && word.word !== 'the')
    return false;
  // "Our office, 12 Harbour Row": the address is what follows.
  if (OFFICES.has(word.word) && /[,(]/.test(words[at + 1]?.gap ?? '')) return false;
  if (!before || word.gap !== '' || before.kind === 'small word' || before.kind === 'time') return true;
  return (word.kind === 'number' || word.isCapital) && !before.isCapital;
}

function mayEnd(words: readonly PlaceWord[], to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || last.kind === 'small word') return false;
  if (next?.gap !== '' || next.kind === 'small word') return true;
  // Halves of a postcode: "BS1 3AD", "1015 CJ".
  if (next.kind === 'code' && (last.kind === 'code' || last.isCapital)) return false;
  if (last.kind === 'number' && /^[A-Z]{2}$/.test(next.text)) return false;
  if (next.kind === 'street' || (last.isCapital && next.isCapital)) return false;
  return last.kind === 'number' || !next.isCapital || next.kind === 'date';
}

/** A sentence ends there: no place goes across. */
function isBreak(words: readonly PlaceWord[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before) return true;
  if (word.gap === '') return false;
  if (/[;!?\n\t|<>]|\)\./.test(word.gap) || word.gap === ':') return true;
  if (!word.gap.includes('.')) return false;
  return !(before.text.length <= 4 || before.kind === 'street');
}
