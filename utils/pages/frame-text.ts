import { fromDom } from '../text/dom.ts';
import { findBodies } from './generic/bodies.ts';
import { findFirst, type Rows } from './select.ts';

/** What mail bodies are called in frames of their own origin. */
const BODY: Rows = [{ css: '.mail-message-defaults', seen: '2026-09' }];

/** The text of a mail whose body has a document of its own, in a frame of another origin; empty where there is none. */
export function readFrameText(doc: Document): string {
  const body = findFirst(doc, BODY) ?? findBodies(doc, true)[0]?.element;
  return body ? fromDom(body).slice(0, 300_000) : '';
}
