import * as z from 'zod/mini';
import type { Marionette } from './marionette.ts';
import type { Screen } from './screen.ts';

/**
 * What is around the page in Firefox: toolbar button, popup, sidebar, the browser's own questions. Functions given to
 * `inWindow` run in the browser's window and can use nothing from here.
 */

/** The toolbar button of the extension, by its id in the manifest. */
const BUTTON = '[data-extensionid="second-round@second-round.example"].webextension-browser-action';
const PROMPT = '#addon-webext-permissions-notification';

const Point = z.object({ x: z.number(), y: z.number() });
type Point = z.infer<typeof Point>;
const Seen = z.object({ corner: Point, value: z.unknown() });

/** Opens the popup by its button in the toolbar. */
export async function openPopup(marionette: Marionette): Promise<Screen> {
  await clickInWindow(marionette, BUTTON);
  return screenIn(marionette, '.webextension-popup-browser');
}

/** The sidebar, once it is open. */
export const sidebar = (marionette: Marionette): Screen => screenIn(marionette, '#webext-panels-browser');

/** The text on the toolbar button's badge for the tab in front. */
export async function badge(marionette: Marionette): Promise<string> {
  const read = (selector: string) => document.querySelector(selector)?.getAttribute('badge');
  return String((await marionette.inWindow(read, BUTTON)) ?? '');
}

/** Answers the browser's question whether the extension may read a site. */
export const answerPermission = (marionette: Marionette, answer: 'allow' | 'deny'): Promise<void> =>
  clickInWindow(
    marionette,
    `${PROMPT} .popup-notification-${answer === 'allow' ? 'primary' : 'secondary'}-button`,
  );

/** A document of the extension's own process, by the element of the window that shows it. */
function screenIn(marionette: Marionette, view: string): Screen {
  const run = async (source: string, focus = false) =>
    Seen.safeParse(await marionette.inWindow(runInView, view, source, focus)).data;
  const all = (selector: string) => `[...content.document.querySelectorAll(${JSON.stringify(selector)})]`;
  const texts = async (source: string) =>
    z.array(z.string()).safeParse((await run(source))?.value).data ?? [];
  const pointOf = (selector: string) =>
    still(selector, async () => {
      const seen = await run(`${all(selector)}.slice(0, 1).map(${middleOf})[0]`);
      const inside = Point.safeParse(seen?.value).data;
      return seen && inside && { x: seen.corner.x + inside.x, y: seen.corner.y + inside.y };
    });
  return {
    text: async () => (await texts('[content.document.body.innerText]')).join(),
    textsOf: (selector) => texts(`${all(selector)}.map(({ textContent }) => textContent)`),
    click: async (selector) => clickAt(marionette, await pointOf(selector)),
    press: async (selector, key) => {
      await pointOf(selector);
      await run(`${all(selector)}[0].focus()`, true);
      const value = key === 'Enter' ? '\uE007' : key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      await perform(marionette, { type: 'key', id: 'keyboard', actions });
    },
  };
}

async function clickInWindow(marionette: Marionette, selector: string): Promise<void> {
  const read = async () => Point.safeParse(await marionette.inWindow(middleInWindow, selector)).data;
  await clickAt(marionette, await still(selector, read));
}

function clickAt(marionette: Marionette, { x, y }: Point): Promise<void> {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
  const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const parameters = { pointerType: 'mouse' };
  return perform(marionette, { type: 'pointer', id: 'mouse', parameters, actions: [move, ...press] });
}

async function perform(marionette: Marionette, source: object): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('WebDriver:PerformActions', { actions: [source] });
}

/** Where something is, once it is there and has stopped moving: popups open with an animation. */
async function still(what: string, ask: () => Promise<Point | undefined>): Promise<Point> {
  let before: Point | undefined;
  for (let i = 0; i < 100; i++) {
    const now = await ask();
    if (now && now.x === before?.x && now.y === before.y) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not appear`);
}

/** In the window: the middle of an element that is shown; null while it is not. */
function middleInWindow(selector: string): Point | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** In the extension's document: the middle of an element, scrolled to; null while it is not shown. */
function middleOf(element: Element): Point | null {
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  return box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** What Firefox knows of an element that shows a document of another process. */
type View = HTMLElement & {
  screenX: number;
  screenY: number;
  messageManager: {
    addMessageListener: (name: string, listen: (message: { data: unknown }) => void) => void;
    loadFrameScript: (url: string, later: boolean) => void;
  };
};
declare const SidebarController: { browser: { contentDocument: Document | null } };

/**
 * In the window: evaluates an expression beside the view's document (`content`); null while there is no such view, or where
 * it was exchanged under the question, as a popup's is while it opens.
 */
async function runInView(selector: string, source: string, focus: boolean) {
  const inSidebar = SidebarController.browser.contentDocument?.querySelector<View>(selector);
  const view = document.querySelector<View>(selector) ?? inSidebar;
  if (!view?.messageManager) return null;
  if (focus) view.focus();
  const name = `answer ${Math.random()}`;
  const answered = new Promise((resolve) => {
    view.messageManager.addMessageListener(name, ({ data }) => resolve(data));
  });
  const script = `sendAsyncMessage(${JSON.stringify(name)}, (() => { try { return ${source} } catch { return null } })())`;
  view.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  const value = await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 3000, null))]);
  return { corner: { x: view.screenX - window.screenX, y: view.screenY - window.screenY }, value };
}
