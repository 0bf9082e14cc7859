import type { DateToken, TimeToken, Token } from './tokens.ts';

/** A time with the dates it holds for; none where the sentence has none. */
export type Bound = { time: TimeToken; dates: DateToken[] };

/** Two dates with nothing but this between them share the times that follow. */
const JOINED =
  /^[\s,/&+()]*(?:(?:either|or|and|oder|und|ou|et|o|u|y|of|en|e|lub|eller|och|sowie|as well as|auch|also|any|on|am|le|el|op|il|em|w|the|den|de)[\s,]+){0,4}$/iu;
/** "2pm on Tuesday": a time that says its day after it. */
const ON =
  /^[\s,(]*(?:[A-Z]{2,4}[\s,)]*)?(?:(?:on|am|le|el|op|il|em|no|na|w|this|next|del|du|de|den|the)\s+){0,3}$/u;
const SPOKEN_ON = /\S/;
/** Before a time that may belong to the date after it. */
const COORDINATED = /(?:\b(?:or|and|oder|und|ou|et|o|u|y|of|en|e|lub|eller|och)\b|[/;,])[^.]{0,24}$/iu;

/** The times of one sentence, each with its dates. */
export function bindTimes(tokens: readonly Token[], text: string): Bound[] {
  const said = tokens.filter((token) => token.kind === 'date' || token.kind === 'time');
  const bound: Bound[] = [];
  for (const [i, token] of said.entries()) {
    if (token.kind !== 'time') continue;
    const at = holdsNext(said, i, text, tokens) ? i + 1 : lastDate(said, i);
    const dates = at === null ? groupFrom(said, nextDate(said, i), text) : groupAround(said, at, i, text);
    bound.push({ time: token, dates });
  }
  return bound;
}

type Said = readonly (DateToken | TimeToken)[];

/** Whether a time belongs to the date that follows it rather than to the one before. */
function holdsNext(said: Said, i: number, text: string, tokens: readonly Token[]): boolean {
  const [before, token, next] = [said[i - 1], said[i], said[i + 1]];
  if (!token || next?.kind !== 'date') return false;
  const zone = tokens.find(
    ({ kind, start }) => kind === 'zone' && start >= token.end && start < token.end + 3,
  );
  const gap = text.slice(zone && zone.end <= next.start ? zone.end : token.end, next.start);
  if (!ON.test(gap)) return false;
  if (lastDate(said, i) === null) return true;
  const isTimeFirst = said[0]?.kind === 'time';
  const isCoordinated = before !== undefined && COORDINATED.test(text.slice(before.end, token.start));
  return isCoordinated && (isTimeFirst || (SPOKEN_ON.test(gap) && !gap.trim().startsWith(',')));
}

function lastDate(said: Said, i: number): number | null {
  for (let at = i - 1; at >= 0; at -= 1) if (said[at]?.kind === 'date') return at;
  return null;
}

function nextDate(said: Said, i: number): number | null {
  const at = said.findIndex((token, place) => place > i && token.kind === 'date');
  return at < 0 ? null : at;
}

/** The date at a place with those joined to it; a date after the time takes those that follow it. */
function groupAround(said: Said, at: number, time: number, text: string): DateToken[] {
  return at > time ? groupFrom(said, at, text) : groupBefore(said, at, text);
}

function groupBefore(said: Said, at: number, text: string): DateToken[] {
  const group: DateToken[] = [];
  for (let place = at; place >= 0; place -= 1) {
    const token = said[place];
    if (token?.kind !== 'date' || (group[0] && !isJoined(token, group[0], text))) break;
    group.unshift(token);
  }
  return group;
}

function groupFrom(said: Said, at: number | null, text: string): DateToken[] {
  const group: DateToken[] = [];
  for (let place = at ?? said.length; place < said.length; place += 1) {
    const token = said[place];
    const last = group.at(-1);
    if (token?.kind !== 'date' || (last && !isJoined(last, token, text))) break;
    group.push(token);
  }
  return group;
}

/** A weekday and its own date told apart ("Tuesday, 10 March") are one token already: two tokens are two days. */
const isJoined = (a: DateToken, b: DateToken, text: string) => JOINED.test(text.slice(a.end, b.start));
