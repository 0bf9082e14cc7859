import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SettledList } from '../../../components/concern/SettledList.tsx';
import { aConcern } from '../../support/case.ts';
import { button, mount, onScreen, unmount } from './mount.tsx';

afterEach(unmount);

const settled = aConcern('c', {
  quote: 'your rate is over the budget',
  state: 'resolved',
  settledBy: { messageId: 'm2', quote: 'We are happy on the budget now.' },
});
const onReopen = vi.fn();
const list = (
  <SettledList
    concerns={[settled]}
    sourceOf={() => ({ words: 'Kylie’s mail, 3 Mar', onShow: null })}
    onReopen={onReopen}
  />
);

test('what a mail settled shows the point, the words that settled it and where they are from', () => {
  mount(list);
  for (const words of [settled.quote, settled.settledBy?.quote, 'Kylie’s mail, 3 Mar'])
    expect(onScreen()).toContain(words);
});

test('it is opened again by one press', async () => {
  mount(list);
  await userEvent.click(button('Open again: your rate is over the budget'));
  expect(onReopen).toHaveBeenCalledWith('c');
});
