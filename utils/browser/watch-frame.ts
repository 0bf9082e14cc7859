import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/protocol.ts';
import { readFrameText } from '../pages/frame-text.ts';
import { observe } from '../pages/observe.ts';
import { settle } from '../pages/settle.ts';

/** What this script is in: a page, a frame of another origin than the page around it, or a frame that the page's own script reads. */
export function placeOf(view: Window): 'page' | 'foreign-frame' | 'own-frame' {
  if (view.parent === view) return 'page';
  try {
    return view.parent.document ? 'own-frame' : 'foreign-frame';
  } catch {
    return 'foreign-frame';
  }
}

/** Sends the text of a mail whose body has this frame for itself, once it has settled. Ends with the signal. */
export function watchFrame(signal: AbortSignal): void {
  const send = (text: string) => void sendMessage('frameRead', { text }).catch(() => undefined);
  const look = () => {
    if (browser.runtime?.id === undefined) return null;
    const text = readFrameText(document);
    return { key: `text ${text}`, isDoubtful: false, accept: () => send(text) };
  };
  const settling = settle(look, signal);
  observe(document, settling.touched, signal);
  addEventListener('pagehide', () => send(''), { signal });
  settling.touched();
}
