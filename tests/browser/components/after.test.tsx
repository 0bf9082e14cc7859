import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Connected } from '../../../components/connect/Connected.tsx';
import { Options } from '../../../components/connect/Options.tsx';
import { Panel } from '../../../components/connect/Panel.tsx';
import { Popup } from '../../../components/connect/Popup.tsx';
import type { TabState } from '../../../utils/domain/tab.ts';
import type { Edge } from '../../../utils/store/actions.ts';
import { undo } from '../../../utils/store/commit.ts';
import { Database } from '../../../utils/store/database.ts';
import { loadRecord } from '../../../utils/store/record.ts';
import { saveSetting } from '../../../utils/store/settings.ts';
import { aCase, aConcern, aDebrief, anAnswer, anInterview, aPerson } from '../../support/case.ts';
import { aKept, aSlot } from '../../support/reading.ts';
import { axeFindings, button, find, noSites, onScreen, overflowAt, theme } from './mount.tsx';

const BEFORE = '2026-03-18T10:00:00Z';
const AFTER = '2026-03-19T13:00:00Z';
const READ: TabState = { kind: 'read', origin: 'https://mail.example', messageIds: ['m1'] };
const NONE: TabState = { kind: 'none' };

let now = BEFORE;
let edge: Edge;
let root: HTMLElement;
beforeAll(() => overflowAt(360));
beforeEach(async () => {
  now = BEFORE;
  let count = 0;
  edge = {
    db: new Database(`after-${crypto.randomUUID()}`),
    now: () => now,
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
  const { db } = edge;
  await db.applications.put(aCase().application);
  await db.people.bulkPut([
    aPerson('tom', { name: 'Tom Arkwright', title: 'Head of Finance', family: 'hiring-manager' }),
    aPerson('cfo', { name: 'Peter Lindqvist', title: 'Finance Director', family: 'finance' }),
  ]);
  await db.interviews.bulkPut([
    anInterview({ id: 'one', ordinal: 1, status: 'held', personIds: ['tom'] }),
    anInterview({
      messageIds: ['m1'],
      personIds: ['tom', 'cfo'],
      slots: [{ ...aSlot('2026-03-19T11:00:00+00:00'), end: '2026-03-19T12:00:00+00:00' }],
    }),
  ]);
  await db.messages.put(aKept('m1', {}));
  await db.concerns.bulkPut([
    aConcern('budget'),
    aConcern('vacant', {
      holder: 'candidate',
      topic: 'employer',
      quote: null,
      messageId: null,
      text: 'Why is the post vacant?',
    }),
  ]);
  await db.debriefs.put(aDebrief('one', { told: 'Salary 60k' }));
  await db.answers.put(
    anAnswer('one:old', {
      interviewId: 'one',
      text: 'The Leeds warehouse rollout and its schedule',
      toldTo: ['tom'],
    }),
  );
  await saveSetting(db, 'welcomed', true);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await edge.db.delete();
});

const noop = () => {};
const sites = noSites();
const SCREENS = {
  panel: <Panel state={READ} sites={sites} onOptions={noop} />,
  'panel without a mail': <Panel state={NONE} sites={sites} onOptions={noop} />,
  popup: <Popup state={NONE} sites={sites} onOpenPanel={noop} onOptions={noop} />,
  options: <Options sites={sites} health={{ health: {}, copy: async () => {} }} />,
};
/** Draws a screen anew, at a time of day. */
async function show(name: keyof typeof SCREENS, at: string): Promise<void> {
  now = at;
  render(null, root);
  render(
    <Connected edge={edge} class={name.split(' ')[0] ?? ''}>
      {SCREENS[name]}
    </Connected>,
    root,
  );
  await expect.poll(() => document.querySelectorAll('main button').length).toBeGreaterThan(1);
}
const prompts = () => edge.db.prompts.toArray();
const press = (keys: string) => userEvent.keyboard(keys);

describe('before an interview', () => {
  test('what stands on screen is kept as foretold, what is folded away is not', async () => {
    await show('panel', BEFORE);
    await expect.poll(async () => (await prompts()).length).toBeGreaterThan(2);
    const shown = [...document.querySelectorAll<HTMLElement>('[data-follow-up]')]
      .filter((card) => card.checkVisibility())
      .map((card) => card.dataset.followUp);
    expect((await prompts()).map(({ followUpId }) => followUpId).sort()).toEqual(shown.sort());
  });

  test('the popup’s top three are foretold as well', async () => {
    await show('popup', BEFORE);
    await expect
      .poll(async () => (await prompts()).map(({ followUpId }) => followUpId))
      .toEqual(['i:budget']);
  });

  test('once it has begun nothing is foretold any more', async () => {
    await show('panel', '2026-03-19T11:10:00Z');
    await expect.poll(onScreen).toContain('Likely to come up');
    expect(await prompts()).toEqual([]);
  });

  test('what was told, and a story that somebody there has heard, stand ready', async () => {
    await edge.db.answers.put(
      anAnswer('i:budget', { text: 'The Leeds warehouse rollout, and what its schedule cost' }),
    );
    await show('panel', BEFORE);
    await expect.poll(onScreen).toContain('What you told them (1)');
    expect(find('[data-follow-up="i:budget"]', HTMLElement).innerText).toContain(
      'Tom Arkwright has heard this story',
    );
  });
});

test('the debrief that a point is from is opened by its source, with the cursor in it', async () => {
  const entry = { id: 'e1', asked: 'Why us?', said: 'The sensors', went: 1, better: '' };
  await edge.db.debriefs.put(aDebrief('one', { entries: [entry] }));
  await edge.db.concerns.put(
    aConcern('debrief:one:e1', { text: 'Why us?', quote: null, messageId: null, topic: 'answer' }),
  );
  await show('panel', BEFORE);
  await expect.poll(onScreen).toContain('your debrief, ');
  await userEvent.click(find('[data-follow-up="i:debrief:one:e1"] .text-link', HTMLButtonElement));
  await expect.poll(() => document.activeElement?.closest('[data-debrief-of="one"]')).not.toBe(null);
  button('Done').focus();
  await press('{Enter}');
  expect(document.activeElement).toHaveProperty('innerText', 'After the first interview');
});

test('whoever has begun sees no first screen any more, though they never put it away', async () => {
  await saveSetting(edge.db, 'welcomed', false);
  for (const screen of ['panel without a mail', 'options'] as const) {
    await show(screen, BEFORE);
    await expect.poll(onScreen).toContain('Next interview');
    expect(document.querySelector('.welcome')).toBe(null);
  }
});

describe('after an interview', () => {
  test.each(['popup', 'panel without a mail'] as const)('the %s asks once how it went', async (screen) => {
    await show(screen, AFTER);
    await expect.poll(onScreen).toContain('How did it go?');
    button('Later').focus();
    await press('{Enter}');
    await expect.poll(onScreen).not.toContain('How did it go?');
    expect(document.activeElement?.tagName).toMatch(/^H\d$/);
    await show(screen, '2026-03-19T20:00:00Z');
    await expect.poll(onScreen).toContain('Second Round');
    expect(onScreen()).not.toContain('How did it go?');
    await show(screen, '2026-03-20T09:00:00Z');
    await expect.poll(onScreen).toContain('How did it go?');
    await userEvent.click(button('Don’t ask'));
    await show(screen, '2026-03-22T09:00:00Z');
    await expect.poll(onScreen).toContain('Second Round');
    expect(onScreen()).not.toContain('How did it go?');
  });

  test('of what is long past nobody asks', async () => {
    await show('popup', '2026-04-19T09:00:00Z');
    await expect.poll(onScreen).toContain('Second Round');
    expect(onScreen()).not.toContain('How did it go?');
  });

  test('a debrief by keyboard alone in the popup makes concerns and warns of what was said otherwise before', async () => {
    await show('popup', AFTER);
    await expect.poll(onScreen).toContain('How did it go?');
    button('Write it down').focus();
    await press('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('asked');
    await press('Why us?{Tab}Well{Tab}1{Tab}The sensors{Tab}{Tab}Who decides?{Tab}Salary 66k');
    await expect.poll(onScreen).toContain('Said in two ways');
    const made = async () =>
      (await edge.db.concerns.filter(({ interviewId }) => interviewId === 'i').toArray()).map(
        ({ text, topic }) => [text, topic],
      );
    await expect.poll(made).toEqual([
      ['Who decides?', 'employer'],
      ['Why us?', 'answer'],
    ]);
    button('Done').focus();
    await press('{Enter}');
    await expect.poll(() => document.querySelector('[data-part="debrief"]')).toBe(null);
    expect(onScreen()).not.toContain('How did it go?');
    expect(document.activeElement?.tagName).toMatch(/^H\d$/);
  });

  test('one tap a point closes it: the prompt is judged, its concern settled, and both come back by undo', async () => {
    await show('panel', BEFORE);
    await expect.poll(async () => (await prompts()).length).toBeGreaterThan(2);
    await show('panel', AFTER);
    await expect.poll(onScreen).toContain('Did it come up?');
    find('[data-closing="i:budget"] [data-choice="fate-1"]', HTMLElement).focus();
    await press('1');
    const budget = () => edge.db.concerns.get('budget');
    await expect.poll(async () => (await budget())?.state).toBe('resolved');
    expect((await loadRecord(edge.db)).all).toMatchObject({ judged: 1, cameUp: 1 });
    const act = await edge.db.log.orderBy('id').last();
    await undo(edge.db, act?.id ?? 0, AFTER);
    expect((await budget())?.state).toBe('open');
    expect((await loadRecord(edge.db)).all).toMatchObject({ judged: 0 });
  });

  test('a question of mine keeps what they said, and what is open makes the list for the mail', async () => {
    await show('panel', BEFORE);
    await expect.poll(async () => (await prompts()).length).toBeGreaterThan(2);
    await show('panel', AFTER);
    await expect.poll(onScreen).toContain('Did you ask it?');
    const thanks = () => find('[name="thanks"]', HTMLTextAreaElement).value;
    await expect.poll(thanks).toBe('- Why is the post vacant?');
    find('[data-closing="i:vacant"] [data-choice="fate-1"]', HTMLElement).focus();
    await press('1');
    await expect.poll(() => document.querySelector('[placeholder="What they said"]')).not.toBe(null);
    await userEvent.fill(find('[placeholder="What they said"]', HTMLTextAreaElement), 'She moved to Leeds');
    await expect
      .poll(async () => (await edge.db.answers.get('answer:i:vacant'))?.text)
      .toBe('She moved to Leeds');
    await expect.poll(thanks).toBe('');
  });

  test('the record shows what came up, with its counts', async () => {
    await show('options', AFTER);
    await expect.poll(onScreen).toContain('Nothing yet.');
    await show('panel', BEFORE);
    await expect.poll(async () => (await prompts()).length).toBeGreaterThan(2);
    await show('panel', AFTER);
    await expect.poll(onScreen).toContain('None of it came up');
    find('[data-closing="i:budget"] [data-choice="fate-1"]', HTMLElement).focus();
    await press('2');
    await expect.poll(onScreen).toContain('The rest did not come up');
    await userEvent.click(button('The rest did not come up'));
    await expect.poll(async () => (await loadRecord(edge.db)).all.judged).toBeGreaterThan(2);
    await show('options', AFTER);
    await expect.poll(() => document.querySelector('[data-bar="experience"]')).not.toBe(null);
    expect(find('[data-bar="experience"]', HTMLElement).innerText).toMatch(/1 of \d/);
  });

  test.each(['panel', 'popup', 'options'] as const)(
    'the %s has nothing for axe to find in light and dark, and fits 320 to 400 pixels',
    async (screen) => {
      await show('panel', BEFORE);
      await expect.poll(async () => (await prompts()).length).toBeGreaterThan(2);
      await edge.db.answers.bulkPut([
        anAnswer('i:budget', { text: 'The Leeds warehouse rollout and its schedule', cameUp: true }),
        anAnswer('i:vacant', { cameUp: true }),
      ]);
      await edge.db.debriefs.put(aDebrief('i', { told: 'Salary 70k' }));
      await show(screen, AFTER);
      if (screen === 'popup') await edge.db.debriefs.delete('debrief:i');
      if (screen === 'popup') {
        await expect.poll(onScreen).toContain('How did it go?');
        await userEvent.click(button('Write it down'));
      }
      if (screen === 'panel') await expect.poll(onScreen).toContain('Told to');
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const scheme of ['light', 'dark'] as const) {
        await theme(scheme);
        expect(await axeFindings()).toEqual([]);
      }
      for (const width of [320, 360, 400]) expect(await overflowAt(width)).toBe(0);
    },
  );
});
