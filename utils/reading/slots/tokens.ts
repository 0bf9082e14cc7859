import { fold } from '../words.ts';
import { beginsClock } from './clock-words.ts';
import { withoutConversions } from './conversions.ts';
import type { DateSpec } from './date-spec.ts';
import { beginsDate } from './dates.ts';
import { beginsLength, lengthAt } from './lengths.ts';
import {
  isMarkAt,
  isWordAt,
  type KnownWord,
  type Lexeme,
  type Lexicon,
  lexemesOf,
  mayTellTime,
  setOf,
} from './lexemes.ts';
import { datesAt } from './listed-days.ts';
import { phraseAt, phraseTable } from './phrases.ts';
import { SAME_TIME } from './rows/hours.ts';
import { type Time, timeAt } from './times.ts';
import { isRightAfter } from './zone-guards.ts';
import { beginsZone, type ChooseZone, zoneAt } from './zone-words.ts';

type Place = { start: number; end: number };

/** What a line says of time, in its order; places are in the line's own text. */
export type Token =
  | (Place & { kind: 'date'; spec: DateSpec })
  | (Place & { kind: 'time'; time: Time })
  | (Place & { kind: 'zone'; zone: string })
  | (Place & { kind: 'length'; minutes: number });

export type TimeToken = Extract<Token, { kind: 'time' }>;
export type DateToken = Extract<Token, { kind: 'date' }>;

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/g;

/** The tokens of a line. */
export function tokensOf(line: string, choose: ChooseZone): Token[] {
  const text = HAS_ADDRESS.test(line) ? line.replace(ADDRESS, (found) => ' '.repeat(found.length)) : line;
  if (!mayTellTime(text, lexicon)) return [];
  return withoutConversions(joinCells(promote(scan(lexemesOf(text, lexicon), choose), text), text), text);
}

const HAS_ADDRESS = /@|:\/\/|www\./;

function scan(pieces: readonly Lexeme[], choose: ChooseZone): Token[] {
  const tokens: Token[] = [];
  const skipZone = (at: number) => zoneAt(pieces, at, choose)?.next ?? at;
  for (let at = 0; at < pieces.length; ) {
    const isIdle = !pieces[at]?.begins;
    const dates = isIdle ? [] : datesAt(pieces, at);
    for (const { spec, from, next } of dates)
      tokens.push({ kind: 'date', spec, start: pieces[from]?.start ?? 0, end: pieces[next - 1]?.end ?? 0 });
    const found = isIdle || dates.length > 0 ? null : tokenAt(pieces, at, choose, skipZone, tokens);
    if (found) tokens.push(found.token);
    at = dates.at(-1)?.next ?? found?.next ?? at + 1;
  }
  return tokens;
}

const beginsSame = (word: string) => SAME_TABLE.has(word);

const known = new Map<string, KnownWord>();
const MOST_KNOWN = 20_000;

/** What is known of a word, remembered: mails say the same words again and again. */
const lexicon: Lexicon = (raw) => {
  const before = known.get(raw);
  if (before) return before;
  const text = fold(raw);
  const word = {
    text,
    capital: raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    upper: raw === raw.toUpperCase(),
    begins: [beginsDate, beginsClock, beginsLength, beginsZone, beginsSame].some((does) => does(text)),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, word);
  return word;
};

function tokenAt(
  pieces: readonly Lexeme[],
  at: number,
  choose: ChooseZone,
  skipZone: (at: number) => number,
  before: readonly Token[],
): { token: Token; next: number } | null {
  const piece = pieces[at];
  if (!piece || piece.kind === 'mark') return null;
  const again = sameTimeAt(pieces, at, before);
  if (again) return again;
  const placed = (next: number): Place => ({ start: piece.start, end: pieces[next - 1]?.end ?? piece.end });
  const time = timeAt(pieces, at, skipZone);
  if (time?.value.form === 'sure')
    return { token: { kind: 'time', time: time.value, ...placed(time.next) }, next: time.next };
  const length = lengthAt(pieces, at);
  const hour = length && hourAfterDay(pieces, at, before.at(-1));
  if (hour) return { token: { kind: 'time', time: hour, ...placed(at + 2) }, next: at + 2 };
  if (length)
    return { token: { kind: 'length', minutes: length.value, ...placed(length.next) }, next: length.next };
  if (time) return { token: { kind: 'time', time: time.value, ...placed(time.next) }, next: time.next };
  const zone = zoneAt(pieces, at, choose);
  if (!zone || !(zone.value.isStrong || isRightAfter(pieces, at, zone, before.at(-1)))) return null;
  return { token: { kind: 'zone', zone: zone.value.zone, ...placed(zone.next) }, next: zone.next };
}

const HOUR_UNITS = setOf('h u hs uur uhr heures');

/** "demain 7h": right after a day it is no length. */
function hourAfterDay(pieces: readonly Lexeme[], at: number, last: Token | undefined): Time | null {
  const hour = pieces[at];
  const gap = isMarkAt(pieces, at - 1, ',:') ? pieces[at - 2] : pieces[at - 1];
  if (last?.kind !== 'date' || gap?.end !== last.end || !isWordAt(pieces, at + 1, HOUR_UNITS)) return null;
  if (hour?.kind !== 'number' || hour.value < 7 || hour.value > 20) return null;
  return { from: hour.value * 60, to: null, form: 'sure', asked: false };
}

const SAME_TABLE = phraseTable(SAME_TIME.map((phrase) => [phrase, true] as const));

/** "Tuesday at the same time": the time said before it. */
function sameTimeAt(
  pieces: readonly Lexeme[],
  at: number,
  before: readonly Token[],
): { token: Token; next: number } | null {
  const found = phraseAt(SAME_TABLE, pieces, at);
  const last = found && before.findLast((token) => token.kind === 'time');
  if (!found || !last || last.kind !== 'time') return null;
  const place = { start: pieces[at]?.start ?? 0, end: pieces[found.next - 1]?.end ?? 0 };
  return { token: { ...last, ...place }, next: found.next };
}

/** Start and finish in cells of their own, the only times of a line, are one range. */
function joinCells(tokens: readonly Token[], text: string): Token[] {
  const [first, second, third] = tokens.filter((token) => token.kind === 'time');
  if (!first || !second || third || first.time.to !== null || second.time.to !== null) return [...tokens];
  const isRange =
    second.time.from > first.time.from && /^(?: *\t\s*| {2,})$/.test(text.slice(first.end, second.start));
  if (!isRange) return [...tokens];
  const range = { ...first, end: second.end, time: { ...first.time, to: second.time.from } };
  return tokens.flatMap((token) => (token === first ? [range] : token === second ? [] : [token]));
}

/** Between times of one list: "10, 11.30 or 2pm". */
const LISTED =
  /^[\s,/;]*(?:\b(?:or|and|oder|und|ou|et|o|u|y|of|en|e|lub|eller|och|at|um|om|à|às|alle|a las)\b[\s,]*){0,3}$/iu;
/** Between a date and its time. */
const AFTER_DATE =
  /^[\s,:;–—-]*(?:(?:morning|afternoon|evening|night|soir|matin|aprem|apr[eè]s-midi|avond|middag|ochtend|abend|vormittag|nachmittag|tarde|noche|mañana|\p{L}{3,10}\s?:)[\s,]*)?(?:(?:at|@|um|à|a las|om|alle|às|from|von|de|van|ab|kl\.?|o|between|zwischen|entre|tussen|any ?time between)\s*)?$/iu;

/** Numbers that their neighbours make hours; those that none does are dropped. */
function promote(tokens: readonly Token[], text: string): Token[] {
  const sure = new Set<Token>(tokens.filter((token) => token.kind !== 'time' || token.time.form === 'sure'));
  for (const [i, token] of tokens.entries())
    if (
      token.kind === 'time' &&
      !sure.has(token) &&
      (isHourAfter(tokens[i - 1], token, text, sure) ||
        isListedHour(tokens, i, text) ||
        isDottedHour(tokens, i, text))
    )
      sure.add(token);
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    const isListed =
      next?.kind === 'time' && sure.has(next) && token && LISTED.test(text.slice(token.end, next.start));
    if (token?.kind === 'time' && !sure.has(token) && isListed && isPlainHour(token)) sure.add(token);
  }
  return tokens
    .filter((token) => sure.has(token))
    .map((token, i, all) => (token.kind === 'time' ? inTheEvening(token, all[i - 1], text) : token));
}

/** "Tuesday, 10 or 11.30": a number after a day, before another time of the same list. */
function isListedHour(tokens: readonly Token[], i: number, text: string): boolean {
  const [last, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (last?.kind !== 'date' || token?.kind !== 'time' || next?.kind !== 'time') return false;
  const isList = LISTED.test(text.slice(token.end, next.start)) && next.time.form !== 'bare';
  return isList && isPlainHour(token) && AFTER_DATE.test(text.slice(last.end, token.start));
}

const INSTEAD =
  /^\s*(?:instead of|rather than|not|statt|anstatt|in plaats van|au lieu de|en vez de|en lugar de)\s+(?:(?:at|um|om|à|a las)\s+)?$/iu;
const BEFORE_DATE = /^\s+(?:(?:on|the|am|le|el|op|on the|den|dem|de)\s+){1,2}$/iu;

/** "10.30 on the 21st", "10.00, 10.30 and 11.00". */
function isDottedHour(tokens: readonly Token[], i: number, text: string): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.kind !== 'time' || token.time.form !== 'dotted' || !next) return false;
  const gap = text.slice(token.end, next.start);
  if (next.kind === 'date') return BEFORE_DATE.test(gap);
  if (next.kind !== 'time') return false;
  return INSTEAD.test(gap) || (next.time.form === 'dotted' && LISTED.test(gap) && gap.trim() !== '');
}

const EVENING = /(?<!\p{L})(?:evening|night|abends?|soir|noche|avond)(?!\p{L})/iu;
const EVENINGS = { from: 5 * 60, to: 12 * 60 };

/** "Sunday night, 7.30": an hour of the day that the words before it make one of the evening. */
function inTheEvening(token: TimeToken, last: Token | undefined, text: string): TimeToken {
  const { time, start } = token;
  const isEarly = time.from >= EVENINGS.from && time.from < EVENINGS.to && time.to === null;
  if (!isEarly || last?.kind !== 'date' || !EVENING.test(text.slice(last.end, start))) return token;
  return { ...token, time: { ...time, from: time.from + EVENINGS.to } };
}

const isPlainHour = ({ time }: TimeToken) => time.from >= 7 * 60;

/** After a date, or after a sure time of the same list; a single bare number after a date needs a word or a colon. */
function isHourAfter(
  last: Token | undefined,
  token: TimeToken,
  text: string,
  sure: ReadonlySet<Token>,
): boolean {
  const { time, start } = token;
  if (!last)
    return time.form === 'dotted' && (time.to !== null || time.asked || !text.slice(0, start).trim());
  const gap = text.slice(last.end, start);
  if (last.kind === 'time' && sure.has(last))
    return LISTED.test(gap) && (gap.trim() !== '' || (time.form === 'dotted' && gap.includes('\t')));
  if (last.kind !== 'date') return time.form === 'dotted' && time.asked;
  if (!AFTER_DATE.test(gap)) return time.form === 'dotted' && time.asked;
  return time.asked || time.to !== null || time.form === 'dotted' || /:\s*$/.test(gap);
}
