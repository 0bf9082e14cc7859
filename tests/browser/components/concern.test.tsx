import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ConcernList } from '../../../components/concern/ConcernList.tsx';
import type { Concern } from '../../../utils/domain/records.ts';
import { aConcern } from '../../support/case.ts';
import { again, button, find, mount, onScreen, unmount } from './mount.tsx';

const actions = { onState: vi.fn(), onDraft: vi.fn(), onEdit: vi.fn() };
const onShow = vi.fn();
beforeEach(() => void Object.values(actions).map((each) => each.mockClear()));
afterEach(unmount);

const suggested = (id: string) => aConcern(id, { state: 'suggested' });
const list = (concerns: readonly Concern[], drafts: Record<string, string> = {}) => (
  <ConcernList
    title="Found"
    concerns={concerns}
    drafts={drafts}
    sourceOf={({ messageId }) => ({ words: 'Dana’s mail, 3 Mar', onShow: () => onShow(messageId) })}
    actions={actions}
  />
);
const card = (id: string) => find(`[data-concern="${id}"]`, HTMLElement);
const press = (keys: string) => userEvent.keyboard(keys);

test.each([
  ['k', 'open'],
  ['d', 'dismissed'],
])('%s on a suggestion in focus makes it %s', async (key, state) => {
  mount(list([suggested('c1')]));
  card('c1').focus();
  await press(key);
  expect(actions.onState.mock.calls).toEqual([['c1', state]]);
});

test('r settles an open point, and keeping keys mean nothing there', async () => {
  mount(list([aConcern('c1')]));
  card('c1').focus();
  await press('kdr');
  expect(actions.onState.mock.calls).toEqual([['c1', 'resolved']]);
});

test('a key with a modifier belongs to the browser', async () => {
  mount(list([suggested('c1')]));
  card('c1').focus();
  await press('{Control>}k{/Control}');
  expect(actions.onState).not.toHaveBeenCalled();
});

test('arrows go from card to card and stop at the ends', async () => {
  mount(list([suggested('c1'), suggested('c2')]));
  card('c1').focus();
  await press('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(card('c2'));
  await press('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(card('c1'));
});

test('arrows pass over cards that are folded away', async () => {
  mount(list(Array.from({ length: 8 }, (_, i) => suggested(`c${i}`))));
  card('c5').focus();
  await press('{ArrowDown}');
  expect(document.activeElement).toBe(card('c5'));
});

test('keeping one after the other needs no mouse: the focus goes on to the next, and back from the last', async () => {
  mount(list([suggested('c1'), suggested('c2'), suggested('c3')]));
  card('c2').focus();
  await press('k');
  expect(document.activeElement).toBe(card('c3'));
  await press('k');
  expect(document.activeElement).toBe(card('c2'));
});

test('every input of an edit is a draft, and leaving the field is one edit', async () => {
  mount(list([suggested('c1')]));
  card('c1').focus();
  await press('e');
  const field = find('textarea', HTMLTextAreaElement);
  expect(document.activeElement).toBe(field);
  await userEvent.fill(field, 'b');
  await press('ud');
  expect(actions.onDraft.mock.calls.map(([, text]) => text)).toEqual(['b', 'bu', 'bud']);
  expect(actions.onState).not.toHaveBeenCalled();
  await press('{Control>}{Enter}{/Control}');
  expect(actions.onEdit.mock.calls).toEqual([['c1', 'bud']]);
  expect(document.activeElement).toBe(card('c1'));
});

test('the field stays while a draft comes back from the store, even an empty one', async () => {
  mount(list([suggested('c1')]));
  await userEvent.click(button('Edit E'));
  await userEvent.fill(find('textarea', HTMLTextAreaElement), 'x');
  again(list([suggested('c1')], { c1: 'x' }));
  await userEvent.clear(find('textarea', HTMLTextAreaElement));
  again(list([suggested('c1')]));
  expect(find('textarea', HTMLTextAreaElement).value).toBe('');
});

test('an edit that was never finished is open again, as it was typed', () => {
  mount(list([aConcern('c1')], { c1: 'half a sen' }));
  expect(find('textarea', HTMLTextAreaElement).value).toBe('half a sen');
});

test('the quote stays beside the person’s own wording, and leads to its mail', async () => {
  mount(list([aConcern('c1', { text: 'Budget: have the Leeds figures ready' })]));
  expect(onScreen()).toContain('not convinced of your budget experience');
  expect(onScreen()).toContain('Leeds figures');
  await userEvent.click(button('Dana’s mail, 3 Mar'));
  expect(onShow.mock.calls).toEqual([['m1']]);
});

test('no concern, no list', () => {
  mount(list([]));
  expect(onScreen()).not.toContain('Found');
});
