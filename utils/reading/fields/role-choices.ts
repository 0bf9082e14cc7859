import type { Message } from '../../domain/message.ts';
import { languagesIn } from '../cues/language.ts';
import type { Line } from '../line.ts';
import type { Choice } from './choice.ts';
import { asWritten, ownLabel } from './employer-domain.ts';
import { remembered } from './feature-names.ts';
import { before as leftOf, placeOf, behind as rightOf } from './role-around.ts';
import { roleLikeness } from './role-likeness.ts';
import { type RoleSpan, roleSpansIn } from './role-spans.ts';
import { sourcesOf } from './sources.ts';
import { type Text, textsOf } from './texts.ts';
import { type Token, tidy } from './tokens.ts';

/** A mail with more is a list of jobs. */
const MOST = 400;
/** So many stretches are looked at, and no more. */
const MOST_SPANS = 1500;

type Title = { text: string; features: Set<string>; places: number };

/** Every title that may be the job's, and none. */
export function roleChoices(message: Message, lines: readonly Line[]): Choice[] {
  const { from } = asWritten(message, lines);
  const texts = textsOf(sourcesOf(message, lines), from).filter(({ where }) => where !== 'display');
  const own = new Set((ownLabel({ ...message, from }) ?? '').split('-'));
  const small = isInSmall(texts);
  const titles = new Map<string, Title>();
  let left = MOST_SPANS;
  for (const text of texts)
    for (const span of roleSpansIn(text).slice(0, Math.max(0, left))) {
      addTitle(titles, text, span, own, small);
      left -= 1;
    }
  for (const { features, places } of titles.values())
    if (places > 1) features.add(places === 2 ? 'said twice' : 'said more often');
  return [...titles.values(), { text: null, features: new Set(['none']) }];
}

function addTitle(
  titles: Map<string, Title>,
  text: Text,
  span: RoleSpan,
  own: ReadonlySet<string>,
  small: boolean,
): void {
  const key = wordsOf(text.tokens, span);
  const before = titles.get(key);
  if (key.length < 2 || (!before && titles.size >= MOST)) return;
  const title = before ?? { text: titleOf(text, span), features: new Set<string>(), places: 0 };
  addFeatures(title.features, text, span, own, small);
  title.places += 1;
  titles.set(key, title);
}

/** Languages whose titles are in lower case. */
const LOWER = ['fr', 'es', 'nl', 'it', 'pt', 'sv', 'pl'] as const;
/** With more, the text is too short to tell. */
const MOST_SPOKEN = 4;

function isInSmall(texts: readonly Text[]): boolean {
  const spoken = languagesIn(texts.map(({ tokens }) => tokens));
  return spoken.size <= MOST_SPOKEN && LOWER.some((language) => spoken.has(language));
}

/** One title is the same however it is spelt. */
function wordsOf(tokens: readonly Token[], { from, to }: RoleSpan): string {
  let key = tokens[from]?.word ?? '';
  for (let at = from + 1; at < to; at += 1) key += ` ${tokens[at]?.word}`;
  return key;
}

/** A span as written, with the bracket that it leaves open. */
function titleOf({ text, tokens }: Text, { from, to }: RoleSpan): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return '';
  const said = text.slice(first.start, last.end);
  const isOpen = said.lastIndexOf('(') > said.lastIndexOf(')');
  return tidy(isOpen && text[last.end] === ')' ? `${said})` : said).replace(/^[dl]['’]/i, '');
}

function addFeatures(
  features: Set<string>,
  text: Text,
  span: RoleSpan,
  own: ReadonlySet<string>,
  small: boolean,
): void {
  const likeness = roleLikeness(text, span, own);
  const [noun = ''] = likeness;
  const where = text.where === 'event' ? 'subject' : text.where === 'note' ? 'body' : text.where;
  const place = `${placeOf(text, span.from, span.to)} ${where}`;
  for (const like of likeness) {
    features.add(like);
    if (small && like.includes('capital')) features.add(`${like}, small letters`);
  }
  for (const sign of leftOf(text, span.from)) features.add(sign);
  for (const sign of rightOf(text, span.to)) features.add(sign);
  features.add(withNoun(where)(noun)).add(place).add(withNoun(place)(noun));
  if (where !== 'subject' && hasTime(text.text)) features.add(`a time in the line, ${place}`);
}

const withNoun = remembered((place) => remembered((noun) => `${place}, ${noun}`));

/** Rows of an agenda name who is met. */
const hasTime = (line: string) => /\d[:.hu]\d\d/.test(line);
