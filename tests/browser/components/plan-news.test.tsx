import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Connected } from '../../../components/connect/Connected.tsx';
import { PlanNews } from '../../../components/connect/PlanNews.tsx';
import type { Case } from '../../../utils/domain/case.ts';
import type { Interview } from '../../../utils/domain/records.ts';
import { type Edge, keepMessage } from '../../../utils/store/actions.ts';
import { undo } from '../../../utils/store/commit.ts';
import { Database } from '../../../utils/store/database.ts';
import { useLive } from '../../../utils/store/live.ts';
import { loadInterview } from '../../../utils/store/queries.ts';
import { saveNote } from '../../../utils/store/typed.ts';
import { aCase, anAnswer, anInterview } from '../../support/case.ts';
import { aMessage, anEvent } from '../../support/message.ts';
import { aKept, aSlot } from '../../support/reading.ts';
import { axeFindings, button, onScreen, overflowAt, theme } from './mount.tsx';

const NOW = '2026-03-12T12:00:00Z';
let edge: Edge;
let root: HTMLElement;
let shown: string[];
beforeEach(() => {
  let count = 0;
  edge = {
    db: new Database(`plan-${crypto.randomUUID()}`),
    now: () => NOW,
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
  shown = [];
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await edge.db.delete();
});

function Live({ interviewId }: { interviewId: string }) {
  const { value } = useLive(() => loadInterview(edge.db, interviewId), [interviewId]);
  if (!value) return null;
  return (
    <PlanNews owned={value.case} interview={value.interview} onShowSource={(id) => void shown.push(id)} />
  );
}

async function show(interview: Interview, owned: Partial<Case> = {}): Promise<void> {
  await edge.db.applications.put(aCase().application);
  await edge.db.interviews.put(interview);
  await edge.db.answers.bulkPut([...(owned.answers ?? [])]);
  await edge.db.messages.bulkPut([...(owned.messages ?? [])]);
  render(
    <Connected edge={edge} class="panel">
      <h1>Second Round</h1>
      <Live interviewId={interview.id} />
    </Connected>,
    root,
  );
}

const SLOT = { ...aSlot('2026-03-17T15:30:00-04:00'), zone: 'America/New_York' };
const CHANGED = anInterview({
  slots: [SLOT],
  changes: [
    { field: 'place', from: 'Room 1', to: 'Room 2', seenAt: '2026-03-10T10:00:00Z', messageId: 'm1' },
    {
      field: 'people',
      from: 'Tom Arkwright (COO)',
      to: 'Maren Holt (CFO)',
      seenAt: '2026-03-12T10:00:00Z',
      messageId: 'm2',
    },
    {
      field: 'time',
      from: '2026-03-17T14:00:00-04:00',
      to: SLOT.start,
      zone: SLOT.zone,
      seenAt: '2026-03-12T10:00:00Z',
      messageId: 'm2',
    },
  ],
});
const MESSAGES = ['m1', 'm2'].map((id) => aKept(id, {}));

test('the newest change leads: old and new, from where and when, in the invite’s zone and mine', async () => {
  await show(CHANGED, { messages: MESSAGES });
  await expect.poll(onScreen).toContain('Tom Arkwright (COO) replaced by Maren Holt (CFO)');
  expect(onScreen()).toMatch(
    /replaced by Maren Holt \(CFO\) · (14:00|2:00.PM) → (15:30|3:30.PM) \(New York\), (19:30|7:30.PM) where you are/,
  );
  expect(onScreen()).toMatch(/from Dana Brooks’s mail\s*, 2 h ago/);
  expect(onScreen()).not.toContain('Room 2');
  await userEvent.click(page.getByText('Earlier changes (1)'));
  expect(onScreen()).toContain('Room 1 → Room 2');
  await userEvent.click(page.getByRole('button', { name: 'Dana Brooks’s mail' }).first());
  expect(shown).toEqual(['m2']);
});

test('a prepared answer that it moved under is spoken of; once noted it leads no more, until Undo', async () => {
  await show(CHANGED, {
    messages: [...MESSAGES].map((kept) => ({ ...kept, createdAt: '2026-03-12T11:00:00Z' })),
    answers: [anAnswer('i:c', { text: 'In 2024 I owned 3.2 million.' }), anAnswer('i:d')],
  });
  await expect.poll(onScreen).toContain('One answer was prepared before this');
  button('Noted').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(onScreen).toContain('The plan changed 2 times');
  expect(onScreen()).not.toContain('replaced by');
  await userEvent.click(button('Undo'));
  await expect.poll(onScreen).toContain('replaced by');
});

test('two messages that disagree are a question; the answer moves the plan and can be undone', async () => {
  const calendar = aMessage({ id: 'm1', calendar: [anEvent({ uid: 'u' })] });
  const priya = aMessage({
    id: 'm2',
    from: { name: 'Priya', email: 'priya@agency.example' },
    sent: { iso: '2026-03-03T10:00:00Z', words: null },
  });
  const said = [
    { value: '2026-03-17T14:00:00+00:00', messageId: 'm1', zone: 'Europe/London' },
    { value: '2026-03-17T15:00:00+00:00', messageId: 'm2', zone: 'Europe/London' },
  ];
  await show(
    anInterview({ slots: [aSlot('2026-03-17T14:00:00+00:00')], questions: [{ field: 'time', said }] }),
    {
      messages: [
        aKept('m1', { slots: [aSlot('2026-03-17T14:00:00+00:00')] }, calendar),
        aKept('m2', { slots: [aSlot('2026-03-17T15:00:00+00:00')] }, priya),
      ],
    },
  );
  await expect.poll(onScreen).toContain('different times. Which holds?');
  for (const scheme of ['light', 'dark'] as const) {
    await theme(scheme);
    expect(await axeFindings()).toEqual([]);
  }
  await userEvent.click(page.getByText('Priya’s mail'));
  const starts = async () => (await edge.db.interviews.get('i'))?.slots.map(({ start }) => start);
  await expect.poll(starts).toEqual(['2026-03-17T15:00:00+00:00']);
  await expect.poll(onScreen).not.toContain('Which holds?');
  await userEvent.click(button('Undo'));
  await expect.poll(onScreen).toContain('Which holds?');
  expect(await starts()).toEqual(['2026-03-17T14:00:00+00:00']);
});

test('times that overlap are flagged, within the day and with another interview', async () => {
  const slot = (start: string, end: string, name: string) => ({ ...aSlot(start), end, with: [name] });
  await edge.db.applications.put({ ...aCase().application, id: 'b', company: 'Marlow', role: 'Buyer' });
  await edge.db.interviews.put(
    anInterview({ id: 'j', applicationId: 'b', slots: [aSlot('2026-03-17T14:45:00+00:00')] }),
  );
  await show(
    anInterview({
      slots: [
        slot('2026-03-17T14:00:00+00:00', '2026-03-17T15:00:00+00:00', 'Peter'),
        slot('2026-03-17T14:30:00+00:00', '2026-03-17T15:00:00+00:00', 'Lena'),
      ],
    }),
  );
  await expect.poll(onScreen).toContain('Times that overlap');
  expect(onScreen()).toMatch(/Peter and .*Lena/);
  expect(onScreen()).toContain('Buyer at Marlow');
});

test('all of it has nothing for axe to find, and fits 320 pixels with long words', async () => {
  const LONG = 'Rechtsschutzversicherungsgesellschaftsvorstandsassistenz';
  const changes = CHANGED.changes.map((each) => ({
    ...each,
    from: each.field === 'people' ? LONG : each.from,
  }));
  await show({ ...CHANGED, changes }, { messages: MESSAGES });
  await expect.poll(onScreen).toContain(LONG);
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const scheme of ['light', 'dark'] as const) {
    await theme(scheme);
    expect(await axeFindings()).toEqual([]);
  }
  for (const width of [320, 360]) expect(await overflowAt(width)).toBe(0);
});

test('a note goes along with its conversation when that moves, and comes back by undo', async () => {
  const mail = (id: string, day: number, text: string) =>
    aMessage({
      id,
      messageId: id,
      subject: 'Interview: Controller at Brightwater',
      text,
      sent: { iso: `2026-03-0${day}T10:00:00Z`, words: null },
    });
  const first = await keepMessage(
    edge,
    mail(
      'm1',
      2,
      'We would like to invite you to an interview for the Controller role at Brightwater on Tuesday 17 March 2026 at 14:00 (UK time) with Tom Arkwright, COO.',
    ),
  );
  const { applicationId, interviewId } = first?.plan ?? {};
  if (!applicationId || !interviewId) throw new Error('not kept');
  const [before] = (await edge.db.interviews.get(interviewId))?.slots ?? [];
  await saveNote(edge, { applicationId, interviewId }, before?.start ?? '', 'ask for the plan');
  const moved = await keepMessage(
    edge,
    mail(
      'm2',
      3,
      'We have to reschedule your interview: it moves from 14:00 to 15:30 on Tuesday 17 March 2026 (UK time).',
    ),
  );
  const notes = async () =>
    (await edge.db.notes.toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ slotStart, text }) => [slotStart, text]);
  const [after] = (await edge.db.interviews.get(interviewId))?.slots ?? [];
  expect(after?.start).toContain('15:30');
  expect(await notes()).toEqual([[after?.start, 'ask for the plan']]);
  await undo(edge.db, moved?.actId ?? 0, edge.now());
  expect(await notes()).toEqual([[before?.start, 'ask for the plan']]);
});
