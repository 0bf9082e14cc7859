import type { Message } from '../../domain/message.ts';
import type { KnownApplication, Reason, Round } from '../../domain/reading.ts';
import type { Format } from '../../domain/values.ts';
import type { Hit } from '../cues/index.ts';
import { PhraseTrie } from '../cues/trie.ts';
import type { Line } from '../line.ts';
import type { Passage, Said, SaidZone } from '../said.ts';
import { STOP, type Word } from '../words.ts';
import { FORMAT_PHRASES } from './formats.ts';
import { talkHeld } from './held.ts';
import {
  AGAIN_PHRASES,
  COMING_HEADS,
  FINAL_PHRASES,
  ORDINAL_PHRASES,
  PAST_HEADS,
  PAST_TAILS,
} from './rows.ts';

/** The round being arranged, how many earlier ones the text speaks of, and the words that it rests on. */
export type ReadRound = { round: Round; heldBefore: number; why: Reason[] };

/** What the round is read from. `spoken` are the lines that speak for this message. */
export type RoundInput = {
  message: Message;
  spoken: readonly Line[];
  said: Said;
  hits: readonly Hit[];
  application: KnownApplication | null;
  link: string | null;
  now: string;
  tellsPast: boolean;
};

type Mark =
  | { kind: 'ordinal'; n: number }
  | { kind: 'again' }
  | { kind: 'final' }
  | { kind: 'format'; format: Format };
type Found = { mark: Mark; isPast: boolean; quote: string; at: number; zone: SaidZone };

const HEAD_REACH = 7;
const TAIL_REACH = 2;
const AGENCY =
  /\b(my client|our client|the client|client's|on behalf of|mandant\w*|mon client|notre client|nuestro cliente|mi cliente|opdrachtgever|recruitment consultant)\b/i;
/** "Wednesday's interview" may be one to come. */
const A_DAYS = /^\p{L}{3,9}day['’]s\b/iu;
const OWN_CALL = /\b(me|our|my|i|mir|unser\w*|notre|nuestra|ons)\b/i;
const VIDEO_LINK = /zoom\.us|teams\.(microsoft|live)|meet\.google|webex|whereby|gotomeet|hirevue|skype/i;

let built: PhraseTrie<Mark> | undefined;

function trie(): PhraseTrie<Mark> {
  if (built) return built;
  built = new PhraseTrie<Mark>();
  for (const [n, phrase] of ORDINAL_PHRASES) built.add(phrase, { kind: 'ordinal', n });
  for (const phrase of AGAIN_PHRASES) built.add(phrase, { kind: 'again' });
  for (const phrase of FINAL_PHRASES) built.add(phrase, { kind: 'final' });
  for (const [format, phrase] of FORMAT_PHRASES) built.add(phrase, { kind: 'format', format });
  return built;
}

/**
 * Which round is being arranged. A stated number wins; then what the text says was held; then what is on record. Cues
 * under "thank you for", "following" and their like speak of what was, never of what comes.
 */
export function readRound(input: RoundInput): ReadRound {
  const found = findMarks(input);
  const coming = found.filter((each) => !each.isPast);
  const final = coming.find((each) => each.mark.kind === 'final');
  const again = final ? undefined : coming.find((each) => each.mark.kind === 'again');
  const held = countHeld(input, found);
  const { ordinal, why } = ordinalOf(input, statedBy(coming), held, again);
  return {
    round: { ordinal, final: final !== undefined, formats: formatsOf(found, input.link) },
    heldBefore: held.count,
    why: [...why, ...(final ? [{ cue: 'says that it is the last round', quote: final.quote }] : [])],
  };
}

/** Earlier interviews that the text speaks of; `numbered` where it says how many. */
type Held = { count: number; quote: string; numbered: boolean };
const NEVER: Held = { count: 0, quote: '', numbered: false };
type Stated = { n: number; quote: string };

/** The round that is stated: by the subject before the text (which may speak of later ones too), else the highest. */
function statedBy(coming: readonly Found[]): Stated | null {
  const numbers = coming.flatMap(({ mark, quote, zone }) =>
    mark.kind === 'ordinal' ? [{ n: mark.n, quote, zone }] : [],
  );
  const inSubject = numbers.filter(({ zone }) => zone === 'subject');
  const counted = inSubject.length > 0 ? inSubject : numbers;
  return counted.reduce<Stated | null>((best, each) => (best && best.n >= each.n ? best : each), null);
}

function ordinalOf(
  { application, now }: RoundInput,
  stated: Stated | null,
  held: Held,
  again: Found | undefined,
): { ordinal: number | null; why: Reason[] } {
  // "Not in the first session" states a round that is over by the text's own count.
  const isOver = stated !== null && held.numbered && stated.n <= held.count;
  if (stated && !isOver)
    return { ordinal: stated.n, why: [{ cue: 'states the round', quote: stated.quote }] };
  const onRecord = application ? countOnRecord(application, now) : 0;
  const count = Math.max(held.count, onRecord, again ? 1 : 0);
  if (count === 0) return { ordinal: null, why: [] };
  const told = held.count > 0 ? held.quote : again?.quote;
  const why = told === undefined ? [] : [{ cue: 'speaks of an earlier interview', quote: told }];
  return { ordinal: count + 1, why };
}

/** Interviews of an application that were held before a moment, by their highest number or by how many there are. */
function countOnRecord(application: KnownApplication, now: string): number {
  const held = application.interviews.filter(
    (each) => !each.cancelled && (each.held || (each.at !== null && Date.parse(each.at) < Date.parse(now))),
  );
  return Math.max(held.length, ...held.map((each) => each.ordinal ?? 0));
}

/** Earlier interviews that the text speaks of; an agency's own talk with the candidate is none. */
function countHeld({ message, spoken, said, hits }: RoundInput, found: readonly Found[]): Held {
  const numbers = found.flatMap(({ mark, isPast, quote }) =>
    isPast && mark.kind === 'ordinal' ? [{ count: mark.n, quote, numbered: true }] : [],
  );
  const highest = numbers.reduce<Held>((best, each) => (each.count > best.count ? each : best), {
    ...NEVER,
  });
  if (highest.count > 0) return highest;
  const isAgency = spoken.some((line) => AGENCY.test(line.text)) || AGENCY.test(message.subject);
  const isSpoken = (hit: Hit) =>
    hit.zone === 'subject' || spoken.some((line) => line.start <= hit.start && hit.start <= line.end);
  const told = hits.find(
    (hit) =>
      hit.group === 'held' &&
      hit.strength >= 0.6 &&
      !A_DAYS.test(hit.quote) &&
      isSpoken(hit) &&
      !(isAgency && OWN_CALL.test(hit.quote)),
  );
  if (told) return { count: 1, quote: told.quote, numbered: false };
  const talk = isAgency ? null : talkHeld(said.passages);
  return talk ? { count: 1, quote: message.text.slice(talk.start, talk.end), numbered: false } : NEVER;
}

function formatsOf(found: readonly Found[], link: string | null): Format[] {
  const formats = new Set<Format>();
  for (const { mark, isPast } of found) if (mark.kind === 'format' && !isPast) formats.add(mark.format);
  if (link && VIDEO_LINK.test(link)) formats.add('video');
  return [...formats];
}

const findMarks = ({ said, tellsPast }: RoundInput): Found[] =>
  said.passages.flatMap(marksIn).map((found) => ({ ...found, isPast: found.isPast && tellsPast }));

/** "at 2:30", "R2 million". */
const NUMBER_GOES_ON = /^(?:[:.,]\d|\s?(?:am|pm|million|billion)\b)/i;

/** "tour\n1:00", "interview, 1 Main Street": a number of the next cell, line or clause counts nothing. */
const isOneRun = (text: string, start: number, end: number) =>
  !/[\n\t,]/.test(text.slice(start, end)) && !NUMBER_GOES_ON.test(text.slice(end, end + 12));

function marksIn({ text, words, start: from, zone }: Passage): Found[] {
  return trie()
    .find(words)
    .filter(({ value, start, end }) => value.kind !== 'ordinal' || isOneRun(text, start - from, end - from))
    .map(({ value, start, end, at, last }) => ({
      mark: value,
      isPast: isPast(words, at, last),
      quote: text.slice(start - from, end - from),
      at: start,
      zone,
    }));
}

/** Whether the words around speak of what was: the nearest head before decides, else a word right after. */
function isPast(words: readonly Word[], at: number, last: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - HEAD_REACH; i -= 1) {
    const word = words[i]?.word ?? STOP;
    if (word === STOP) break;
    if (PAST_HEADS.has(word)) return true;
    if (COMING_HEADS.has(word) && !PAST_HEADS.has(words[i - 1]?.word ?? '') && !isThanked(words, i))
      return false;
  }
  return words
    .slice(last + 1, last + 1 + TAIL_REACH)
    .some(({ word }, i) => PAST_TAILS.has(word) && words[last + i]?.word !== 'the');
}

/** "thank you for", "merci pour", "danke für": a "for" that thanks. */
function isThanked(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ word }) => PAST_HEADS.has(word));
}
