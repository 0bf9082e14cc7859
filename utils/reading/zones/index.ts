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

/** Longer lines are read in pieces: what looks twice at a line must never look twice at a whole mail. */
const LONGEST_LINE = 4000;

function toLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const zone = line.startsWith('>') ? 'quote' : 'body';
    return piecesOf(line).map((piece) => ({
      start: from + piece.at,
      end: from + piece.at + piece.text.length,
      text: piece.text,
      zone,
    }));
  });
}

/** A line in pieces that are not too long, cut at a space where there is one. */
function piecesOf(line: string): { at: number; text: string }[] {
  const pieces: { at: number; text: string }[] = [];
  let at = 0;
  while (line.length - at > LONGEST_LINE) {
    const space = line.lastIndexOf(' ', at + LONGEST_LINE);
    const end = space > at ? space : at + LONGEST_LINE;
    pieces.push({ at, text: line.slice(at, end) });
    at = space > at ? end + 1 : end;
  }
  return [...pieces, { at, text: line.slice(at) }];
}

/** From an attribution or a header block on, all is older mail; after an attribution with `>` lines only those are. */
function markHistory(lines: Line[], isForwardSubject: boolean): void {
  const firstBody = lines.findIndex((line) => line.text.trim() !== '' && !BANNER.test(line.text));
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || line.zone === 'quote') continue;
    const found = historyAt(lines, i, isForwardSubject, firstBody >= 0 && firstBody < i);
    if (!found) continue;
    const isMarked = found.zone === 'quote' && nextFilled(lines, found.to)?.text.startsWith('>') === true;
    mark(lines, i, isMarked ? found.to : lines.length, found.zone);
    if (!isMarked) return;
  }
}

type History = { zone: ZoneKind; to: number };

/** Longer lines are no marker: every pattern of one ends before. */
const LONGEST_MARKER = 600;

/** What older mail begins at a line, and the line after its marker. */
function historyAt(
  lines: readonly Line[],
  at: number,
  isForwardSubject: boolean,
  hasBodyBefore: boolean,
): History | null {
  const text = lines[at]?.text ?? '';
  const isShort = text.length <= LONGEST_MARKER;
  if (isShort && FORWARDS.test(text)) return { zone: 'forward', to: at + 1 };
  if (isShort && ORIGINALS.test(text)) return { zone: isForwardSubject ? 'forward' : 'quote', to: at + 1 };
  const attribution = isShort ? attributionEnd(lines, at) : null;
  if (attribution !== null) return { zone: 'quote', to: attribution };
  const labels = labelsFrom(lines, at);
  if (labels < 3) return null;
  const isForward = isForwardSubject || !hasBodyBefore;
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

function nextFilled(lines: readonly Line[], at: number): Line | undefined {
  let next = at;
  while (lines[next]?.text.trim() === '') next += 1;
  return lines[next];
}

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
  const own = linesBelow(lines, at);
  return own.length <= SIGNATURE_LINES && !own.some((line) => isProse(line.text));
}

/** The filled lines of the body below a line, up to a footer; no more of them than tell that they are too many. */
function linesBelow(lines: readonly Line[], at: number): Line[] {
  const below: Line[] = [];
  for (let i = at + 1; below.length <= SIGNATURE_LINES; i += 1) {
    const line = lines[i];
    if (line?.zone !== 'body' || FOOTER.test(line.text)) break;
    if (line.text.trim() !== '') below.push(line);
  }
  return below;
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
export function giveVoice(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => line.zone === 'forward') || !isShort(lines)) return lines;
  return lines.map((line) => (line.zone === 'forward' ? { ...line, zone: 'body' } : line));
}

function isShort(lines: readonly Line[]): boolean {
  let words = 0;
  for (const { zone, text } of lines) {
    if (zone === 'body') words += text.split(/\s+/).filter(Boolean).length;
    if (words >= SHORT_BODY) return false;
  }
  return true;
}

/** The lines that speak for the message: its own, and what it forwards where it says little itself. */
export const spokenLines = (lines: readonly Line[]): Line[] =>
  giveVoice(lines).filter((line) => line.zone === 'body');
