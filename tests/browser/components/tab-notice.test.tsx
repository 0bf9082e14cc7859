import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TabNotice } from '../../../components/panel/TabNotice.tsx';
import { Welcome } from '../../../components/panel/Welcome.tsx';
import { PopupHead } from '../../../components/popup/PopupHead.tsx';
import { StopHere } from '../../../components/popup/StopHere.tsx';
import type { TabState } from '../../../utils/domain/tab.ts';
import { aKept } from '../../support/reading.ts';
import { button, mount, noSites, onScreen, unmount } from './mount.tsx';

const sites = { ...noSites(), onEnable: vi.fn(), onDisable: vi.fn(), onReadOnce: vi.fn() };
beforeEach(() => void vi.clearAllMocks());
afterEach(unmount);

const origin = 'https://mail.example.org';
const notice = (state: TabState) => <TabNotice state={state} sites={sites} hasImport />;

test('a site that is not read yet is enabled in the click itself, or read once', async () => {
  mount(notice({ kind: 'off', origin }));
  button('Read mail on this site').click();
  expect(sites.onEnable.mock.calls).toEqual([[origin]]);
  await userEvent.click(button('Read just this once'));
  expect(sites.onReadOnce).toHaveBeenCalledOnce();
});

test('a page whose address is hidden from us says where to click instead', () => {
  mount(notice({ kind: 'off', origin: '' }));
  expect(onScreen()).toContain('click the Second Round button in the toolbar');
});

test.each(['no-body', 'no-header', 'foreign-frame', 'orphaned', 'failed'] as const)(
  'a mail that can’t be read (%s) says so plainly and names the other ways in',
  (reason) => {
    mount(notice({ kind: 'unread', origin, reason, host: null }));
    expect(onScreen()).toMatch(/\.\s/);
    expect(onScreen()).toContain('select the passage');
    expect(onScreen()).toContain('paste');
  },
);

test('where nothing can be dropped or pasted, it names the side panel instead', () => {
  const state = { kind: 'unread', origin, reason: 'failed', host: null } as const;
  mount(<TabNotice state={state} sites={sites} hasImport={false} />);
  expect(onScreen()).toContain('open the side panel');
  expect(onScreen()).not.toContain('below');
});

test('a body in another site’s frame can be allowed by its name', async () => {
  mount(notice({ kind: 'unread', origin, reason: 'foreign-frame', host: 'body.example.net' }));
  await userEvent.click(button('Allow body.example.net'));
  expect(sites.onEnable.mock.calls).toEqual([['https://body.example.net']]);
});

test('mail about anything else was not kept, and the panel says so', () => {
  mount(notice({ kind: 'unrelated', origin }));
  expect(onScreen()).toContain('not about an interview. Nothing of it was kept');
});

test('the first screen enables the site in this tab with one click and says what is kept', async () => {
  mount(<Welcome here={origin} sites={sites} onDone={vi.fn()} />);
  expect(onScreen()).toContain('only on this computer');
  expect(onScreen()).toContain('Nothing is sent anywhere');
  await userEvent.click(button('The site in this tab'));
  await userEvent.click(button('Gmail'));
  expect(sites.onEnable.mock.calls).toEqual([[origin], ['https://mail.google.com']]);
});

test('a site that is enabled already is marked, and given back by the same button', async () => {
  mount(
    <Welcome here={null} sites={{ ...sites, patterns: ['https://mail.google.com/*'] }} onDone={vi.fn()} />,
  );
  expect(button('Gmail').ariaPressed).toBe('true');
  await userEvent.click(button('Gmail'));
  await userEvent.click(button('Outlook'));
  expect(sites.onDisable.mock.calls).toEqual([['https://mail.google.com']]);
  expect(sites.onEnable.mock.calls).toEqual([['https://outlook.live.com']]);
});

test('a no to the browser’s question is taken kindly', () => {
  mount(<TabNotice state={{ kind: 'off', origin }} sites={{ ...sites, isRefused: true }} hasImport />);
  expect(onScreen()).toContain('nothing has changed');
});

test('the popup gives an enabled site back, and offers that for no other', async () => {
  const patterns = ['https://mail.example.org/*'];
  mount(<StopHere state={{ kind: 'idle', origin }} sites={{ ...sites, patterns }} />);
  await userEvent.click(button('Stop reading on mail.example.org'));
  expect(sites.onDisable.mock.calls).toEqual([[origin]]);
  mount(<StopHere state={{ kind: 'off', origin: 'https://else.example' }} sites={{ ...sites, patterns }} />);
  expect(onScreen()).not.toContain('Stop reading on else.example');
});

test('the popup opens the panel within the click, before anything else can happen', () => {
  const onOpenPanel = vi.fn();
  mount(
    <PopupHead
      kept={aKept('m1', { round: { ordinal: 2, final: false, formats: [] } })}
      likely={3}
      onOpenPanel={onOpenPanel}
    />,
  );
  expect(onScreen()).toContain('Invite to a second interview');
  button('See 3 likely follow-ups').click();
  expect(onOpenPanel).toHaveBeenCalledOnce();
});
