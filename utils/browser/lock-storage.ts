import { browser } from 'wxt/browser';

/** Keeps page scripts out of the extension's storage: they only report, and a page's renderer is not trusted. */
export function lockStorage(): void {
  // Firefox has this for the session's area only, which is closed to page scripts anyway.
  for (const area of [browser.storage.local, browser.storage.session])
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
