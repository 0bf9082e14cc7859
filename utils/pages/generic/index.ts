import type { Message } from '../../domain/message.ts';
import { fromDom, isRendered } from '../../text/dom.ts';
import { hostOfClosed } from '../mail-layout.ts';
import { toMessage } from '../parts.ts';
import { read as found, IDLE, type PageOutcome, type PageReader, unread } from '../reader.ts';
import { findBodies } from './bodies.ts';
import { type Header, readHeader } from './header.ts';

/**
 * Any webmail nobody has written a reader for, by what all of them share: running text, and just before it a small header
 * with an address or a name, a date and a subject. Frames of the same origin are looked into; a large frame of another one
 * is said to be closed to us. Where too little of a header is found, nothing is claimed.
 */
export const genericReader: PageReader = { id: 'generic', matches: () => true, read };

/** Of sender, date and subject, this many must be there beside the text. */
const FACTS_NEEDED = 2;
const LARGE_FRAME = { width: 300, height: 200 };

function read(doc: Document, url: URL): PageOutcome {
  const candidates = documents(doc).flatMap((each) => {
    const bodies = findBodies(each, each !== doc).map(({ element }) => element);
    return bodies.map((body) => ({ body, header: readHeader(body, bodies, doc) }));
  });
  const messages = inFramesFirst(candidates, doc).flatMap(({ body, header }) =>
    toMessages(body, header, url),
  );
  if (messages.length > 0) return found('generic/any', messages);
  return closedFrame(doc, url) ?? IDLE;
}

type Found = { body: Element; header: Header };

/** A mail in a frame beats the page around it, which then holds lists and buttons. */
function inFramesFirst(found: readonly Found[], doc: Document): Found[] {
  const withFacts = found.filter(({ header }) => factsOf(header) >= FACTS_NEEDED);
  const framed = withFacts.filter(({ body }) => body.ownerDocument !== doc);
  return framed.length > 0 ? framed : withFacts;
}

const factsOf = ({ subject, from, date }: Header) =>
  [subject !== '', from !== null, date.words !== null || date.machine !== null].filter(Boolean).length;

function toMessages(body: Element, header: Header, url: URL): Message[] {
  const text = fromDom(body);
  if (text === '') return [];
  return [toMessage({ reader: 'generic', url, ...header, text })];
}

/** This document and the rendered ones of its own origin within it. */
function documents(doc: Document): Document[] {
  const inner = [...doc.querySelectorAll('iframe')]
    .filter(isRendered)
    .flatMap((frame) => frame.contentDocument ?? [])
    .filter((each) => each.body !== null);
  return [...inner, doc];
}

/** A large frame that is closed to us, with what stands around it; null where there is none. */
function closedFrame(doc: Document, url: URL): PageOutcome | null {
  const frames = [...doc.querySelectorAll('iframe')].filter(
    (frame) => isLarge(frame) && hostOfClosed(frame) !== null,
  );
  const [frame] = frames;
  if (!frame) return null;
  const header = readHeader(frame, frames, doc);
  const isMail = frames.length === 1 && factsOf(header) >= FACTS_NEEDED;
  const waiting = isMail ? toMessage({ reader: 'generic', url, ...header, text: '' }) : null;
  return unread('generic/any', 'foreign-frame', { host: hostOfClosed(frame), waiting });
}

function isLarge(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= LARGE_FRAME.width && height >= LARGE_FRAME.height;
}
