import type { Line, ZoneKind } from '../line.ts';
import {
  ATTRIBUTION_BEGINNINGS,
  ATTRIBUTIONS,
  BANNER,
  FOOTER,
  FORWARD_SUBJECT,
  FORWARDS,
  HEADER_LABEL,
  ORIGINALS,
  SIGN_OFF,
} from './markers.ts';

/** A sign-off begins a signature only when no more than this many filled lines follow it. */
const SIGNATURE_LINES = 16;

/**
 * The lines of a message's text, each with the part it belongs to. Only `body` speaks for this message; `subject` tells a
 * forward from a reply where the markers don't.
 */
export function splitZones(text: string, subject = ''): Line[] {
  const lines = toLines(text);
  markHistory(lines, FORWARD_SUBJECT.test(subject));
  markSignature(lines);
  markFooters(lines);
  return lines;
}

function toLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return {
      start: from,
      end: from + line.length,
      text: line,
      zone: line.startsWith('>') ? 'quote' : 'body',
    };
  });
}

/** From an attribution or a header block on, all is older mail; after an attribution with `>` lines only those are. */
function markHistory(lines: Line[], isForwardSubject: boolean): void {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.zone === 'quote') continue;
    const found = historyAt(lines, i, isForwardSubject);
    if (!found) continue;
    const isMarked = found.zone === 'quote' && nextFilled(lines, found.to)?.text.startsWith('>') === true;
    mark(lines, i, isMarked ? found.to : lines.length, found.zone);
    if (!isMarked) return;
  }
}

type History = { zone: ZoneKind; to: number };

/** What older mail begins at a line, and the line after its marker. */
function historyAt(lines: readonly Line[], at: number, isForwardSubject: boolean): History | null {
  const text = lines[at]?.text ?? '';
  if (FORWARDS.test(text)) return { zone: 'forward', to: at + 1 };
  if (ORIGINALS.test(text)) return { zone: isForwardSubject ? 'forward' : 'quote', to: at + 1 };
  const attribution = attributionEnd(lines, at);
  if (attribution !== null) return { zone: 'quote', to: attribution };
  const labels = labelsFrom(lines, at);
  if (labels < 3) return null;
  const isForward = isForwardSubject || !hasBodyBefore(lines, at);
  return { zone: isForward ? 'forward' : 'quote', to: at + labels };
}

/** The line after an attribution that begins here and may be wrapped over three lines; null where there is none. */
function attributionEnd(lines: readonly Line[], at: number): number | null {
  const first = lines[at]?.text ?? '';
  if (ATTRIBUTIONS.some((pattern) => pattern.test(first))) return at + 1;
  if (!ATTRIBUTION_BEGINNINGS.test(first)) return null;
  for (const extra of [1, 2]) {
    const joined = lines
      .slice(at, at + extra + 1)
      .map((line) => line.text)
      .join(' ');
    if (ATTRIBUTIONS.some((pattern) => pattern.test(joined))) return at + extra + 1;
  }
  return null;
}

/** How many header labels stand together from a line on. */
function labelsFrom(lines: readonly Line[], at: number): number {
  let count = 0;
  while (HEADER_LABEL.test(`${lines[at + count]?.text ?? ''} `)) count += 1;
  return count;
}

const hasBodyBefore = (lines: readonly Line[], at: number) =>
  lines.slice(0, at).some((line) => line.text.trim() !== '' && !BANNER.test(line.text));

const nextFilled = (lines: readonly Line[], at: number) =>
  lines.slice(at).find((line) => line.text.trim() !== '');

function mark(lines: Line[], from: number, to: number, zone: ZoneKind): void {
  for (const line of lines.slice(from, to)) line.zone = zone;
}

/** `-- ` begins a signature; so does a sign-off near the end of the body. */
function markSignature(lines: Line[]): void {
  let isSignature = false;
  for (const [i, line] of lines.entries()) {
    if (line.zone !== 'body') {
      isSignature = false;
      continue;
    }
    if (line.text === '-- ' || line.text === '--' || isSignOff(lines, i)) isSignature = true;
    if (isSignature) line.zone = 'signature';
  }
}

function isSignOff(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (text === '' || text.length > 60 || at === 0 || !SIGN_OFF.test(text)) return false;
  const end = lines.findIndex((line, i) => i > at && line.zone !== 'body');
  const rest = lines.slice(at + 1, end < 0 ? undefined : end).filter((line) => line.text.trim() !== '');
  const before = rest.slice(0, SIGNATURE_LINES + 1).findIndex((line) => FOOTER.test(line.text));
  const own = before < 0 ? rest : rest.slice(0, before);
  return own.length <= SIGNATURE_LINES && !own.some((line) => isProse(line.text));
}

/** A line that goes on telling something: no name, title or address. */
function isProse(text: string): boolean {
  return text.split(/\s+/).length > 8 && !/[|@\d•·]/.test(text);
}

/** Footers go on to the end of their part; banners are one line each. */
function markFooters(lines: Line[]): void {
  let isFooter = false;
  for (const line of lines) {
    if (line.zone === 'quote' || line.zone === 'forward') {
      isFooter = false;
      continue;
    }
    if (BANNER.test(line.text)) line.zone = 'footer';
    isFooter ||= line.text.length > 0 && FOOTER.test(line.text);
    if (isFooter) line.zone = 'footer';
  }
}

/** A body of fewer words than this hands over to what it forwards. */
const SHORT_BODY = 60;

/** The same lines, with a forward as body where the mail itself says little. */
export function giveVoice(lines: readonly Line[]): Line[] {
  const own = lines.filter((line) => line.zone === 'body');
  const words = own.reduce((sum, line) => sum + line.text.split(/\s+/).filter(Boolean).length, 0);
  if (words >= SHORT_BODY) return [...lines];
  return lines.map((line) => (line.zone === 'forward' ? { ...line, zone: 'body' } : line));
}

/** The lines that speak for the message: its own, and what it forwards where it says little itself. */
export const spokenLines = (lines: readonly Line[]): Line[] =>
  giveVoice(lines).filter((line) => line.zone === 'body');
