import '../ui/base.css';
import '../ui/pages.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openEdge } from '../../utils/browser/edge.ts';
import { watchHealth } from '../../utils/browser/health.ts';
import { type Health, healthReport } from '../../utils/domain/health.ts';
import { Connected } from './Connected.tsx';
import { Options } from './Options.tsx';
import { useSites } from './use-sites.ts';

/** Draws the options tab. */
export function startOptions(root: Element | null): void {
  if (root) render(<ConnectedOptions />, root);
}

const edge = openEdge();

function ConnectedOptions() {
  const sites = useSites();
  const health = useHealth();
  return (
    <Connected edge={edge} class="options">
      <Options sites={sites} health={health} />
    </Connected>
  );
}

function useHealth() {
  const [health, setHealth] = useState<Health>({});
  useEffect(() => watchHealth(setHealth), []);
  const copy = () => {
    const about = { version: browser.runtime.getManifest().version, browser: navigator.userAgent };
    return navigator.clipboard.writeText(healthReport(health, about));
  };
  return { health, copy };
}
