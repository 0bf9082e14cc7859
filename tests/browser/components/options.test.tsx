import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Data } from '../../../components/options/Data.tsx';
import { ReadingHealth } from '../../../components/options/ReadingHealth.tsx';
import { Sites } from '../../../components/options/Sites.tsx';
import { button, find, mount, onScreen, unmount } from './mount.tsx';

const acts = { onEnable: vi.fn(), onDisable: vi.fn(), onRestore: vi.fn(), onEmptyTrash: vi.fn() };
beforeEach(() => void Object.values(acts).map((each) => each.mockClear()));
afterEach(unmount);

const sites = (patterns: string[]) => <Sites patterns={patterns} isRefused={false} {...acts} />;
const data = (trash: number) => (
  <Data
    counts={[{ table: 'people', kept: 1, trash }]}
    trash={trash > 0 ? [{ table: 'applications', id: 'a', words: 'Controller at Brightwater' }] : []}
    {...acts}
  >
    <p>Import</p>
  </Data>
);

test('an enabled site is named and can be given back', async () => {
  mount(sites(['https://mail.google.com/*', 'https://mail.example.org/*']));
  expect(onScreen()).not.toContain('Add Gmail');
  await userEvent.click(button('Stop reading on Gmail'));
  await userEvent.click(button('Stop reading on mail.example.org'));
  expect(acts.onDisable.mock.calls).toEqual([['https://mail.google.com'], ['https://mail.example.org']]);
});

test('hosts that belong together are one site', () => {
  mount(sites(['https://outlook.office.com/*', 'https://outlook.cloud.microsoft/*']));
  expect(onScreen()).toMatch(/Outlook at work\s*outlook\.office\.com, outlook\.cloud\.microsoft/);
  expect(document.querySelectorAll('button[aria-label^="Stop"]')).toHaveLength(1);
});

test('the report that is copied tells what was counted, and that it was copied', async () => {
  const counts = {
    read: 4,
    lacking: { sender: 0, date: 1, subject: 0 },
    unread: { 'no-body': 2 },
    found: {},
    day: '',
  };
  const copy = vi.fn(() => Promise.resolve());
  mount(<ReadingHealth health={{ 'gmail/conversation': counts }} copy={copy} />);
  expect(onScreen()).toContain('4 read, 2 not, 1 without date');
  await userEvent.click(button('Copy report'));
  expect(copy).toHaveBeenCalledOnce();
  await expect.poll(onScreen).toContain('not a word of any mail');
});

test.each([
  ['mail.example.org', 'https://mail.example.org'],
  [' https://mail.example.org/inbox?x=1 ', 'https://mail.example.org'],
])('another webmail is added by its address: %s', async (typed, origin) => {
  mount(sites([]));
  await userEvent.fill(find('input', HTMLInputElement), typed);
  await userEvent.keyboard('{Enter}');
  expect(acts.onEnable.mock.calls).toEqual([[origin]]);
});

test.each(['', 'mail', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])(
  'what is no web address is said kindly, and stays in the field: %s',
  async (typed) => {
    mount(sites([]));
    await userEvent.fill(find('input', HTMLInputElement), typed);
    await userEvent.click(button('Add'));
    expect(acts.onEnable).not.toHaveBeenCalled();
    expect(onScreen()).toContain('Please give an address');
    expect(find('input', HTMLInputElement).value).toBe(typed);
  },
);

test('what is in the trash has its way back', async () => {
  mount(data(3));
  await userEvent.click(button('Put back: Controller at Brightwater'));
  expect(acts.onRestore.mock.calls[0]?.[0]).toMatchObject({ table: 'applications', id: 'a' });
});

test('the trash is emptied only after a question whose first answer is to keep', async () => {
  mount(data(3));
  await userEvent.click(button('Empty the trash'));
  const dialog = find('dialog', HTMLDialogElement);
  expect(dialog.open).toBe(true);
  expect(dialog.contains(document.activeElement) && document.activeElement?.textContent).toBe('Keep them');
  await userEvent.keyboard('{Escape}');
  expect(acts.onEmptyTrash).not.toHaveBeenCalled();
  await userEvent.click(button('Empty the trash'));
  dialog.querySelectorAll('button')[1]?.click();
  expect(acts.onEmptyTrash).toHaveBeenCalledOnce();
});

test('with nothing in the trash there is nothing to empty', () => {
  mount(data(0));
  expect(onScreen()).toContain('The trash is empty');
  expect([...document.querySelectorAll('button')].some((each) => each.checkVisibility())).toBe(false);
});
