import type { Address } from '../../domain/values.ts';
import { fromDom } from '../../text/dom.ts';
import { addressOf, nameOf, tidy, toMessage } from '../parts.ts';
import { IDLE, type PageOutcome, type PageReader, read, unread } from '../reader.ts';

/**
 * Roundcube with its elastic skin: the message in a window of its own (`_action=show`, `_extwin=1`, `_action=print`) or in
 * the preview frame beside the list, where the outer address and title stay.
 * Verified against Roundcube 1.6 from Debian 12 (tests/e2e/roundcube.test.ts), 2026-11.
 */
const SELECTORS = {
  preview: 'iframe#messagecontframe',
  header: '#message-header, #messageheader',
  subject: '#message-header h2.subject, h2.subject, .subject',
  notSubject: '.voice, a.extwin, .button',
  from: 'td.header.from .rcmContactAddress, .header-summary .rcmContactAddress, .header.from .rcmContactAddress',
  to: 'td.header.to .rcmContactAddress, td.header.cc .rcmContactAddress',
  date: 'td.header.date, .header-summary .text-nowrap, .header.date',
  body: '#messagebody',
  /** Embedded mails bring headers of their own, which are no part of this one's text. */
  notBody: '.message-partheaders, .image-attachment, #message-objects',
} as const;

export const roundcubeReader: PageReader = {
  id: 'roundcube',
  matches: (_, doc) =>
    mailDocument(doc) !== null || doc.querySelector(SELECTORS.preview) !== null || hasTask(doc),
  read: (doc, url) => {
    const mail = mailDocument(doc);
    return mail ? readMail(mail, url) : IDLE;
  },
};

/** Every Roundcube page says which task it is in. */
const hasTask = (doc: Document) => /\btask-mail\b/.test(doc.body?.className ?? '');

/** The document that holds a message: this one, or the preview's. */
function mailDocument(doc: Document): Document | null {
  if (doc.querySelector(SELECTORS.body) && doc.querySelector(SELECTORS.header)) return doc;
  const frame = doc.querySelector<HTMLIFrameElement>(SELECTORS.preview);
  const inner = frame?.contentDocument ?? null;
  return inner?.querySelector(SELECTORS.body) && inner.readyState !== 'loading' ? inner : null;
}

function readMail(doc: Document, url: URL): PageOutcome {
  const body = doc.querySelector(SELECTORS.body);
  const text = body ? fromDom(body, (element) => !element.matches(SELECTORS.notBody)) : '';
  if (text === '') return unread('roundcube/elastic', 'no-body');
  const date = doc.querySelector(SELECTORS.date)?.textContent ?? null;
  const message = toMessage({
    reader: 'roundcube',
    url: messageUrl(doc, url),
    subject: subjectOf(doc),
    from: people(doc, SELECTORS.from)[0] ?? null,
    to: people(doc, SELECTORS.to),
    date: { words: date && tidy(date), machine: null },
    text,
  });
  return read('roundcube/elastic', [message]);
}

/** The preview's frame knows the message's own address; its full view is one word away. */
function messageUrl(doc: Document, url: URL): URL {
  const own = URL.canParse(doc.URL) ? new URL(doc.URL) : url;
  if (own.searchParams.get('_action') !== 'preview') return url;
  own.searchParams.set('_action', 'show');
  own.searchParams.delete('_framed');
  return own;
}

function subjectOf(doc: Document): string {
  const heading = doc.querySelector(SELECTORS.subject);
  if (!heading) return '';
  const parts = [...heading.childNodes].filter(
    (node) => !(node.nodeType === 1 && (node as Element).matches(SELECTORS.notSubject)),
  );
  return tidy(parts.map((node) => node.textContent ?? '').join(' '));
}

function people(doc: Document, selector: string): Address[] {
  const seen = new Set<string>();
  return [...doc.querySelectorAll(selector)].flatMap((element) => {
    const email = addressOf(element);
    const key = email ?? element.textContent ?? '';
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name: nameOf(element, email), email }];
  });
}
