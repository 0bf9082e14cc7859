import '../ui/base.css';
import '../ui/pages.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openEdge } from '../../utils/browser/edge.ts';
import { openPanel } from '../../utils/browser/panel.ts';
import { watchActiveTab } from '../../utils/browser/tab-states.ts';
import type { TabState } from '../../utils/domain/tab.ts';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { Connected } from './Connected.tsx';
import { Popup } from './Popup.tsx';
import { useSites } from './use-sites.ts';

/** Draws the popup. */
export function startPopup(root: Element | null): void {
  if (root) render(<ConnectedPopup />, root);
}

const edge = openEdge();

function ConnectedPopup() {
  const [tab, setTab] = useState<{ id: number; state: TabState }>({ id: -1, state: { kind: 'none' } });
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => watchActiveTab((id, state) => setTab({ id, state })), []);
  // The window must be known before the click: the panel opens only if nothing is awaited in it.
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);
  const sites = {
    ...useSites(),
    onReadOnce: () => void sendMessage('readTab', { tabId: tab.id }),
  };
  return (
    <Connected edge={edge} class="popup">
      <Popup
        state={tab.state}
        sites={sites}
        onOpenPanel={() => {
          if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
        }}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </Connected>
  );
}
