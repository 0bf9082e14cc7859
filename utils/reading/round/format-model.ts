import type { Slot } from '../../domain/reading.ts';
import { Format } from '../../domain/values.ts';
import { type ByWeight, byName } from '../by-weight.ts';
import type { Said } from '../said.ts';
import { monthOf, weekdayOf } from '../slots/rows/days.ts';
import { STOP } from '../words.ts';
import file from './format-weights.json' with { type: 'json' };
import { COMING_HEADS, PAST_HEADS } from './rows.ts';

/** What place, link, people and times say of the format besides the words. */
export type Setting = {
  place: string | null;
  link: string | null;
  people: readonly unknown[];
  slots: readonly Slot[];
};

/** Weights of each format by sign. */
export type FormatWeights = ReadonlyMap<Format, ReadonlyMap<string, number>>;
export type WrittenFormats = Readonly<Partial<Record<Format, ByWeight>>>;

export const toFormatWeights = (written: WrittenFormats): FormatWeights =>
  new Map(Format.options.map((format) => [format, byName(written[format] ?? {})]));

/** The weights of this build, made by tests/eval/fit-formats.ts. */
const WEIGHTS = toFormatWeights(file);

/** How an interview is held, from all its signs. */
export const formatsBy = (signs: readonly string[], weights = WEIGHTS): Format[] =>
  Format.options.filter((format) => {
    const of = weights.get(format);
    return signs.reduce((sum, sign) => sum + (of?.get(sign) ?? 0), of?.get('') ?? 0) > 0;
  });

/** As many people in one conversation are a panel. */
const PANEL = 3;
const LETTERS = 8;
const VIDEO_LINK = /zoom|teams|meet|webex|whereby|skype|call|video/i;

/**
 * What speaks for a format: the phrases that name one (`said`), the setting, and the words of what is to come: sentences that
 * only thank for what was are left out.
 */
export function formatSigns(said: Said, named: readonly Format[], setting: Setting): string[] {
  const signs = new Set<string>(named.map((format) => `says ${format}`));
  if (!named.includes('video') && !named.includes('phone')) signs.add('not apart');
  const { place, link, people, slots } = setting;
  const isApart = named.includes('video') || named.includes('phone');
  if (link !== null) signs.add(place === null ? 'link alone' : 'link and place');
  if (link !== null && VIDEO_LINK.test(link)) signs.add('video link');
  if (place !== null) signs.add(link === null && !isApart ? 'place alone' : 'place');
  if (people.length > 0) signs.add(`people ${Math.min(people.length, PANEL + 1)}`);
  const isOneTalk = slots.length <= 1 || slots.every((slot) => slot.status === 'offered');
  if (people.length >= PANEL && isOneTalk) signs.add('many at once');
  if (!isOneTalk) signs.add('agenda');
  for (const word of comingWords(said)) signs.add(word);
  return [...signs];
}

/** Days, months and what every address is made of say nothing of a format. */
const isTelling = (word: string) =>
  /^\p{L}/u.test(word) &&
  monthOf(word) === undefined &&
  weekdayOf(word) === null &&
  !['http', 'https', 'www', 'com', 'example'].includes(word);

function comingWords({ passages }: Said): Set<string> {
  const all = new Set<string>();
  for (const { words } of passages) {
    let run: string[] = [];
    const end = () => {
      const isOver = run.some((word) => PAST_HEADS.has(word)) && !run.some((word) => COMING_HEADS.has(word));
      if (!isOver) for (const word of run) if (isTelling(word)) all.add(word.slice(0, LETTERS));
      run = [];
    };
    for (const { word } of words)
      if (word === STOP) end();
      else run.push(word);
    end();
  }
  return all;
}
