import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FollowUpLists } from '../../../components/follow-up/FollowUpLists.tsx';
import type { FollowUp } from '../../../utils/domain/follow-up.ts';
import type { Answer } from '../../../utils/domain/records.ts';
import { EMPTY_STORY } from '../../../utils/domain/story.ts';
import { aFollowUp, anAnswer, aPerson } from '../../support/case.ts';
import { again, button, find, mount, unmount } from './mount.tsx';

const actions = { onAnswer: vi.fn() };
const onShow = vi.fn();
beforeEach(() => void Object.values(actions).map((each) => each.mockClear()));
afterEach(unmount);

const tom = aPerson('tom', { name: 'Tom Arkwright' });
const general = (id: string) => aFollowUp(id, { concernId: null, quote: null, messageId: null });
const lists = (followUps: readonly FollowUp[], answers: readonly Answer[] = []) => (
  <FollowUpLists
    followUps={followUps}
    answers={answers}
    sourceOf={({ messageId }) =>
      messageId ? { words: 'Dana’s mail, 3 Mar', onShow: () => onShow(messageId) } : null
    }
    lastTimeOf={({ id }) =>
      id === 'again'
        ? { id: 'e', asked: '', said: 'We were late', went: 1, better: 'Name a figure' }
        : undefined
    }
    heardBefore={({ text }) => (text === 'The Leeds story' ? [tom] : [])}
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
  expect(onShow.mock.calls).toEqual([['m1']]);
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
    ['1', { text: 'a' }],
    ['1', { text: 'ab' }],
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

test('an answer can be told part by part, each handed on as typed', async () => {
  mount(lists([aFollowUp('1')], [anAnswer('1', { story: { ...EMPTY_STORY, action: 'I called them' } })]));
  expect(find('textarea[name="action"]', HTMLTextAreaElement).value).toBe('I called them');
  await userEvent.fill(find('textarea[name="number"]', HTMLTextAreaElement), '9');
  expect(actions.onAnswer.mock.calls).toEqual([['1', { story: { number: '9' } }]]);
});

test('what I ask them has room for what they said, and no story', () => {
  mount(lists([aFollowUp('1', { direction: 'ask' })]));
  expect(document.querySelectorAll('textarea')).toHaveLength(1);
});

test('a story that somebody of this panel has heard is marked', () => {
  mount(
    lists(
      [aFollowUp('1'), aFollowUp('2')],
      [anAnswer('1', { text: 'The Leeds story' }), anAnswer('2', { text: 'Another' })],
    ),
  );
  const marked = [...document.querySelectorAll('[data-part="heard"]')].map(({ textContent }) => textContent);
  expect(marked).toEqual(['Tom Arkwright has heard this story. Bring new evidence, or another one.']);
});

test('a question that was asked before says what I said then and what I would do better', () => {
  mount(lists([aFollowUp('again'), aFollowUp('new')]));
  expect(find('[data-part="last-time"]', HTMLElement).innerText).toMatch(/We were late[\s\S]*Name a figure/);
  expect(document.querySelectorAll('[data-part="last-time"]')).toHaveLength(1);
});
