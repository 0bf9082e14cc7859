import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import type { Choice } from './choice.ts';
import { asWritten, ownLabel } from './employer-domain.ts';
import { before, behind } from './place-around.ts';
import { placeLikeness } from './place-likeness.ts';
import { type PlaceLine, type PlaceSpan, placeLine, placeSpansIn } from './place-spans.ts';
import { placeTexts } from './place-texts.ts';
import { NO_PLACE, OUR_OFFICE, REMOTE } from './rows/places.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** A mail with more is a list of branches. */
const MOST = 200;
/** So many stretches are looked at, and no more. */
const MOST_SPANS = 1000;

type Place = { text: string; features: Set<string>; places: number };

/** Every stretch of a message that may be where to come, and none. */
export function placeChoices(message: Message, lines: readonly Line[]): Choice[] {
  const sources = sourcesOf(message, lines);
  const own = ownLabel(asWritten(message, lines)) ?? '';
  const speaks = sources.body.some((line) => OUR_OFFICE.test(line));
  const found = new Map<string, Place>();
  let left = MOST_SPANS;
  for (const text of placeTexts(message, sources))
    if (left > 0 && (text.where !== 'sign' || speaks)) left -= addPlaces(found, placeLine(text), own, left);
  for (const { features, places } of found.values()) if (places > 1) features.add('said twice');
  return [...found.values(), { text: null, features: withoutPlace(message, sources, speaks, found) }];
}

/** Adds the places of a line, and says how many stretches were looked at: `most` at most. */
function addPlaces(found: Map<string, Place>, line: PlaceLine, own: string, most: number): number {
  const left = new Map<number, readonly string[]>();
  const right = new Map<number, readonly string[]>();
  const spans = placeSpansIn(line).slice(0, most);
  for (const span of spans) {
    const key = wordsOf(line, span);
    const same = found.get(key);
    if (key.length < 3 || (!same && found.size >= MOST)) continue;
    const place = same ?? { text: placeOf(line, span), features: new Set<string>(), places: 0 };
    left.set(span.from, left.get(span.from) ?? before(line, span.from, own));
    right.set(span.to, right.get(span.to) ?? behind(line, span.to, own));
    for (const sign of left.get(span.from) ?? []) place.features.add(sign);
    for (const sign of right.get(span.to) ?? []) place.features.add(sign);
    for (const sign of placeLikeness(line, span, own)) place.features.add(sign);
    place.features.add(line.where);
    if (line.where === 'event' && span.from === 0 && span.to === line.words.length)
      place.features.add('the whole location');
    place.places += 1;
    found.set(key, place);
  }
  return spans.length;
}

/** One place is the same however it is spelt. */
function wordsOf({ words }: PlaceLine, { from, to }: PlaceSpan): string {
  let key = words[from]?.word ?? '';
  for (let at = from + 1; at < to; at += 1) key += ` ${words[at]?.word}`;
  return key;
}

/** A span as written, without an article before a vowel; a bracket that it leaves open is closed. */
function placeOf({ text, words }: PlaceLine, { from, to }: PlaceSpan): string {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return '';
  const said = text.slice(first.start, last.end);
  const isOpen = said.lastIndexOf('(') > said.lastIndexOf(')');
  const closing = isOpen ? (/^\.?\)/.exec(text.slice(last.end, last.end + 2))?.[0] ?? '') : '';
  return `${said}${closing}`.replace(/^[ld]['’](?=\p{L})/iu, '');
}

/** What speaks for no place. */
function withoutPlace(
  { calendar }: Message,
  { body }: Sources,
  speaks: boolean,
  found: ReadonlyMap<string, Place>,
): Set<string> {
  const isSaid = [...found.values()].some(
    ({ features }) => features.has('a street with its number') && features.has('body'),
  );
  const signs: [string, boolean][] = [
    ['none', true],
    ['none, by video or phone', body.some((line) => REMOTE.test(line))],
    ['none, an office is spoken of', speaks],
    ['none, though there is a street', isSaid],
    [
      'none, though the calendar says one',
      calendar.some(({ location }) => location !== null && location !== '' && !NO_PLACE.test(location)),
    ],
  ];
  return new Set(signs.flatMap(([sign, is]) => (is ? [sign] : [])));
}
