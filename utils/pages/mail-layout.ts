import type { Message } from '../domain/message.ts';
import type { Address } from '../domain/values.ts';
import { fromDom, isRendered } from '../text/dom.ts';
import { addressOf, distinct, nameOf, type PageParts, tidy, toMessage } from './parts.ts';
import { type FoundRows, IDLE, type PageOutcome, read, unread } from './reader.ts';
import { findAll, findFirst, type Rows } from './select.ts';

/** The parts of a mail page, each as dated rows. What only some sites do is a function; the rest is the same for all. */
export type MailLayout = {
  id: string;
  /** Where a mail is open. A layout whose pane is not rendered is not on screen. */
  pane: Rows;
  /** One open message each; without rows a message is what lies around one body. */
  message: Rows;
  /** Messages that are folded: nothing but these in the pane means that nothing is open. */
  collapsed: Rows;
  /** A body, or the same-origin frame that holds it. */
  body: Rows;
  subject: Rows;
  from: Rows;
  to: Rows;
  date: Rows;
  /** Signs that the page keeps text back: clipped, trimmed. */
  partial: Rows;
  /** A calendar file among the attachments, of which a page only has the name. */
  calendarFile: Rows;
  /** Furniture inside a body that is none of its text. */
  notBody: string;
  /** The message of a body that stands beside it. */
  messageOf?: (body: Element) => Element | null;
  subjectOf?: (heading: Element) => string;
  /** The subject from the window's title, where no heading has it. */
  titleSubject?: (title: string) => string;
  personOf?: (element: Element) => Address;
  dateOf?: (element: Element) => PageParts['date'];
  /** What the page says above a body that belongs to the message: a meeting's time and place. */
  textAbove?: (message: Element, body: Element) => string;
  /** The site's own name for a message, stable between visits. */
  messageId?: (message: Element) => string | null;
  threadIds?: (pane: Element, doc: Document) => string[];
};

/** Reads what a layout shows; null where it is not on screen at all. */
export function readLayout(site: string, layout: MailLayout, doc: Document, url: URL): PageOutcome | null {
  const pane = findFirst(doc, layout.pane);
  if (!pane) return null;
  const name = `${site}/${layout.id}`;
  const bodies = findAll(pane, layout.body, (each) => !isEditor(each));
  const found: FoundRows = { body: bodies.row };
  if (bodies.elements.length === 0)
    return findFirst(pane, layout.collapsed) ? IDLE : unread(name, 'no-body', { found });
  const outside = (each: Element) => !bodies.elements.some((body) => body.contains(each)) && !isEditor(each);
  const page = { site, layout, doc, url, pane, bodies: bodies.elements, outside, found };
  const messages = bodies.elements.flatMap((body) => {
    const text = textOf(layout, body);
    return text === '' ? [] : [readMessage(page, body, text)];
  });
  if (messages.length > 0) return read(name, messages, found);
  return closedFrame(page, name) ?? unread(name, 'no-body', { found });
}

/** A body in a frame of another origin: the message waits for its text. Of several nobody could tell whose text is whose. */
function closedFrame(page: Page, name: string): PageOutcome | null {
  const [frame, ...others] = page.bodies.filter((body) => hostOfClosed(body) !== null);
  if (!frame) return null;
  const waiting = others.length === 0 ? readMessage(page, frame, '') : null;
  return unread(name, 'foreign-frame', { found: page.found, host: hostOfClosed(frame), waiting });
}

type Page = {
  site: string;
  layout: MailLayout;
  doc: Document;
  url: URL;
  pane: Element;
  bodies: readonly Element[];
  /** Header facts only ever come from outside every body: what a sender writes is no header. */
  outside: (element: Element) => boolean;
  found: FoundRows;
};

function readMessage(page: Page, body: Element, text: string): Message {
  const { layout, doc, pane, site, url } = page;
  const root = messageOf(page, body);
  const part = (name: 'subject' | 'from' | 'to' | 'date', scope: Element) => {
    const { elements, row } = findAll(scope, layout[name], page.outside);
    page.found[name] = Math.max(row, page.found[name] ?? -1);
    return elements;
  };
  const personOf = layout.personOf ?? person;
  const from = part('from', root)[0];
  const date = part('date', root)[0];
  const heading = part('subject', root)[0] ?? part('subject', pane)[0] ?? part('subject', doc.body)[0];
  const above = layout.textAbove?.(root, body) ?? '';
  const message = toMessage({
    reader: site,
    url,
    subject: heading ? (layout.subjectOf ?? headingText)(heading) : (layout.titleSubject?.(doc.title) ?? ''),
    from: from ? personOf(from) : null,
    to: distinct(part('to', root).map(personOf)),
    date: date ? (layout.dateOf ?? dateText)(date) : { words: null, machine: null },
    text: above === '' ? text : `${above}\n\n${text}`,
    partial: isThere(layout.partial, root),
  });
  return {
    ...message,
    messageId: layout.messageId?.(root) ?? null,
    threadIds: layout.threadIds?.(pane, doc) ?? [],
    ...(isThere(layout.calendarFile, root) && { namesCalendarFile: true }),
  };
}

const isThere = (rows: Rows, root: Element) => rows.some(({ css }) => root.querySelector(css) !== null);

/** The element around a body that is its message: by the layout's rows, else the nearest that also says when or who. */
function messageOf({ layout, pane, bodies, outside }: Page, body: Element): Element {
  const beside = layout.messageOf?.(body);
  if (beside) return beside;
  const marked = findAll(pane, layout.message).elements.find((each) => each.contains(body));
  if (marked) return marked;
  let scope = body;
  while (scope !== pane && scope.parentElement) {
    const wider = scope.parentElement;
    if (bodies.some((each) => each !== body && wider.contains(each))) break;
    scope = wider;
    if (findAll(scope, layout.date, outside).row >= 0) break;
  }
  return scope;
}

function textOf(layout: MailLayout, body: Element): string {
  const root = body.localName === 'iframe' ? frameBody(body) : body;
  const isText = (each: Element) => isRendered(each) && !(layout.notBody && each.matches(layout.notBody));
  return root ? fromDom(root, isText) : '';
}

/** The body of a frame of the page's own origin; null while it loads or where it is closed to us. */
function frameBody(frame: Element): Element | null {
  const doc = 'contentDocument' in frame ? (frame as HTMLIFrameElement).contentDocument : null;
  return doc && doc.readyState !== 'loading' ? doc.body : null;
}

/** The host of a frame that is closed to us; null for anything else. */
export function hostOfClosed(element: Element): string | null {
  if (element.localName !== 'iframe') return null;
  const { contentDocument, src } = element as HTMLIFrameElement;
  return contentDocument === null && URL.canParse(src) ? new URL(src).host : null;
}

const isEditor = (element: Element) =>
  element.closest('[contenteditable]:not([contenteditable="false"]), [role="textbox"]') !== null;

/** A heading's words: pictures by their alternative text (emoji), buttons and voices for screen readers left out. */
export function headingText(heading: Element): string {
  const parts = [...heading.childNodes].map((node) => {
    if (node.nodeType !== 1) return node.nodeValue ?? '';
    const element = node as Element;
    if (element.matches('button, [role="button"], i, .voice, .sr-only')) return '';
    return element.localName === 'img' ? (element.getAttribute('alt') ?? '') : headingText(element);
  });
  return tidy(parts.join(''));
}

const person = (element: Element): Address => {
  const email = addressOf(element);
  return { name: element.getAttribute('name') || nameOf(element, email), email };
};

/** The full date is often the title of a short or relative one. */
const dateText = (element: Element) => ({
  words:
    tidy(element.getAttribute('title') || element.getAttribute('alt') || element.textContent || '') || null,
  machine: element.getAttribute('datetime'),
});
