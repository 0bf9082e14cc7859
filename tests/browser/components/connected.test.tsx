import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Connected } from '../../../components/connect/Connected.tsx';
import { Panel } from '../../../components/connect/Panel.tsx';
import { loadTrash, restore } from '../../../components/connect/trash.ts';
import { type Edge, trashApplication } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { loadCase } from '../../../utils/store/queries.ts';
import { saveSetting } from '../../../utils/store/settings.ts';
import { loadDraft } from '../../../utils/store/typed.ts';
import { aCase, aConcern, anInterview } from '../../support/case.ts';
import { aKept } from '../../support/reading.ts';
import { button, find, noSites, onScreen } from './mount.tsx';

let edge: Edge;
let root: HTMLElement;
beforeEach(async () => {
  let count = 0;
  edge = {
    db: new Database(`connected-${crypto.randomUUID()}`),
    now: () => Temporal.Now.instant().toString(),
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
  await edge.db.applications.put(aCase().application);
  await edge.db.interviews.put(anInterview({ messageIds: ['m1'] }));
  await edge.db.messages.put(aKept('m1', {}));
  await edge.db.concerns.put(aConcern('c1', { state: 'suggested' }));
  await saveSetting(edge.db, 'welcomed', true);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await edge.db.delete();
});

async function showPanel(): Promise<void> {
  render(
    <Connected edge={edge} class="panel">
      <Panel
        state={{ kind: 'read', origin: 'https://mail.example', messageIds: ['m1'] }}
        sites={noSites()}
        onOptions={() => {}}
      />
    </Connected>,
    root,
  );
  await expect.poll(onScreen).toContain('Found in your mails');
}
const stateOf = async (id: string) => (await edge.db.concerns.get(id))?.state;

test('one key keeps a suggestion, and Undo takes it back', async () => {
  await showPanel();
  find('[data-concern="c1"]', HTMLElement).focus();
  await userEvent.keyboard('k');
  await expect.poll(() => stateOf('c1')).toBe('open');
  await expect.poll(onScreen).toContain('Concern kept');
  await userEvent.click(button('Undo'));
  await expect.poll(() => stateOf('c1')).toBe('suggested');
});

test('an act is taken back by Ctrl+Z for longer than it is offered, but never out of a text field', async () => {
  await showPanel();
  find('[data-concern="c1"]', HTMLElement).focus();
  await userEvent.keyboard('k');
  await expect.poll(onScreen).toContain('Concern kept');
  await userEvent.click(button('Hide'));
  find('[name="capture"]', HTMLTextAreaElement).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(await stateOf('c1')).toBe('open');
  find('[name="capture"]', HTMLTextAreaElement).blur();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => stateOf('c1')).toBe('suggested');
});

test('the offer to undo can be put away, and comes back with the next act', async () => {
  await showPanel();
  const card = () => find('[data-concern="c1"]', HTMLElement);
  card().focus();
  await userEvent.keyboard('k');
  await expect.poll(onScreen).toContain('Concern kept');
  await userEvent.click(button('Hide'));
  expect(onScreen()).not.toContain('Concern kept');
  await userEvent.click(page.getByText(/^Open points of this application/));
  await expect.poll(() => card().dataset.state).toBe('open');
  card().focus();
  await userEvent.keyboard('r');
  await expect.poll(onScreen).toContain('Marked as resolved');
});

test('an edit is on record at every key as a draft, and becomes a single act to undo', async () => {
  await showPanel();
  find('[data-concern="c1"]', HTMLElement).focus();
  await userEvent.keyboard('e');
  await userEvent.fill(find('[data-concern] textarea', HTMLTextAreaElement), 'Leeds figures');
  await expect.poll(() => loadDraft(edge, 'concern:c1')).toBe('Leeds figures');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(async () => (await edge.db.concerns.get('c1'))?.text).toBe('Leeds figures');
  await expect.poll(() => loadDraft(edge, 'concern:c1')).toBe('');
  expect(await edge.db.log.count()).toBe(1);
});

test('a write that fails is said, and what was typed is still there', async () => {
  await showPanel();
  edge.db.concerns.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const field = find('textarea[name="capture"]', HTMLTextAreaElement);
  await userEvent.fill(field, 'precious');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => find('[role="alert"]', HTMLElement).innerText).toContain('not saved');
  expect(field.value).toBe('precious');
  expect(await loadDraft(edge, 'capture')).toBe('precious');
});

test('what is captured belongs to the application on screen, and its draft is gone once it is kept', async () => {
  await showPanel();
  await userEvent.fill(find('textarea[name="capture"]', HTMLTextAreaElement), 'They doubt my French');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .poll(async () =>
      (await edge.db.concerns.where({ applicationId: 'a' }).toArray()).map(({ text }) => text),
    )
    .toContain('They doubt my French');
  await expect.poll(() => loadDraft(edge, 'capture')).toBe('');
  expect(find('textarea[name="capture"]', HTMLTextAreaElement).value).toBe('');
});

test('an application comes back from the trash with all it owns, under one name', async () => {
  await trashApplication(edge, 'a');
  const trash = await loadTrash(edge.db);
  expect(trash).toEqual([{ table: 'applications', id: 'a', words: 'Controller at Brightwater' }]);
  for (const row of trash) await restore(edge, row);
  const owned = await loadCase(edge.db, 'a');
  expect([owned?.interviews.length, owned?.concerns.length, owned?.messages.length]).toEqual([1, 1, 1]);
  expect(await loadTrash(edge.db)).toEqual([]);
});
