import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Connected } from '../../../components/connect/Connected.tsx';
import { Options } from '../../../components/connect/Options.tsx';
import { Panel } from '../../../components/connect/Panel.tsx';
import { Popup } from '../../../components/connect/Popup.tsx';
import type { TabState } from '../../../utils/domain/tab.ts';
import type { Edge } from '../../../utils/store/actions.ts';
import { trashMessage } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { saveSetting } from '../../../utils/store/settings.ts';
import { aCase, aConcern, anInterview, aPerson } from '../../support/case.ts';
import { aKept, aSlot } from '../../support/reading.ts';
import { axeFindings, find, noSites, onScreen, overflowAt, theme } from './mount.tsx';

const LONG = 'Rechtsschutzversicherungsgesellschaftsvorstandsassistenzbewerbungsgespräch';
const NOW = '2026-03-04T12:00:00Z';
const origin = `https://mail.${LONG.slice(0, 60).toLowerCase()}.example`;
const sites = noSites({ patterns: [`${origin}/*`], isRefused: true });
const health = {
  'gmail/conversation': {
    read: 12,
    lacking: { sender: 1, date: 2, subject: 0 },
    unread: { 'no-body': 3 },
    found: {},
    day: '2026-03-04',
  },
};

let edge: Edge;
let root: HTMLElement;
beforeAll(() => overflowAt(360));
beforeEach(() => {
  let count = 0;
  edge = {
    db: new Database(`screens-${crypto.randomUUID()}`),
    now: () => NOW,
    newId: () => `id-${count++}`,
    zone: 'America/New_York',
  };
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await edge.db.delete();
});

/** A second interview tomorrow with this many concerns, half of them suggestions; long words everywhere. */
async function fill(concerns: number): Promise<void> {
  const { db } = edge;
  const { application } = aCase();
  await db.applications.put({ ...application, role: LONG, company: `${LONG} & Co` });
  await db.people.put(aPerson('p', { name: LONG, title: LONG, family: 'finance' }));
  const slots = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
    ...aSlot(`2026-03-05T${10 + i}:00:00+00:00`),
    with: [LONG],
  }));
  const changes = [{ field: 'place' as const, from: LONG, to: `${LONG} 2`, seenAt: NOW, messageId: 'm1' }];
  await db.interviews.put(
    anInterview({ slots, changes, personIds: ['p'], messageIds: ['m1'], place: LONG, formats: ['tour'] }),
  );
  await db.messages.put(
    aKept('m1', { slots, link: `https://${LONG}.example/j`, why: [{ cue: 'asks', quote: LONG }] }),
  );
  for (let i = 0; i < concerns; i++)
    await db.concerns.put(
      aConcern(`c${i}`, { text: `${LONG} ${i}`, quote: LONG, state: i % 2 ? 'suggested' : 'open' }),
    );
}

const READ: TabState = { kind: 'read', origin, messageIds: ['m1'] };
const OFF: TabState = { kind: 'off', origin };
const noop = () => {};
const panel = (state: TabState) => <Panel state={state} sites={sites} onOptions={noop} />;
const SCREENS = {
  'panel beside an invite': panel(READ),
  'panel on a site that is off': panel(OFF),
  'panel on a mail that can’t be read': panel({
    kind: 'unread',
    origin,
    reason: 'foreign-frame',
    host: `${LONG}.example`,
  }),
  popup: <Popup state={READ} sites={sites} onOpenPanel={noop} onOptions={noop} />,
  options: <Options sites={sites} health={{ health, copy: () => Promise.resolve() }} />,
};

async function show(name: keyof typeof SCREENS): Promise<void> {
  render(
    <Connected edge={edge} class={name.split(' ')[0] ?? ''}>
      {SCREENS[name]}
    </Connected>,
    root,
  );
  await expect.poll(onScreen).toContain('Second Round');
  await expect.poll(() => document.querySelectorAll('main button').length).toBeGreaterThan(1);
}

const names = Object.keys(SCREENS) as (keyof typeof SCREENS)[];

describe.each([0, 1, 50])('with %i concerns', (count) => {
  beforeEach(async () => {
    if (count > 0) await fill(count);
    if (count > 0) await saveSetting(edge.db, 'welcomed', true);
    if (count > 1) await trashMessage(edge, 'none');
  });

  test.each(names)(
    '%s has nothing for axe to find in light and dark, and fits 320 to 400 pixels',
    async (name) => {
      await show(name);
      if (count > 0 && name !== 'options')
        await expect.poll(onScreen).toContain(`${LONG} at ${LONG}`.slice(0, 70));
      // Everything that can be unfolded is looked at too.
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const scheme of ['light', 'dark'] as const) {
        await theme(scheme);
        expect(await axeFindings()).toEqual([]);
      }
      for (const width of [320, 360, 400]) expect(await overflowAt(width)).toBe(0);
    },
  );
});

test('headings are in order and start with the product', async () => {
  await fill(6);
  await show('panel beside an invite');
  await expect.poll(onScreen).toContain('Likely to come up');
  const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('every control is at least 24 pixels high, and every button of ours at least 32 but the links in text', async () => {
  await fill(6);
  await show('panel beside an invite');
  await expect.poll(onScreen).toContain('Likely to come up');
  const low = [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, summary')].filter(
    (each) =>
      each.checkVisibility() &&
      each.getBoundingClientRect().height < (each.classList.contains('text-link') ? 24 : 32),
  );
  expect(low.map((each) => each.outerHTML.slice(0, 90))).toEqual([]);
});

test('a database that doesn’t open says so, and never looks like a first run', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('damaged', 'UnknownError');
  });
  render(
    <Connected edge={edge} class="panel">
      {SCREENS['panel on a site that is off']}
    </Connected>,
    root,
  );
  await expect.poll(() => find('[role="alert"]', HTMLElement).innerText).toContain('can’t be opened');
  expect(onScreen()).not.toContain('Walk into');
  open.mockRestore();
});
