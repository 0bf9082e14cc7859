import '../ui/base.css';
import '../ui/pages.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openEdge } from '../../utils/browser/edge.ts';
import { enableSite } from '../../utils/browser/sites.ts';
import { watchActiveTab } from '../../utils/browser/tab-states.ts';
import type { TabState } from '../../utils/domain/tab.ts';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { EdgeContext } from './edge.ts';
import { Panel } from './Panel.tsx';

/** Draws the side panel and keeps it on the active tab. */
export function startPanel(root: Element | null): void {
  if (root) render(<ConnectedPanel />, root);
}

const edge = openEdge();

function ConnectedPanel() {
  const [tab, setTab] = useState<{ id: number; state: TabState }>({ id: -1, state: { kind: 'none' } });
  useEffect(() => watchActiveTab((id, state) => setTab({ id, state })), []);
  const sites = {
    onEnable: (origin: string) => void enableSite(origin),
    onReadOnce: () => void sendMessage('readTab', { tabId: tab.id }),
  };
  return (
    <EdgeContext.Provider value={edge}>
      <Panel state={tab.state} sites={sites} />
    </EdgeContext.Provider>
  );
}
