import { TextBuilder } from './builder.ts';

/** Whether an element is rendered; a detached or parsed document has no layout and counts as shown. */
export type IsShown = (element: Element) => boolean;

/** By the browser's own word; only asked of elements that a page can hide. */
export const isRendered: IsShown = (element) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

/** The text of a live element by the same conventions as `fromHtml`. Reads only; the page stays as it is. */
export function fromDom(root: Element, isShown: IsShown = isRendered): string {
  const builder = new TextBuilder();
  walk(root, builder, isShown);
  return builder.result();
}

function walk(root: Node, builder: TextBuilder, isShown: IsShown): void {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) builder.text(node.nodeValue ?? '');
    else if (isElement(node)) walkElement(node, builder, isShown);
  }
}

function walkElement(element: Element, builder: TextBuilder, isShown: IsShown): void {
  if (!isShown(element) || element.getAttribute('contenteditable') === 'true') return;
  const tag = element.localName;
  builder.open({ tag, attribute: (name) => element.getAttribute(name) });
  walk(element, builder, isShown);
  builder.close(tag);
}

/** Nodes of a frame belong to another realm: instanceof would lie. */
const isElement = (node: Node): node is Element => node.nodeType === 1;
