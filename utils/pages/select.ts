import { isRendered } from '../text/dom.ts';

/** One way to find a part of a page, and the year and month in which somebody last saw it work. */
export type Row = { css: string; seen: string };

/** Ways to find one part, the surest first; each falls through to the next. */
export type Rows = readonly Row[];

/** What a part was found by: the place of its row, -1 where none fitted. */
export type Found = { elements: Element[]; row: number };

const NOTHING: Found = { elements: [], row: -1 };

/** The rendered, outermost elements of the first row that has any; `isFit` leaves others out before a row counts. */
export function findAll(
  root: ParentNode,
  rows: Rows,
  isFit: (element: Element) => boolean = () => true,
): Found {
  for (const [row, { css }] of rows.entries()) {
    const elements = outermost(
      [...root.querySelectorAll(css)].filter((each) => isRendered(each) && isFit(each)),
    );
    if (elements.length > 0) return { elements, row };
  }
  return NOTHING;
}

/** The first rendered element of the first row that has one. */
export function findFirst(root: ParentNode, rows: Rows): Element | null {
  return findAll(root, rows).elements[0] ?? null;
}

/** Drops what stands inside another of them; they come in document order. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}
