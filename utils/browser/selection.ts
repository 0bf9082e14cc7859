import { browser } from 'wxt/browser';

/** The text selected in a tab or in any of its frames, trimmed; empty where nothing is or the page can't be read. */
export async function selectedText(tabId: number): Promise<string> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => String(getSelection() ?? ''),
    });
    return frames.map(({ result }) => result?.trim() ?? '').find((text) => text !== '') ?? '';
  } catch {
    return '';
  }
}
