import { defineConfig } from 'wxt';
import { KNOWN_SITES, NAMED_HOSTS } from './utils/domain/sites.ts';

/** Nothing may connect, nothing may be made into script, nobody may frame us. `worker-url` is the import worker's one policy. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types worker-url',
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** No test can answer the browser's question, so the build for tests has these sites from the start, and differs in nothing else. */
const GRANTED_IN_TESTS = [
  'http://127.0.0.1/*',
  ...KNOWN_SITES.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`)),
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: 'Second Round',
    description:
      'What your first interview left open, back in front of you when the second invite is on screen.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: [...NAMED_HOSTS.map((host) => `https://${host}/*`), '*://*/*'],
    ...(mode === 'e2e' && { host_permissions: GRANTED_IN_TESTS }),
    content_security_policy: mode === 'development' ? {} : { extension_pages: CONTENT_SECURITY_POLICY },
    incognito: 'not_allowed',
    // Without this key Chrome lets every other extension talk to us.
    ...(browser !== 'firefox' && { externally_connectable: { ids: [] } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-round@second-round.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          // Firefox hides new buttons in a menu; the one click on the toolbar is the way in.
          action: { default_area: 'navbar' },
        }
      : { minimum_chrome_version: '144' }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'keep-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Keep the selected text as a concern',
      },
    },
  }),
});
