import type { Page } from 'puppeteer-core';

/** What walking through a page by Tab has found, each control as its words or its markup. */
export type Walk = {
  stops: number;
  /** Controls in sight at the end that never had the focus. */
  missed: string[];
  /** Controls that had the focus where something else lay on them or outside of what is seen. */
  hidden: string[];
};

/** A page with more stops than this has a trap. */
const MOST_STOPS = 900;

/**
 * Goes once round a page by Tab alone, opening everything that unfolds on the way (Enter) and going along within groups that
 * are one stop (arrows). Nothing else is pressed, and the mouse is never used.
 */
export async function walkByKeys(page: Page): Promise<Walk> {
  await page.evaluate(watchFocus);
  const hidden: string[] = [];
  for (let stops = 1; stops <= MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(lookAtFocus);
    if (at.isRound) return { stops, missed: await page.evaluate(missedControls), hidden };
    if (at.isHidden) hidden.push(at.words);
    if (at.isFolded) {
      await page.keyboard.press('Enter');
      await page.evaluate(drawn);
    }
    for (let i = 1; i < at.group; i++) await page.keyboard.press('ArrowRight');
  }
  throw new Error(`Tab did not come round within ${MOST_STOPS} stops`);
}

/** Goes on by Tab until a control that fits has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const isThere = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

/** In the page: two frames, in which what opens and what closes for it has its place; no hand is faster. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** In the page: remembers every element that has had the focus. */
function watchFocus(): void {
  const reached = new WeakSet<Element>();
  if (document.activeElement) reached.add(document.activeElement);
  addEventListener('focusin', ({ target }) => target instanceof Element && reached.add(target), true);
  Object.assign(window, { reached, passed: new WeakSet<Element>() });
}

type Looked = { words: string; isRound: boolean; isHidden: boolean; isFolded: boolean; group: number };

/** In the page: what has the focus now, and what can be done there. */
function lookAtFocus(): Looked {
  const passed: WeakSet<Element> = Reflect.get(window, 'passed');
  const at = document.activeElement;
  // Past the last control Tab comes back to the page itself, and then to the first one.
  const isPage = at === null || at === document.body;
  const isRound = at !== null && passed.has(at);
  const nothing = { words: '', isRound, isHidden: false, isFolded: false, group: 1 };
  if (isPage || isRound) return nothing;
  passed.add(at);
  const { top, bottom, left, right } = (at.closest('.segments label') ?? at).getBoundingClientRect();
  const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const above = document.elementFromPoint((left + right) / 2, (from + to) / 2);
  const isSeen = from < to && above !== null && (at.contains(above) || above.contains(at));
  const group = at.closest('.rating');
  const radios = at.closest('.segments');
  return {
    words: `${at.getAttribute('aria-label') ?? at.textContent ?? ''} ${at.outerHTML.slice(0, 80)}`,
    isRound,
    isHidden: !isSeen,
    isFolded: at.matches('details:not([open]) > summary'),
    group: group?.querySelectorAll('button').length ?? radios?.querySelectorAll('input').length ?? 1,
  };
}

/** In the page: what can be pressed or written in, is in sight, and never had the focus. */
function missedControls(): string[] {
  const reached: WeakSet<Element> = Reflect.get(window, 'reached');
  const controls = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'))
    .filter((each) => !reached.has(each))
    .map((each) => each.outerHTML.slice(0, 120));
}
