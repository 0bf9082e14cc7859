import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { disableSite, enabledSites, enableSite } from '../../utils/browser/sites.ts';

/** The sites that may be read, and how to say so. */
export type Sites = {
  /** Match patterns that the browser has granted, as they come and go. */
  patterns: readonly string[];
  /** The person said no to the browser's last question. */
  isRefused: boolean;
  /** Asks the browser for a site; call it straight in the click. */
  onEnable: (origin: string) => void;
  onDisable: (origin: string) => void;
};

/** The enabled sites, for every page that shows or changes them. */
export function useSites(): Sites {
  const [patterns, setPatterns] = useState<string[]>([]);
  const [isRefused, setRefused] = useState(false);
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
  const acts = useMemo(
    () => ({
      onEnable: (origin: string) =>
        void enableSite(origin).then(
          (isGranted) => setRefused(!isGranted),
          () => setRefused(true),
        ),
      onDisable: (origin: string) => void disableSite(origin),
    }),
    [],
  );
  return { patterns, isRefused, ...acts };
}
