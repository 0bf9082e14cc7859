/** Rules of the text renderer, as data. Measured against mail clients' own markup (see tests/unit/text). */

/** Line breaks before and after an element: 1 a new line, 2 a blank line. Everything else is inline. */
export const BLOCKS: Readonly<Record<string, number>> = {
  p: 2,
  h1: 2,
  h2: 2,
  h3: 2,
  h4: 2,
  h5: 2,
  h6: 2,
  ul: 2,
  ol: 2,
  dl: 2,
  blockquote: 2,
  pre: 2,
  table: 2,
  div: 1,
  section: 1,
  article: 1,
  header: 1,
  footer: 1,
  main: 1,
  aside: 1,
  nav: 1,
  address: 1,
  center: 1,
  fieldset: 1,
  form: 1,
  figure: 1,
  dt: 1,
  dd: 1,
  li: 1,
  tr: 1,
  caption: 1,
};

/** Elements whose content is never text of the mail. */
export const HIDDEN_TAGS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe',
  'button',
  'select',
  'textarea',
]);

/** Styles by which mails hide their preheaders. */
const HIDING = [
  'display:none',
  'visibility:hidden',
  'mso-hide:all',
  'font-size:0px',
  'font-size:0;',
  'max-height:0',
  'opacity:0;',
];

/** Whether an inline style hides the element. */
export function isHiddenStyle(style: string | null): boolean {
  if (style === null) return false;
  const compact = `${style.slice(0, 1000).toLowerCase().replace(/\s+/g, '')};`;
  return HIDING.some((hiding) => compact.includes(hiding));
}

/** Class names and ids by which mail clients mark a signature (Gmail, Outlook, Thunderbird, Roundcube, Apple). */
const SIGNATURES = new Set([
  'gmail_signature',
  'moz-signature',
  'sig',
  'Signature',
  'ms-outlook-mobile-signature',
  'AppleMailSignature',
]);

/** Whether the markup names an element as the sender's signature. */
export function isSignature(tag: string, attribute: (name: string) => string | null): boolean {
  if (tag !== 'div' && tag !== 'span' && tag !== 'pre' && tag !== 'table') return false;
  const names = [...(attribute('class') ?? '').split(/\s+/), attribute('id') ?? ''];
  return attribute('data-smartmail') === 'gmail_signature' || names.some((name) => SIGNATURES.has(name));
}
