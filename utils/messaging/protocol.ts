import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FrameText, PageReport } from './schemas.ts';

/**
 * Every message between the parts of the extension. A page script only reports; it can ask for nothing.
 * Types alone are imported here, so that page scripts carry no schemas.
 */
type Protocol = {
  /** page → background: what is open now; answers which of its numbers were not kept, null for "stop", and nothing else. */
  pageRead(report: PageReport): number[] | null;
  /** frame → background: the text in a mail's frame, whose page has another origin. Empty when there is none any more. */
  frameRead(text: FrameText): void;
  /** page → background: the page goes away (navigation, close); what was open in this tab is no longer. */
  pageLeft(): void;
  /** popup, panel → background: read what is open in this tab once; answers whether a script could be run there. */
  readTab(data: { tabId: number }): boolean;
  /** popup, panel → background: keep the text selected in this tab; answers whether there was any. */
  keepSelection(data: { tabId: number }): boolean;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
