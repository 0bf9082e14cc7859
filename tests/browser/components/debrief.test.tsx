import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DebriefForm } from '../../../components/debrief/DebriefForm.tsx';
import { button, find, mount, unmount } from './mount.tsx';

const onType = vi.fn();
beforeEach(() => {
  onType.mockClear();
  let count = 0;
  mount(<DebriefForm debrief={null} newId={() => `e${count++}`} onType={onType} />);
});
afterEach(unmount);

const typed = () => onType.mock.calls.at(-1)?.[0];

test('every input hands on the whole debrief', async () => {
  await userEvent.click(find('[data-debrief="asked"]', HTMLTextAreaElement));
  await userEvent.keyboard('Why?');
  await userEvent.fill(find('[data-debrief="told"]', HTMLTextAreaElement), 'Notice: 3 months');
  expect(onType).toHaveBeenCalledTimes(5);
  expect(typed()).toEqual({
    entries: [{ id: 'e0', asked: 'Why?', said: '', went: null, better: '' }],
    toAsk: '',
    told: 'Notice: 3 months',
  });
});

test('how it went is one tap, and another tap takes it back', async () => {
  await userEvent.click(button('2, not well'));
  expect(typed().entries[0].went).toBe(2);
  expect(button('2, not well').ariaPressed).toBe('true');
  await userEvent.click(button('2, not well'));
  expect(typed().entries[0].went).toBe(null);
});

test('another question has lines of its own', async () => {
  await userEvent.click(button('Another question they asked'));
  const second = [...document.querySelectorAll<HTMLTextAreaElement>('[data-debrief="better"]')][1];
  if (!second) throw new Error('No second entry');
  await userEvent.fill(second, 'Be brief');
  expect(typed().entries.map((entry: { better: string }) => entry.better)).toEqual(['', 'Be brief']);
});
