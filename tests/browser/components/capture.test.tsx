import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CaptureBox } from '../../../components/capture/CaptureBox.tsx';
import { aCase } from '../../support/case.ts';
import { again, button, find, mount, unmount } from './mount.tsx';

const onDraft = vi.fn();
const onKeep = vi.fn(async () => true);
beforeEach(() => {
  onDraft.mockClear();
  onKeep.mockClear().mockResolvedValue(true);
});
afterEach(unmount);

const { application } = aCase();
const box = (draft = '', applications = [application]) => (
  <CaptureBox
    draft={draft}
    applications={applications}
    applicationId={null}
    onDraft={onDraft}
    onKeep={onKeep}
  />
);
const field = () => find('textarea', HTMLTextAreaElement);
const DONE = '{Control>}{Enter}{/Control}';

test('every input is a draft', async () => {
  mount(box());
  await userEvent.click(field());
  await userEvent.keyboard('ok');
  expect(onDraft.mock.calls).toEqual([['o'], ['ok']]);
});

test('Ctrl+Enter keeps the whole text for the only application, and empties the field', async () => {
  mount(box());
  await userEvent.fill(field(), 'They doubt my French');
  await userEvent.keyboard(DONE);
  expect(onKeep.mock.calls).toEqual([
    [{ text: 'They doubt my French', holder: 'interviewer', applicationId: 'a' }],
  ]);
  await expect.poll(() => field().value).toBe('');
});

test('what is said of it goes along: my own question, and no application yet', async () => {
  mount(box());
  await userEvent.click(find('input[type="radio"]', HTMLInputElement));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await userEvent.selectOptions(find('select', HTMLSelectElement), '');
  await userEvent.fill(field(), 'Who decides?');
  await userEvent.click(button('Keep'));
  expect(onKeep.mock.calls).toEqual([
    [{ text: 'Who decides?', holder: 'candidate', topic: 'employer', applicationId: null }],
  ]);
});

test('where it could not be kept, the text stays', async () => {
  onKeep.mockResolvedValue(false);
  mount(box());
  await userEvent.fill(field(), 'precious');
  await userEvent.keyboard(DONE);
  await expect.poll(() => onKeep.mock.calls.length).toBe(1);
  expect(field().value).toBe('precious');
});

test('a draft typed elsewhere appears, and never over what is being typed here', async () => {
  mount(box());
  again(box('from the popup'));
  expect(field().value).toBe('from the popup');
  await userEvent.fill(field(), 'mine');
  again(box('late'));
  expect(field().value).toBe('mine');
});

test('nothing but blanks is not kept', async () => {
  mount(box());
  await userEvent.fill(field(), '  ');
  await userEvent.keyboard(DONE);
  expect(onKeep).not.toHaveBeenCalled();
});

test('what is typed while it is being kept is a text of its own, and a second press keeps nothing twice', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  onKeep.mockReturnValue(promise);
  mount(box());
  await userEvent.fill(field(), 'They doubt my French');
  await userEvent.keyboard(`${DONE}${DONE}and my German`);
  resolve(true);
  await promise;
  expect(onKeep).toHaveBeenCalledTimes(1);
  expect(field().value).toBe('and my German');
});
