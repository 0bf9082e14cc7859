/** Headings that can be seen, in the order of the page. */
const headings = () =>
  [...document.querySelectorAll<HTMLElement>('h1, h2, h3')].filter((each) => each.checkVisibility());

/**
 * Call it before a part of the page goes that has the focus: the focus moves on to the heading that comes next, else to
 * the last one before, and never falls back to the top of the page.
 */
export function focusPast(part: Element | null): void {
  if (!part?.contains(document.activeElement)) return;
  const left = headings().filter((each) => !part.contains(each));
  const next = left.find((each) => part.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
  const target = next ?? left.at(-1);
  if (!target) return;
  target.tabIndex = -1;
  target.focus();
}
