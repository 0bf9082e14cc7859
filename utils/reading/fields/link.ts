import type { Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';
import { hostOf } from './domains.ts';
import { JOIN_WORDS, MEETING_LINKS, OTHER_HOSTS, OTHER_PAGES } from './rows/meeting-hosts.ts';

const NO_MEETING = new Set(OTHER_HOSTS.split(/\s+/).filter(Boolean));
/** With its scheme; the best known hosts without one too. */
const URLS =
  /(?:https?:\/\/|(?<![\w/.@-])(?=(?:meet\.google\.com|teams\.(?:microsoft|live)\.com|(?:[\w-]{1,40}\.)?zoom\.us|whereby\.com)\/))[^\s<>"]{4,2000}/gi;
/** How much of what stands before a link may tell what it is. */
const REACH = 90;

/** Firms run meetings on hosts of their own, and name them for it: `meet.`, `zoom.`, `video.`, `teams.`. */
const NAMED_FOR_IT =
  /(?:^|[.-])(?:zoom\w{0,4}|teams|meet|meetings?|webex|video(?:call|conf\w{0,8})?|conference|call|rooms?|jitsi|visio|whereby)(?=[.-])/i;

type Found = { url: string; before: string };

/**
 * Where the meeting happens: a known meeting host in the calendar or the text, else an unknown address that the words before it
 * call the meeting. Exactly as written, closing punctuation off; booking, map, help and mailing pages never.
 */
export function findLink(message: Message, lines: readonly Line[]): string | null {
  const calendar = message.calendar.flatMap((event) =>
    [event.url, event.location, event.summary, event.description].flatMap((text) => linksIn(text ?? '')),
  );
  const found = [...calendar, ...linksOf(message.text, spokenLines(lines))];
  const known = found.find(({ url }) => isMeeting(url));
  const called = known ?? found.find((each) => isCalledMeeting(each));
  return called?.url ?? null;
}

function linksOf(text: string, lines: readonly Line[]): Found[] {
  return lines.flatMap((line) =>
    linksIn(line.text).map(({ url, before }) => {
      const start = line.start - REACH;
      const above = before.length < REACH ? text.slice(Math.max(0, start), line.start) : '';
      return { url, before: `${above}${before}`.slice(-REACH) };
    }),
  );
}

function linksIn(text: string): Found[] {
  return [...text.matchAll(URLS)].map((match) => ({
    url: trimmed(match[0]),
    before: text.slice(Math.max(0, match.index - REACH), match.index),
  }));
}

/** Without what closes the sentence or the brackets around it. */
function trimmed(url: string): string {
  const bare = url.replace(/[.,;:!?'"’”»*_|]{1,5}$/, '');
  const isOpen = (open: string, close: string) => bare.endsWith(close) && !bare.includes(open);
  return isOpen('(', ')') || isOpen('[', ']') ? trimmed(bare.slice(0, -1)) : bare;
}

function isMeeting(url: string): boolean {
  const host = hostOf(url);
  const path = pathOf(url).slice(0, 300);
  return MEETING_LINKS.some((row) => isAt(host, row.host) && row.path.test(path));
}

function isCalledMeeting({ url, before }: Found): boolean {
  const host = hostOf(url) ?? '';
  const labels = host.split('.');
  if (labels.some((_, i) => NO_MEETING.has(labels.slice(i).join('.')))) return false;
  const path = pathOf(url);
  const [near = ''] = before.split(/https?:\/\/\S{0,200}/i).slice(-1);
  if (NAMED_FOR_IT.test(host) && path.length > 2 && !OTHER_PAGES.test(path.slice(0, 300))) return true;
  return path.length > 2 && !OTHER_PAGES.test(`${labels[0]} ${path.slice(0, 300)}`) && JOIN_WORDS.test(near);
}

const isAt = (host: string | null, row: string) => host === row || host?.endsWith(`.${row}`) === true;

const pathOf = (url: string) => {
  const bare = url.replace(/^https?:\/\//i, '');
  const at = bare.indexOf('/');
  return at < 0 ? '' : bare.slice(at);
};
