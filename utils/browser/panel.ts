import { browser } from 'wxt/browser';

/** Firefox has a sidebar instead of a side panel; Chrome's types, which WXT builds on, don't know it. */
type WithSidebar = typeof browser & { sidebarAction: { open: () => Promise<void> } };

/** Opens the panel beside the page. Call it straight in a click, before anything is awaited: browsers only open it then. */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? (browser as WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
}
