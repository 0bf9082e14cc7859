import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DebriefForm } from '../../../components/debrief/DebriefForm.tsx';
import { button, mount, onScreen, unmount } from './mount.tsx';

const onType = vi.fn();
const onDone = vi.fn();
beforeEach(() => {
  onType.mockClear();
  onDone.mockClear();
  let count = 0;
  mount(<DebriefForm debrief={null} newId={() => `e${count++}`} onType={onType} onDone={onDone} />);
});
afterEach(unmount);

const typed = () => onType.mock.calls.at(-1)?.[0];

test('a whole debrief by keyboard alone, every input handed on with all of it', async () => {
  await userEvent.keyboard('Why us?{Tab}Sensors{Tab}2{Tab}A figure');
  await userEvent.keyboard('{Control>}{Enter}{/Control}And pay?');
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}Who decides?{Tab}Notice: 3 months{Tab}{Enter}');
  expect(typed()).toEqual({
    entries: [
      { id: 'e0', asked: 'Why us?', said: 'Sensors', went: 2, better: 'A figure' },
      { id: 'e1', asked: 'And pay?', said: '', went: null, better: '' },
    ],
    toAsk: 'Who decides?',
    told: 'Notice: 3 months',
  });
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('how it went is one stop for Tab: arrows go along, a figure chooses, Delete takes it back', async () => {
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement).toBe(button('1, badly'));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
  expect(typed().entries[0].went).toBe(3);
  await userEvent.keyboard('5');
  expect(button('5, very well').ariaPressed).toBe('true');
  await userEvent.keyboard('{Delete}');
  expect(typed().entries[0].went).toBe(null);
});

test('by mouse another tap takes it back, and what went badly says that it is kept as open', async () => {
  await userEvent.click(button('2, not well'));
  expect(onScreen()).toContain('one of your open points');
  await userEvent.click(button('2, not well'));
  expect(typed().entries[0].went).toBe(null);
  expect(onScreen()).not.toContain('one of your open points');
});

test('what the day’s log holds is in it and on record from the start, the cursor where words are missing', async () => {
  const entry = { id: 'm1', asked: 'Why did you leave?', said: '', went: 2, better: '' };
  mount(<DebriefForm debrief={null} logged={[entry]} newId={() => 'e'} onType={onType} onDone={onDone} />);
  expect(typed().entries).toEqual([entry]);
  await userEvent.keyboard('For more');
  expect(typed().entries).toEqual([{ ...entry, said: 'For more' }]);
});
