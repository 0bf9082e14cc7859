import type { Address } from '../../domain/values.ts';
import { isRendered } from '../../text/dom.ts';
import { ADDRESS_SELECTOR, addressOf, EMAIL, nameOf, tidy } from '../parts.ts';

/** What stands above a body on a page; never anything from inside a body. */
export type Header = {
  subject: string;
  from: Address | null;
  to: Address[];
  date: { words: string | null; machine: string | null };
};

const HEADINGS = 'h1, h2, h3, h4, h5, [role="heading"]';
const MOST_STEPS = 8;
const DATES = 'time, [data-timestamp], [datetime]';
/** A year, or a time of day, or a month in letters beside a day. */
const DATE_WORDS =
  /\b(\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12} \d{1,2}, \d{4})\b/u;

/** Reads the header of one body: climbs from it (or from the frame that holds it) until an address or a date is near. */
export function readHeader(body: Element, bodies: readonly Element[], doc: Document): Header {
  const scope = climb(body, bodies, doc);
  const outside = (element: Element) => !bodies.some((each) => each.contains(element)) && isRendered(element);
  return {
    subject: subjectOf(scope, body, doc, outside),
    from: senderOf(scope, outside),
    to: recipientsOf(scope, outside),
    date: dateOf(scope, outside),
  };
}

/** The smallest element around the body that says who or when, never one with another body in it. */
function climb(body: Element, bodies: readonly Element[], doc: Document): Element {
  let scope = frameOf(body, doc) ?? body;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const parent = scope.parentElement;
    if (
      !parent ||
      parent.localName === 'body' ||
      bodies.some((each) => each !== body && parent.contains(each))
    )
      break;
    scope = parent;
    const facts = [...scope.querySelectorAll(`${ADDRESS_SELECTOR}, ${DATES}`)].filter(
      (each) => !body.contains(each),
    );
    if (facts.length > 0 && scope.querySelector(HEADINGS)) break;
  }
  return scope;
}

/** The page's own element that a body's frame is; null for a body of the page itself. */
const frameOf = (body: Element, doc: Document): Element | null =>
  body.ownerDocument === doc ? null : (body.ownerDocument.defaultView?.frameElement ?? null);

function senderOf(scope: Element, outside: (element: Element) => boolean): Address | null {
  for (const element of scope.querySelectorAll(ADDRESS_SELECTOR)) {
    const email = outside(element) ? addressOf(element) : null;
    if (email) return { name: nameOf(element, email), email };
  }
  const text = textsOf(scope, outside).find((each) => EMAIL.test(each));
  const email = text ? EMAIL.exec(text)?.[0].toLowerCase() : undefined;
  if (text && email)
    return {
      name:
        tidy(
          text.slice(0, text.toLowerCase().indexOf(email)).replace(/[<>("]|^(from|von|de|van)\s*:/gi, ' '),
        ) || null,
      email,
    };
  return null;
}

/** Lines that say to whom, in the languages of the labels that clients show. */
const TO = /^(?:to|an|à|a|para|aan|till|do)[\s:]/i;

function recipientsOf(scope: Element, outside: (element: Element) => boolean): Address[] {
  return textsOf(scope, outside)
    .filter((text) => TO.test(text))
    .flatMap((text) => text.match(new RegExp(EMAIL.source, 'g')) ?? [])
    .slice(0, 50)
    .map((email) => ({ name: null, email: email.toLowerCase() }));
}

function dateOf(scope: Element, outside: (element: Element) => boolean): Header['date'] {
  for (const element of scope.querySelectorAll(DATES)) {
    if (!outside(element)) continue;
    const machine = element.getAttribute('datetime') ?? element.getAttribute('data-timestamp');
    return { words: tidy(element.textContent ?? '') || null, machine };
  }
  const titled = [...scope.querySelectorAll('[title]')].find(
    (each) => outside(each) && DATE_WORDS.test(each.getAttribute('title') ?? ''),
  );
  if (titled) return { words: titled.getAttribute('title'), machine: null };
  const text = textsOf(scope, outside).find((each) => each.length < 80 && DATE_WORDS.test(each));
  return { words: text ?? null, machine: null };
}

/** The nearest heading before the body that is not in one; else the title without address, count and product. */
function subjectOf(
  scope: Element,
  body: Element,
  doc: Document,
  outside: (element: Element) => boolean,
): string {
  const anchor = frameOf(body, doc) ?? body;
  const before = (each: Element) =>
    (each.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const near = [...scope.querySelectorAll(HEADINGS)].filter((each) => outside(each) && before(each));
  const far = [...doc.querySelectorAll(`main ${HEADINGS.replaceAll(', ', ', main ')}, ${HEADINGS}`)].filter(
    (each) => outside(each) && before(each),
  );
  const heading =
    near.at(-1) ?? far.find((each) => doc.title.includes(tidy(each.textContent ?? '') || '\0')) ?? far.at(-1);
  return tidy(heading?.textContent ?? '') || fromTitle(doc.title);
}

const fromTitle = (title: string) =>
  tidy(
    title
      .replace(EMAIL, '')
      .replace(/\(\d+\)/g, '')
      .split(/\s[-–|·•]\s/)[0] ?? '',
  );

/** The texts of the scope's own leaves, outside every body. */
function textsOf(scope: Element, outside: (element: Element) => boolean): string[] {
  return [...scope.querySelectorAll('*')]
    .filter((each) => each.children.length === 0 && outside(each))
    .slice(0, 400)
    .map((each) => tidy(each.textContent ?? ''))
    .filter((text) => text !== '');
}
