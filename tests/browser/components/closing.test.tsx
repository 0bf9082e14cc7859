import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ClosingList } from '../../../components/closing/ClosingList.tsx';
import { Thanks } from '../../../components/closing/Thanks.tsx';
import type { ClosingItem } from '../../../utils/followups/closing.ts';
import { again, button, find, mount, onScreen, unmount } from './mount.tsx';

const actions = { onFate: vi.fn(), onRest: vi.fn() };
beforeEach(() => void Object.values(actions).map((each) => each.mockClear()));
afterEach(unmount);

const item = (key: string, over: Partial<ClosingItem> = {}): ClosingItem => ({
  key,
  followUpId: key,
  concernId: 'c',
  direction: 'asked',
  words: `Question ${key}?`,
  fate: null,
  ...over,
});
const list = (items: readonly ClosingItem[]) => (
  <ClosingList items={items} {...actions} more={({ key }) => <p>More of {key}</p>} />
);

describe('closing', () => {
  test('what became of a point is one key, and one stop for Tab', async () => {
    mount(list([item('a'), item('b')]));
    await userEvent.keyboard('{Tab}2{Tab}3');
    expect(actions.onFate.mock.calls.map(([{ key }, fate]) => [key, fate])).toEqual([
      ['a', 'still-open'],
      ['b', 'not'],
    ]);
  });

  test('a general question only came up or not; mine were asked or not', () => {
    mount(list([item('a', { concernId: null }), item('b', { direction: 'ask' })]));
    const words = (key: string) => find(`[data-closing="${key}"]`, HTMLElement).innerText;
    expect(words('a')).toMatch(/Did it come up\?\s+Yes\s+No/);
    expect(words('b')).toMatch(/Did you ask it\?\s+Yes, settled\s+Yes, still open\s+No/);
    expect(find('section[aria-label="Did you ask it?"]', HTMLElement).innerText).toContain('b');
  });

  test('what belongs to a point stands under it once it came up', () => {
    mount(list([item('a', { fate: 'settled' }), item('b', { fate: 'not' }), item('d')]));
    expect(onScreen()).toContain('More of a');
    expect(onScreen()).not.toMatch(/More of [bd]/);
  });

  test('the rest is one press, gone once everything is said, and then the score stands there', async () => {
    mount(list([item('a', { fate: 'settled' }), item('b')]));
    await userEvent.click(button('The rest did not come up'));
    expect(actions.onRest).toHaveBeenCalledTimes(1);
    again(list([item('a', { fate: 'settled' }), item('b', { fate: 'not' })]));
    expect(onScreen()).not.toContain('The rest did not');
    expect(onScreen()).toContain('Of 2 questions foretold, 1 came up.');
  });
});

describe('the list for the thank-you mail', () => {
  const points = [
    { concernId: 'a', about: 'their doubt', words: 'I ran 3.2 million in Leeds' },
    { concernId: 'b', about: 'the other doubt', words: null },
  ];
  const copy = vi.fn(async (_text: string) => {});
  const onDraft = vi.fn();
  const thanks = (draft: string, of = points) => (
    <Thanks points={of} draft={draft} onDraft={onDraft} copy={copy} />
  );
  const field = () => find('[name="thanks"]', HTMLTextAreaElement);

  test('holds my own words, names what has none, and is only copied', async () => {
    mount(thanks(''));
    expect(field().value).toBe('- I ran 3.2 million in Leeds');
    expect(onScreen()).toMatch(/no words yet for:\s+the other doubt/);
    await userEvent.click(button('Copy'));
    expect(copy).toHaveBeenCalledWith('- I ran 3.2 million in Leeds');
    await expect.poll(onScreen).toContain('Copied. Nothing was sent.');
  });

  test('what I change is kept as typed, and can be taken anew', async () => {
    mount(thanks('My own mail'));
    expect(field().value).toBe('My own mail');
    await userEvent.fill(field(), 'My own mail!');
    expect(onDraft).toHaveBeenLastCalledWith('My own mail!');
    await userEvent.click(button('Start again from the open points'));
    expect(onDraft).toHaveBeenLastCalledWith('');
  });

  test('with nothing open it says so', () => {
    mount(thanks('', []));
    expect(onScreen()).toContain('A plain thank-you will do.');
  });
});
