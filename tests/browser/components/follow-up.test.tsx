import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FollowUpLists } from '../../../components/follow-up/FollowUpLists.tsx';
import type { FollowUp } from '../../../utils/domain/follow-up.ts';
import type { Answer } from '../../../utils/domain/records.ts';
import { aFollowUp, anAnswer } from '../../support/case.ts';
import { again, button, find, mount, onScreen, unmount } from './mount.tsx';

const actions = { onAnswer: vi.fn(), onCameUp: vi.fn(), onShowSource: vi.fn() };
beforeEach(() => void Object.values(actions).map((each) => each.mockClear()));
afterEach(unmount);

const general = (id: string) => aFollowUp(id, { concernId: null, quote: null, messageId: null });
const lists = (followUps: readonly FollowUp[], answers: readonly Answer[] = [], isOver = false) => (
  <FollowUpLists
    followUps={followUps}
    answers={answers}
    sourceOf={(id) => id && 'Dana’s mail, 3 Mar'}
    isOver={isOver}
    actions={actions}
  />
);
const section = (name: string) => find(`section[aria-label="${name}"]`, HTMLElement).innerText;

test('a card says the question, who asks, the exact words, where they are from, and why', async () => {
  mount(
    lists([aFollowUp('1', { askedBy: { personId: 'p', label: 'Maren Holt, CFO' }, why: 'Dana said so.' })]),
  );
  const shown = section('Likely to come up');
  for (const words of ['Question 1?', 'Maren Holt, CFO', 'Dana’s mail, 3 Mar', 'Dana said so.'])
    expect(shown).toContain(words);
  expect(find('[data-part="quote"]', HTMLElement).innerText).toBe('not convinced');
  await userEvent.click(button('Dana’s mail, 3 Mar'));
  expect(actions.onShowSource.mock.calls).toEqual([['m1']]);
});

test('general questions and my own questions never stand among those that rest on words', () => {
  mount(lists([aFollowUp('1'), general('2'), aFollowUp('3', { direction: 'ask' })]));
  expect(section('Likely to come up')).not.toMatch(/Question [23]/);
  expect(section('General questions for this round')).toMatch(/Question 2/);
  expect(section('Questions for you to ask them')).toMatch(/Question 3/);
});

test('beyond a few, general questions are folded away', () => {
  mount(lists(Array.from({ length: 9 }, (_, i) => general(`${i}`))));
  expect(section('General questions for this round')).toMatch(/6 more/);
  const visible = [...document.querySelectorAll('[data-follow-up]')].filter((card) => card.checkVisibility());
  expect(visible).toHaveLength(3);
});

test('with nothing open the place says how to fill it', () => {
  mount(lists([]));
  expect(section('Likely to come up')).toContain('Nothing is open from before');
});

test('an answer is handed on at every input, and its field stays when it is emptied', async () => {
  mount(lists([aFollowUp('1')]));
  await userEvent.click(find('summary', HTMLElement));
  const field = find('textarea', HTMLTextAreaElement);
  await userEvent.fill(field, 'a');
  await userEvent.keyboard('b');
  expect(actions.onAnswer.mock.calls).toEqual([
    ['1', 'a'],
    ['1', 'ab'],
  ]);
  again(lists([aFollowUp('1')], [anAnswer('1', { text: 'ab' })]));
  await userEvent.clear(field);
  again(lists([aFollowUp('1')], [anAnswer('1', { text: '' })]));
  expect(field.checkVisibility()).toBe(true);
});

test('a late record never overwrites newer typing, in focus or just left', async () => {
  mount(lists([aFollowUp('1')]));
  await userEvent.click(find('summary', HTMLElement));
  const field = find('textarea', HTMLTextAreaElement);
  await userEvent.fill(field, 'abc');
  again(lists([aFollowUp('1')], [anAnswer('1', { text: 'a' })]));
  expect(field.value).toBe('abc');
  field.blur();
  again(lists([aFollowUp('1')], [anAnswer('1', { text: 'ab' })]));
  expect(field.value).toBe('abc');
  again(lists([aFollowUp('1')], [anAnswer('1', { text: 'abc' })]));
  again(lists([aFollowUp('1')], [anAnswer('1', { text: 'from another view' })]));
  expect(field.value).toBe('from another view');
});

test('whether it came up is asked only once the interview is over, and shown once said', async () => {
  mount(lists([aFollowUp('1')]));
  expect(onScreen()).not.toContain('Did it come up?');
  again(lists([aFollowUp('1')], [anAnswer('1', { cameUp: false })], true));
  expect(button('No').ariaPressed).toBe('true');
  await userEvent.click(button('Yes'));
  expect(actions.onCameUp.mock.calls).toEqual([['1', true]]);
});
