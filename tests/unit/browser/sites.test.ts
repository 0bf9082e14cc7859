import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../support/fake-browser.ts';

const registered: { id: string; matches: string[]; allFrames: boolean }[] = [];
const started: number[] = [];
const state = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser: state.browser }));

const { disableSite, enabledSites, enableSite, isEnabled, syncPageScript } = await import(
  '../../../utils/browser/sites.ts'
);
const { forgetSites } = await import('../../../utils/browser/tab-states.ts');

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  fake = fakeBrowser();
  registered.length = 0;
  started.length = 0;
  Object.assign(state.browser, fake, {
    tabs: {
      query: async ({ url }: { url: string[] }) =>
        fake.tabs.filter((tab) => url.some((each) => tab.url.startsWith(each.replace('*', '')))),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => void registered.splice(0),
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (fake.shut.has(target.tabId)) throw new Error('Cannot access contents of the page');
        started.push(target.tabId);
      },
    },
  });
});

describe('a site is enabled', () => {
  test('by asking the browser before anything else happens, for this one site alone', () => {
    void enableSite('https://mail.example.org');
    expect(fake.permissions.request.mock.calls).toEqual([[{ origins: ['https://mail.example.org/*'] }]]);
  });

  test('with all the hosts that belong to it', async () => {
    await enableSite('https://outlook.office.com');
    expect(await enabledSites()).toEqual([
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ]);
  });

  test('and after a refusal it is not, and nothing is registered', async () => {
    fake.answers.request = false;
    expect(await enableSite('https://mail.google.com')).toBe(false);
    await syncPageScript();
    expect(await isEnabled('https://mail.google.com')).toBe(false);
    expect(registered).toEqual([]);
  });
});

describe('after a grant', () => {
  beforeEach(() => void fake.granted.add('https://mail.google.com/*'));

  test('the page script is registered for what is granted, and started where the site is open', async () => {
    fake.tabs.push({ id: 1, url: 'https://mail.google.com/mail' }, { id: 2, url: 'https://news.example' });
    await syncPageScript();
    expect(registered).toMatchObject([{ matches: ['https://mail.google.com/*'], allFrames: true }]);
    expect(started).toEqual([1]);
  });

  test('it is registered once, however often the browser starts', async () => {
    await syncPageScript();
    await syncPageScript();
    expect(registered).toHaveLength(1);
  });

  test('a tab in which it cannot be started is said to need a reload', async () => {
    fake.tabs.push({ id: 7, url: 'https://mail.google.com/mail' });
    fake.shut.add(7);
    await syncPageScript();
    expect(fake.storage.session.values.get('tab:7')).toEqual({
      kind: 'unread',
      origin: 'https://mail.google.com',
      reason: 'orphaned',
      host: null,
    });
  });

  test('a site that the browser’s own menu granted is given back all the same', async () => {
    fake.granted.add('*://mail.google.com/*');
    await disableSite('https://mail.google.com');
    expect(await enabledSites()).toEqual([]);
  });

  test('a site that is given back is neither registered nor remembered', async () => {
    const { values } = fake.storage.session;
    values.set('tab:1', { kind: 'idle', origin: 'https://mail.google.com' });
    values.set('tab:2', { kind: 'idle', origin: 'https://mail.example.org' });
    await syncPageScript();
    await disableSite('https://mail.google.com');
    await forgetSites(['https://mail.google.com/*']);
    await syncPageScript();
    expect(registered).toEqual([]);
    expect([...values.keys()]).toEqual(['tab:2']);
  });
});
