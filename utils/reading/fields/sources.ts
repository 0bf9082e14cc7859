import type { CalendarEvent, Message } from '../../domain/message.ts';
import type { Line } from '../line.ts';
import { spokenLines } from '../zones/index.ts';

/** A message's own words as the fields are read from them. Wrapped lines are made whole; empty ones stay as paragraph ends. */
export type Sources = {
  /** Without the marks of replies, forwards and calendars. */
  subject: string;
  body: readonly string[];
  signature: readonly string[];
  /** Legal and mailing lines: they name who stands behind a mail and nothing else. */
  footer: readonly string[];
  calendar: readonly string[];
  /** The beginning of what is answered: it may name what the answer takes as known. */
  history: readonly string[];
};

/** Letters behind a name say neither name nor title: "Jane Roe, PhD, Director" is Jane Roe, Director. */
const LETTERS =
  /(?<=\p{Ll}),?\s(?:Ph\.?\s?D\.?|DPhil|M\.?B\.?A\.?|MSc|BSc|OBE|MBE|CBE|KC|QC|SC|Esq\.?|CPA|FCCA|ACA|ACCA|FRCS|FCIPD|MCIPD|RGN|PMP|CFA)(?=[,;\s)–-]|$)/gu;
const withoutLetters = (line: string) => line.replace(LETTERS, '');

const known = new WeakMap<Message, { lines: readonly Line[]; sources: Sources }>();

/** The sources of a message from all its zoned lines; made once a message. */
export function sourcesOf(message: Message, lines: readonly Line[]): Sources {
  const before = known.get(message);
  if (before?.lines === lines) return before.sources;
  const of = (zone: string) => wholeLines(lines.filter((line) => line.zone === zone).map(({ text }) => text));
  const sources = {
    subject: bareSubject(message.subject),
    body: wholeLines(spokenLines(lines).map(({ text }) => text)).map(withoutLetters),
    signature: of('signature').filter(isFilled),
    footer: of('footer').filter(isFilled),
    calendar: message.calendar.flatMap(calendarLines),
    history: wholeLines(historyOf(lines)).filter(isFilled),
  };
  known.set(message, { lines, sources });
  return sources;
}

const MOST_HISTORY = 40;

/** The newest lines of quoted and forwarded mail that do not speak for the message, without their marks. */
function historyOf(lines: readonly Line[]): string[] {
  const spoken = new Set(spokenLines(lines));
  return lines
    .filter((line) => (line.zone === 'quote' || line.zone === 'forward') && !spoken.has(line))
    .slice(0, MOST_HISTORY)
    .map(({ text }) => text.replace(/^[>\s]{1,10}/, ''));
}

const isFilled = (text: string) => text.trim() !== '';

const calendarLines = ({ summary, description }: CalendarEvent) => [
  bareSubject(summary),
  '',
  ...wholeLines(description.split('\n')),
  '',
];

/** Mails wrap no wider than this; longer lines are paragraphs as typed. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 55;
/** No paragraph is longer. */
const LONGEST_WHOLE = 4000;

/** Lines that a mail program wrapped, made whole: where the next word would not have fitted, the line goes on. */
export function wholeLines(lines: readonly string[]): string[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const isWrapping = width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
  const whole: string[] = [];
  let goesOn = false;
  for (const [i, line] of lines.entries()) {
    const text = line.trim();
    const last = whole.length - 1;
    const isOpen = goesOn && (whole[last]?.length ?? 0) < LONGEST_WHOLE;
    if (isOpen && text !== '' && !BEGINS.test(text)) whole[last] = `${whole[last]} ${text}`;
    else whole.push(line.includes('\t') ? line : text);
    const [next = ''] = (lines[i + 1] ?? '').trim().split(' ', 1);
    goesOn = isWrapping && text !== '' && next !== '' && line.trimEnd().length + 1 + next.length > width;
  }
  return whole;
}

/** Items, rows and labels begin a line of their own. */
const BEGINS = /^([-*•·–|]\s|\d{1,2}[:.h]\d{2}|\d{1,2}[.)]\s|[\p{L} ]{2,20}:\s|[^\t]{0,80}\t)/u;

/** The subject without the marks of replies, forwards and calendars. */
export function bareSubject(subject: string): string {
  let bare = subject.slice(0, 400).trim();
  for (let i = 0; i < 5; i += 1) {
    const next = bare.replace(SUBJECT_MARK, '').replace(CALENDAR_TAIL, '').trim();
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

const SUBJECT_MARK =
  /^(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp|pd|enc|fw|r|i|\[external\]|\[extern\]|external|invitation|updated invitation|updated invitation with note|cancell?ed event|cancell?ed|accepted|declined|tentative|reminder|rescheduled|new time proposed|updated|einladung|aktualisierte einladung|abgesagt|erinnerung|terminänderung|annulé|rappel|invitación|invitación actualizada|cancelado|recordatorio|uitnodiging|geannuleerd|herinnering|invito|annullato|promemoria|convite|lembrete|inbjudan|påminnelse|zaproszenie|przypomnienie)\s?:\s/iu;
/** ` @ Wed Nov 12, 2025 4pm - 5pm (GMT) (sam@home.example)`, as Google writes it. */
const CALENDAR_TAIL = /\s@\s[^@]{6,100}(?:\([^()@]{1,60}@[^()]{3,80}\))?$/;
