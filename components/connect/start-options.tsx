import '../ui/base.css';
import '../ui/pages.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openEdge } from '../../utils/browser/edge.ts';
import { disableSite, enabledSites, enableSite } from '../../utils/browser/sites.ts';
import { Connected } from './Connected.tsx';
import { Options } from './Options.tsx';

/** Draws the options tab. */
export function startOptions(root: Element | null): void {
  if (root) render(<ConnectedOptions />, root);
}

const edge = openEdge();

function ConnectedOptions() {
  const patterns = useEnabledSites();
  return (
    <Connected edge={edge} class="options">
      <Options
        patterns={patterns}
        onEnable={(origin) => void enableSite(origin)}
        onDisable={(pattern) => void disableSite(pattern)}
      />
    </Connected>
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
