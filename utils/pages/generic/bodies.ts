import { isRendered } from '../../text/dom.ts';

/** Places where mail clients put a message's body, the surest first, with how much each is worth. */
const PLACES: readonly { selector: string; worth: number }[] = [
  { selector: '[role="document"]', worth: 60 },
  { selector: 'article', worth: 50 },
  { selector: '[role="region"]', worth: 20 },
  {
    selector:
      '[class*="message-body" i], [class*="messagebody" i], [id*="messagebody" i], [class*="mail-body" i], [class*="msgbody" i], [id*="msgbody" i]',
    worth: 60,
  },
  { selector: '[class*="body" i], [class*="content" i], [id*="content" i]', worth: 15 },
  { selector: 'main, [role="main"]', worth: 10 },
  { selector: 'div, section, td, pre', worth: 0 },
];

/** Parts of a page that are never a message. */
const NEVER =
  'nav, aside, header[role="banner"], form, dialog, [role="navigation"], [role="complementary"], [role="listbox"], [role="list"], [role="grid"], [role="tree"], [role="treegrid"], [role="menu"], [role="menubar"], [role="toolbar"], [role="tablist"], [role="search"], [role="banner"], [role="contentinfo"], [contenteditable="true"], [role="textbox"], textarea, select, button';

const MIN_LETTERS = 40;
/** A body keeps at least this share of the text of the element around it. */
const KEPT = 0.85;

/** One candidate: the tightest element that holds a message's text. */
export type Body = { element: Element; letters: number };

/**
 * The message bodies of a document, in its order: the element with most running text, made as tight as it goes, and every
 * long sibling that looks like it (a conversation). Empty where there is no running text. `isFrame`: a frame within the page.
 */
export function findBodies(doc: Document, isFrame: boolean): Body[] {
  if (!doc.body) return [];
  const scored = candidates(doc, isFrame).sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.letters < MIN_LETTERS) return [];
  const tight = tighten(best.element);
  return [tight, ...siblings(tight)]
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map((element) => ({ element, letters: lettersOf(element) }));
}

function candidates(doc: Document, isFrame: boolean): { element: Element; score: number; letters: number }[] {
  const seen = new Set<Element>();
  // A frame holds one mail and nothing else: its whole body may be the text.
  const whole = isFrame ? [{ element: doc.body, letters: lettersOf(doc.body), score: 0 }] : [];
  const within = PLACES.flatMap(({ selector, worth }) =>
    [...doc.body.querySelectorAll(selector)].flatMap((element) => {
      if (seen.has(element) || element.closest(NEVER) || !isRendered(element)) return [];
      seen.add(element);
      const letters = lettersOf(element);
      const links = element.querySelectorAll('a[href], button, [role="button"]').length;
      const crowd = element.querySelectorAll(NEVER).length;
      return letters < MIN_LETTERS
        ? []
        : [{ element, letters, score: Math.min(letters, 4000) - 18 * links - 60 * crowd + worth }];
    }),
  );
  return [...whole, ...within];
}

/** Goes down while one child holds nearly all of the text; what stays outside is header, buttons, banners. */
function tighten(element: Element): Element {
  const letters = lettersOf(element);
  const inner = [...element.children].find(
    (child) => isRendered(child) && !child.matches(NEVER) && lettersOf(child) >= KEPT * letters,
  );
  if (inner && !isInline(inner)) return tighten(inner);
  const fuller = [...element.children].filter(
    (child) => !isInline(child) && isRendered(child) && !child.matches(NEVER) && !hasHeaderFacts(child),
  );
  const headed = [...element.children].some(hasHeaderFacts);
  const fullest = fuller.sort((a, b) => lettersOf(b) - lettersOf(a))[0];
  return headed && fullest && lettersOf(fullest) >= MIN_LETTERS ? tighten(fullest) : element;
}

/** A child with a heading, a date or an address and no running text is the message's header. */
function hasHeaderFacts(element: Element): boolean {
  if (lettersOf(element) > 400 || hasRunningText(element)) return false;
  const inOrUnder = (selector: string) =>
    element.matches(selector) || element.querySelector(selector) !== null;
  return inOrUnder('h1, h2, h3, h4, h5, [role="heading"]') || inOrUnder(FACTS);
}

const FACTS = 'time, [data-timestamp], [email], [title*="@"], [data-email], a[href^="mailto:" i]';
const RUNNING = 80;

const hasRunningText = (element: Element) =>
  [...element.querySelectorAll('p, div, td, span')].some(
    (each) => each.children.length === 0 && lettersOf(each) >= RUNNING,
  );

const INLINE = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'font',
  'p',
  'br',
  'img',
  'u',
  'small',
  'li',
  'tr',
  'tbody',
]);
const isInline = (element: Element) => INLINE.has(element.localName);

/** Elements of the same make beside or near it that hold a message of their own: other messages of a conversation. */
function siblings(body: Element): Element[] {
  const name = body.getAttribute('class')?.trim().split(/\s+/)[0];
  if (!name) return [];
  const alike = body.ownerDocument.getElementsByClassName(name);
  return [...alike].filter(
    (element) =>
      element !== body &&
      element.localName === body.localName &&
      !element.contains(body) &&
      !body.contains(element) &&
      isRendered(element) &&
      !element.closest(NEVER) &&
      lettersOf(element) >= MIN_LETTERS,
  );
}

/** Letters and digits of an element's text, without those of lists, bars and editors within it. */
function lettersOf(element: Element): number {
  const inner = [...element.querySelectorAll(NEVER)].filter((each) => !isWithinAnother(each, element));
  return inner.reduce((sum, each) => sum - count(each), count(element));
}

const isWithinAnother = (each: Element, root: Element) => {
  const outer = each.parentElement?.closest(NEVER);
  return outer !== null && outer !== undefined && root.contains(outer) && outer !== root;
};

const count = (element: Element) => (element.textContent ?? '').replace(/[^\p{L}\p{N}]+/gu, '').length;
