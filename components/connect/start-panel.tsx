import '../ui/base.css';
import '../ui/pages.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openEdge } from '../../utils/browser/edge.ts';
import { watchActiveTab } from '../../utils/browser/tab-states.ts';
import type { TabState } from '../../utils/domain/tab.ts';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { Connected } from './Connected.tsx';
import { Panel } from './Panel.tsx';
import { useSites } from './use-sites.ts';

/** Draws the side panel and keeps it on the active tab. */
export function startPanel(root: Element | null): void {
  if (root) render(<ConnectedPanel />, root);
}

const edge = openEdge();

function ConnectedPanel() {
  const [tab, setTab] = useState<{ id: number; state: TabState }>({ id: -1, state: { kind: 'none' } });
  useEffect(() => watchActiveTab((id, state) => setTab({ id, state })), []);
  const sites = {
    ...useSites(),
    onReadOnce: () => void sendMessage('readTab', { tabId: tab.id }),
  };
  return (
    <Connected edge={edge} class="panel">
      <Panel state={tab.state} sites={sites} onOptions={() => void browser.runtime.openOptionsPage()} />
    </Connected>
  );
}
