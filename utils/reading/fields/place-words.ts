import { isFirstName, isHonorific } from './person-name.ts';
import { isSmall } from './role-spans.ts';
import { INSTITUTIONS } from './rows/companies.ts';
import {
  BUILDINGS,
  DATES,
  ROOM_ENDS,
  ROOM_WORDS,
  STREET_ENDS,
  STREET_WORDS,
  WAY_WORDS,
} from './rows/places.ts';
import { isTitleWord } from './titles.ts';
import { isCapital, rowWords, type Token, tokensOf } from './tokens.ts';

/** What a word is to an address that it stands in or beside; `gap` is what stands before it, without spaces. */
export type PlaceWord = {
  word: string;
  text: string;
  gap: string;
  start: number;
  end: number;
  isCapital: boolean;
  kind: string;
};

const listed = (rows: string) => new Set(rowWords(rows));
const STREETS = listed(STREET_WORDS);
const WAYS = listed(WAY_WORDS);
const ROOMS = listed(ROOM_WORDS);
const HOUSES = listed(`${BUILDINGS} ${INSTITUTIONS}`);
const DAYS = listed(DATES);
const STREET_ENDINGS = rowWords(STREET_ENDS);
const ROOM_ENDINGS = rowWords(ROOM_ENDS);

const hasEnding = (word: string, endings: readonly string[]) =>
  endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** The words of a line. */
export const placeWords = (line: string): PlaceWord[] => tokensOf(line).map(placeWord);

function placeWord({ text, word, gap, start, end }: Token): PlaceWord {
  const kind = known.get(text) ?? kindOf(text, word);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, kind);
  return {
    word,
    text,
    gap: gap === ' ' ? '' : gap.replaceAll(' ', ''),
    start,
    end,
    isCapital: isCapital(text),
    kind,
  };
}

const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function kindOf(text: string, word: string): string {
  if (/^\d/.test(text)) return kindOfNumber(text);
  if (DAYS.has(word)) return 'date';
  if (WAYS.has(word)) return 'street';
  if (isCapital(text) && (STREETS.has(word) || hasEnding(word, STREET_ENDINGS))) return 'street';
  if (ROOMS.has(word) || hasEnding(word, ROOM_ENDINGS)) return 'room';
  if (HOUSES.has(word)) return 'house';
  if (isSmall(word)) return 'small word';
  if (isHonorific(text) || (isCapital(text) && isFirstName(text))) return 'name';
  if (isTitleWord(text)) return 'title';
  if (/^[A-Z]{1,3}\d/.test(text)) return 'code';
  return isCapital(text) ? 'capital' : 'word';
}

function kindOfNumber(text: string): string {
  if (/^\d{1,2}[:.hu]\d{2}|^\d{1,2}(?:am|pm|h|u|uhr|uur)$|^0\d{3}$/i.test(text)) return 'time';
  if (/^\d{2,4}[.-]\d{3}/.test(text)) return 'phone';
  if (/^\d{5,6}$/.test(text)) return 'postcode';
  return /^\d{1,4}[a-z]?$|^\d{1,4}[/-]\d{1,4}$/i.test(text) ? 'number' : 'code';
}
