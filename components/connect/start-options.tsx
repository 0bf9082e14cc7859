import '../ui/base.css';
import '../ui/pages.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openEdge } from '../../utils/browser/edge.ts';
import { disableSite, enabledSites, enableSite } from '../../utils/browser/sites.ts';
import { emptyTrash } from '../../utils/store/actions.ts';
import { useLive } from '../../utils/store/live.ts';
import { countRows } from '../../utils/store/queries.ts';
import { loadSettings, saveSetting } from '../../utils/store/settings.ts';
import { Data } from '../options/Data.tsx';
import { Privacy } from '../options/Privacy.tsx';
import { Sites } from '../options/Sites.tsx';
import { Welcome } from '../panel/Welcome.tsx';
import { EdgeContext } from './edge.ts';
import { Import } from './Import.tsx';
import { UndoToast } from './UndoToast.tsx';

/** Draws the options tab. */
export function startOptions(root: Element | null): void {
  if (root) render(<Options />, root);
}

const edge = openEdge();

function Options() {
  const patterns = useEnabledSites();
  const { value: settings } = useLive(() => loadSettings(edge.db), []);
  const { value: counts = [] } = useLive(() => countRows(edge.db), []);
  return (
    <EdgeContext.Provider value={edge}>
      <main class="stack options">
        {settings?.welcomed ? (
          <h1>Second Round</h1>
        ) : (
          <Welcome onDone={() => void saveSetting(edge.db, 'welcomed', true)} />
        )}
        <Sites
          patterns={patterns}
          onEnable={(origin) => void enableSite(origin)}
          onDisable={(pattern) => void disableSite(pattern)}
        />
        <Data counts={counts} onEmptyTrash={() => void emptyTrash(edge.db)}>
          <Import />
        </Data>
        {settings && <Privacy me={settings.me} onMe={(me) => void saveSetting(edge.db, 'me', me)} />}
        <UndoToast />
      </main>
    </EdgeContext.Provider>
  );
}

/** The sites that the browser has granted, as they come and go. */
function useEnabledSites(): string[] {
  const [patterns, setPatterns] = useState<string[]>([]);
  useEffect(() => {
    const update = () => void enabledSites().then(setPatterns);
    update();
    browser.permissions.onAdded.addListener(update);
    browser.permissions.onRemoved.addListener(update);
    return () => {
      browser.permissions.onAdded.removeListener(update);
      browser.permissions.onRemoved.removeListener(update);
    };
  }, []);
  return patterns;
}
