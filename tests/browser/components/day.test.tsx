import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Connected } from '../../../components/connect/Connected.tsx';
import { Day } from '../../../components/connect/Day.tsx';
import { Today } from '../../../components/connect/Today.tsx';
import type { Edge } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { loadCase } from '../../../utils/store/queries.ts';
import { aCase, aConcern, anInterview, aPerson } from '../../support/case.ts';
import { aSlot } from '../../support/reading.ts';
import { axeFindings, button, find, onScreen, overflowAt, theme } from './mount.tsx';

const LONG = 'Rechtsschutzversicherungsgesellschaftsvorstandsassistenzbewerbungsgespräch';
const FAMILIES = ['executive', 'executive', 'finance', 'strategy', 'technical', 'product', 'peer'] as const;
const NAMES = ['Margaret Oyelaran', 'Ingrid Solberg', 'Peter Lindqvist', 'Amara Nwosu', LONG, 'Yuki', 'Lena'];

let edge: Edge;
let root: HTMLElement;
let now: string;
const save = vi.fn();
beforeEach(() => {
  let count = 0;
  now = '2026-03-19T10:48:00Z';
  edge = {
    db: new Database(`day-${crypto.randomUUID()}`),
    now: () => now,
    newId: () => `id-${count++}`,
    zone: 'America/New_York',
  };
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  save.mockReset();
  await edge.db.delete();
});

/** An interview on 19 March in London with so many conversations from 11:00, an hour each, every third after a break. */
async function plan(slots: number, concerns: number): Promise<void> {
  const { db } = edge;
  await db.applications.put(aCase().application);
  const hours = [11, 12, 14, 15, 16, 18, 19].slice(0, slots);
  await db.people.bulkPut(
    hours.map((_, i) =>
      aPerson(`p${i}`, {
        name: NAMES[i] ?? '',
        title: i === 0 ? 'CEO' : 'Director',
        family: FAMILIES[i] ?? null,
      }),
    ),
  );
  await db.interviews.put(
    anInterview({
      place: LONG,
      link: `https://${LONG}.example/j`,
      personIds: hours.map((_, i) => `p${i}`),
      slots: hours.map((hour, i) => ({
        ...aSlot(`2026-03-19T${hour}:00:00+00:00`),
        end: `2026-03-19T${hour + 1}:00:00+00:00`,
        with: [NAMES[i] ?? ''],
      })),
    }),
  );
  const topics = ['motivation', 'experience', 'leadership', 'fit'] as const;
  for (let i = 0; i < concerns; i++)
    await db.concerns.put(
      aConcern(`c${i}`, {
        topic: topics[i % 4] ?? 'fit',
        quote: `They wonder about ${LONG} number ${i}.`,
        strength: 1 - i / 80,
      }),
    );
}

async function show(): Promise<void> {
  render(
    <Connected edge={edge} class="interview-day">
      <Day interviewId={null} onPrint={() => {}} onSave={save} />
    </Connected>,
    root,
  );
  await expect.poll(() => document.querySelector('.now-bar, .card')).not.toBeNull();
}

const marks = async () => (await loadCase(edge.db, 'a'))?.marks ?? [];
const notes = async () => (await loadCase(edge.db, 'a'))?.notes ?? [];
const openSlots = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('[data-slot]')].flatMap(({ open, dataset }) =>
    open ? [dataset.slot] : [],
  );

describe.each([
  [0, 0],
  [1, 0],
  [7, 1],
  [7, 40],
])('a day of %i conversations and %i concerns', (slots, concerns) => {
  test('has nothing for axe to find in light and dark, and fits a panel and a full tab', async () => {
    if (slots > 0) await plan(slots, concerns);
    await show();
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const scheme of ['light', 'dark'] as const) {
      await theme(scheme);
      expect(await axeFindings()).toEqual([]);
    }
    for (const width of [320, 360, 1180]) expect(await overflowAt(width)).toBe(0);
  });
});

test('without an interview it says what makes a day', async () => {
  await show();
  expect(onScreen()).toContain('No interview is planned yet');
  expect(find('a.button', HTMLAnchorElement).textContent).toBe('Add mails from files');
});

test('offered times are shown as a choice still to be made', async () => {
  await edge.db.applications.put(aCase().application);
  const slots = [{ ...aSlot('2026-03-20T11:00:00+00:00'), status: 'offered' as const }];
  await edge.db.interviews.put(anInterview({ slots }));
  render(
    <Connected edge={edge} class="interview-day">
      <Day interviewId="i" onPrint={() => {}} onSave={save} />
    </Connected>,
    root,
  );
  await expect.poll(onScreen).toContain('No time is fixed yet');
  expect(onScreen()).toContain('London');
});

test('it opens at the conversation that is next, on both clocks', async () => {
  await plan(3, 1);
  await show();
  expect(openSlots()).toEqual(['0']);
  expect(onScreen()).toContain('Next in 12 min: Margaret Oyelaran');
  expect(onScreen()).toContain('times in London');
  expect(onScreen()).toContain('7:00 AM where you are');
});

test('one key goes to the next conversation and back, from within a note too', async () => {
  await plan(3, 0);
  await show();
  find('[data-slot="0"] [name="note"]', HTMLTextAreaElement).focus();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(openSlots).toEqual(['1']);
  expect(document.activeElement?.closest('[data-slot]')).toBe(find('[data-slot="1"]', HTMLElement));
  await userEvent.keyboard('{PageUp}');
  await expect.poll(openSlots).toEqual(['0']);
});

test('by keyboard alone: what went badly is logged and stands first with the next person, saying why', async () => {
  await plan(3, 1);
  await show();
  find('[data-slot="0"] > summary', HTMLElement).focus();
  const first = find('[data-slot="0"] [data-prompt]', HTMLElement).dataset.prompt;
  for (let i = 0; i < 8 && document.activeElement?.getAttribute('data-log') !== 'went-badly'; i++)
    await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Enter}');
  await expect.poll(marks).toMatchObject([{ followUpId: first, badly: true, personIds: ['p0'] }]);
  await userEvent.keyboard('{PageDown}');
  const next = () => find('[data-slot="1"] [data-prompt]', HTMLElement);
  await expect.poll(() => next().dataset.prompt).toBe(first);
  expect(next().innerText).toContain('It went badly with Margaret Oyelaran (CEO)');
  expect(next().innerText).toContain('may be asked again');
});

test('taking a tap back takes its mark back', async () => {
  await plan(1, 1);
  await show();
  await userEvent.click(button('Came up'));
  await expect.poll(async () => (await marks()).length).toBe(1);
  await userEvent.click(button('Came up'));
  await expect.poll(async () => (await marks()).length).toBe(0);
});

test('what else they asked is logged with Enter, and its topic can be put right', async () => {
  await plan(1, 0);
  await show();
  await userEvent.fill(find('[name="asked"]', HTMLTextAreaElement), 'why I want to leave');
  await userEvent.keyboard('{Enter}');
  await expect.poll(marks).toMatchObject([{ text: 'why I want to leave', followUpId: null }]);
  await expect.poll(() => document.querySelector('[data-mark] select')).not.toBeNull();
  await userEvent.selectOptions(find('[data-mark] select', HTMLSelectElement), 'history');
  await expect.poll(marks).toMatchObject([{ topic: 'history' }]);
  expect(find('[name="asked"]', HTMLTextAreaElement).value).toBe('');
});

test('a half-written line of the log is still there after the page was closed', async () => {
  await plan(1, 0);
  await show();
  await userEvent.fill(find('[name="asked"]', HTMLTextAreaElement), 'half a li');
  await expect.poll(() => edge.db.drafts.count()).toBe(1);
  render(null, root);
  await show();
  await expect.poll(() => find('[name="asked"]', HTMLTextAreaElement).value).toBe('half a li');
});

test('a note belongs to its conversation, and is a record: no answer is touched', async () => {
  await plan(3, 0);
  await show();
  await userEvent.keyboard('{PageDown}');
  await userEvent.fill(find('[data-slot="1"] [name="note"]', HTMLTextAreaElement), 'Asked for figures');
  await expect
    .poll(notes)
    .toMatchObject([{ slotStart: '2026-03-19T12:00:00+00:00', text: 'Asked for figures' }]);
  expect(await edge.db.answers.count()).toBe(0);
});

test('what was written in a conversation that has moved is still shown', async () => {
  await plan(1, 0);
  await show();
  await userEvent.fill(find('[name="note"]', HTMLTextAreaElement), 'She likes sailing');
  await expect.poll(async () => (await notes()).length).toBe(1);
  await edge.db.interviews.update('i', { slots: [aSlot('2026-03-19T15:30:00+00:00')] });
  await expect.poll(onScreen).toContain('From before the plan moved');
  expect(onScreen()).toContain('She likes sailing');
});

test('the exports are files of the day', async () => {
  await plan(3, 1);
  await show();
  await userEvent.click(button('To my calendar (.ics)'));
  await userEvent.click(button('As text (Markdown)'));
  expect(save.mock.calls.map(([name, type]) => [name, type])).toEqual([
    ['interview-day.ics', 'text/calendar'],
    ['interview-day.md', 'text/markdown'],
  ]);
  expect(save.mock.calls[0]?.[2].match(/BEGIN:VEVENT/g)).toHaveLength(3);
});

describe('in the panel', () => {
  const showToday = () =>
    render(
      <Connected edge={edge} class="panel">
        <Today />
      </Connected>,
      root,
    );

  test('the day is there while it is on, one conversation at a time', async () => {
    await plan(3, 1);
    now = '2026-03-19T12:30:00Z';
    showToday();
    await expect.poll(onScreen).toContain('Now: Ingrid Solberg, 30 min left');
    expect(document.querySelectorAll('[name="note"]')).toHaveLength(1);
    await userEvent.click(button('Next'));
    await expect.poll(onScreen).toContain('Peter Lindqvist, Director');
  });

  test('it stays with the conversation one is in when the plan moves around it', async () => {
    await plan(3, 1);
    now = '2026-03-19T12:30:00Z';
    showToday();
    await expect.poll(onScreen).toContain('2 of 3');
    find('[name="note"]', HTMLTextAreaElement).focus();
    await userEvent.keyboard('Wants fig');
    await edge.db.interviews.toCollection().modify((row) => {
      row.slots = row.slots.slice(1);
    });
    await expect.poll(onScreen).toContain('1 of 2');
    await userEvent.keyboard('ures');
    expect(find('[name="note"]', HTMLTextAreaElement).value).toBe('Wants figures');
  });

  test('on any other day it takes no room', async () => {
    await plan(3, 1);
    now = '2026-03-16T12:30:00Z';
    showToday();
    await expect.poll(() => edge.db.isOpen()).toBe(true);
    expect(document.querySelector('.now-bar')).toBeNull();
  });
});
