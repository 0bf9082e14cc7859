import type { SiteActions } from '../../../components/panel/TabNotice.tsx';
import '../../../components/ui/base.css';
import '../../../components/ui/pages.css';
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { cdp, page } from 'vitest/browser';

let container: HTMLElement | null = null;

/** Draws something alone on the page, as the panel would: in a main element under the product's own styles. */
export function mount(child: ComponentChild): HTMLElement {
  unmount();
  const root = document.createElement('div');
  document.body.append(root);
  container = root;
  again(child);
  return root;
}

/** Draws the same place anew, with other props. */
export function again(child: ComponentChild): void {
  act(() => {
    if (container) render(<main class="stack panel">{child}</main>, container);
  });
}

/** Takes it away, with its listeners. */
export function unmount(): void {
  if (container) render(null, container);
  container?.remove();
  container = null;
}

/** The first element that a selector finds; a test without it is wrong. */
export function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Nothing on screen for ${selector}`);
  return found;
}

/** The button with exactly these words (or this name for screen readers). */
export function button(words: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((each) => each.getAttribute('aria-label') === words || said(each) === words);
  if (!found) throw new Error(`No button “${words}” among ${all.map(said).join(' | ')}`);
  return found;
}

const said = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

/** Everything that can be read on screen. */
export const onScreen = () => document.body.innerText;

/** Switches the browser's colour scheme. */
export async function theme(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** What axe finds wrong, as `rule: element`. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** By how many pixels the page is too wide at this width. */
export async function overflowAt(width: number): Promise<number> {
  await page.viewport(width, 760);
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** What a screen needs to know of sites: none enabled, nothing asked; a test puts in what it looks at. */
export const noSites = (over: Partial<SiteActions> = {}): SiteActions => ({
  patterns: [],
  isRefused: false,
  onEnable: () => {},
  onDisable: () => {},
  onReadOnce: () => {},
  ...over,
});
