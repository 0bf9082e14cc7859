import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TabNotice } from '../../../components/panel/TabNotice.tsx';
import { Welcome } from '../../../components/panel/Welcome.tsx';
import { PopupHead } from '../../../components/popup/PopupHead.tsx';
import type { TabState } from '../../../utils/domain/tab.ts';
import { aKept } from '../../support/reading.ts';
import { button, mount, onScreen, unmount } from './mount.tsx';

const sites = { onEnable: vi.fn(), onReadOnce: vi.fn() };
beforeEach(() => void Object.values(sites).map((each) => each.mockClear()));
afterEach(unmount);

const origin = 'https://mail.example.org';
const notice = (state: TabState) => <TabNotice state={state} sites={sites} />;

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
  mount(<Welcome here={origin} enabled={[]} onEnable={sites.onEnable} onDone={vi.fn()} />);
  expect(onScreen()).toContain('only on this computer');
  expect(onScreen()).toContain('Nothing is sent anywhere');
  await userEvent.click(button('The site in this tab'));
  await userEvent.click(button('Gmail'));
  expect(sites.onEnable.mock.calls).toEqual([[origin], ['https://mail.google.com']]);
});

test('a site that is enabled already is marked, and not asked for again', () => {
  mount(
    <Welcome here={null} enabled={['https://mail.google.com']} onEnable={sites.onEnable} onDone={vi.fn()} />,
  );
  expect(button('Gmail').disabled).toBe(true);
  expect(button('Outlook').disabled).toBe(false);
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
