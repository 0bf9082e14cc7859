import type { Page } from 'puppeteer-core';

/** A document on screen, whichever way a browser lets a test at it: Firefox gives no page for what is beside the page. */
export type Screen = {
  /** All that can be read on it. */
  text: () => Promise<string>;
  /** The text of each element that matches, hidden or not. */
  textsOf: (selector: string) => Promise<string[]>;
  /** A real click into the middle of the first element that matches, once there is one. */
  click: (selector: string) => Promise<void>;
  /** Puts the focus on the first element that matches and presses a key there. */
  press: (selector: string, key: 'k' | 'Enter') => Promise<void>;
};

/** A page of the driver as a screen. */
export const screenOf = (page: Page): Screen => ({
  text: () => page.evaluate(() => document.body.innerText),
  textsOf: (selector) => page.$$eval(selector, (all) => all.map(({ textContent }) => textContent ?? '')),
  click: async (selector) => {
    await page.waitForSelector(selector, { visible: true });
    await page.click(selector);
  },
  press: async (selector, key) => {
    await page.waitForSelector(selector);
    await page.focus(selector);
    await page.keyboard.press(key);
  },
});
