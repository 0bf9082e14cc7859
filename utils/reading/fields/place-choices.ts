import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { fold } from '../words.ts';
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

type Place = { text: string; features: Set<string>; places: number };

/** Every stretch of a message that may be where to come, and none. */
export function placeChoices(message: Message, lines: readonly Line[]): Choice[] {
  const sources = sourcesOf(message, lines);
  const own = ownLabel(asWritten(message, lines)) ?? '';
  const speaks = sources.body.some((line) => OUR_OFFICE.test(line));
  const found = new Map<string, Place>();
  for (const text of placeTexts(message, sources))
    if (text.where !== 'sign' || speaks) addPlaces(found, placeLine(text), own);
  for (const { features, places } of found.values()) if (places > 1) features.add('said twice');
  return [...found.values(), { text: null, features: withoutPlace(message, sources, speaks, found) }];
}

function addPlaces(found: Map<string, Place>, line: PlaceLine, own: string): void {
  const left = new Map<number, readonly string[]>();
  const right = new Map<number, readonly string[]>();
  for (const span of placeSpansIn(line)) {
    const text = placeOf(line, span);
    const key = fold(text).replace(/[\s,]+/g, ' ');
    const place = found.get(key) ?? { text, features: new Set<string>(), places: 0 };
    if (text.length < 3 || (place.places === 0 && found.size >= MOST)) continue;
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
