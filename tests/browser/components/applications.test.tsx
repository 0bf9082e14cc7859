import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useAttempt } from '../../../components/connect/attempt.ts';
import { Connected } from '../../../components/connect/Connected.tsx';
import { Applications } from '../../../components/options/Applications.tsx';
import { type Edge, keepMessage } from '../../../utils/store/actions.ts';
import { Database } from '../../../utils/store/database.ts';
import { useLive } from '../../../utils/store/live.ts';
import { mergeInto, splitOff } from '../../../utils/store/plan-actions.ts';
import { loadCase } from '../../../utils/store/queries.ts';
import { saveAnswer } from '../../../utils/store/typed.ts';
import { loadWholes } from '../../../utils/store/whole.ts';
import { aMessage } from '../../support/message.ts';
import { axeFindings, button, onScreen, overflowAt, theme } from './mount.tsx';

let edge: Edge;
let root: HTMLElement;
beforeEach(async () => {
  let count = 0;
  edge = {
    db: new Database(`applications-${crypto.randomUUID()}`),
    now: () => Temporal.Now.instant().toString(),
    newId: () => `id-${count++}`,
    zone: 'Europe/London',
  };
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await edge.db.delete();
});

const invite = (id: string, company: string, role: string, day: number) =>
  aMessage({
    id,
    messageId: id,
    subject: `Interview: ${role} at ${company}`,
    from: { name: 'Dana Brooks', email: `dana@${company.toLowerCase()}.example` },
    text: `Hi Sam,\n\nWe would like to invite you to an interview for the ${role} role at ${company} on ${day} March 2026 at 14:00 (UK time) with Tom Arkwright, COO.\n\nDana`,
  });

function Live() {
  const attempt = useAttempt();
  const { value: wholes = [] } = useLive(() => loadWholes(edge.db), []);
  return (
    <Applications
      wholes={wholes}
      now={edge.now()}
      onMerge={(staysId, otherId) => void attempt(mergeInto(edge, staysId, otherId))}
      onSplit={(ids) => void attempt(splitOff(edge, ids))}
    />
  );
}

async function show(): Promise<void> {
  render(
    <Connected edge={edge} class="options">
      <h1>Second Round</h1>
      <Live />
    </Connected>,
    root,
  );
  await expect.poll(onScreen).toContain('Applications');
}

const there = async () =>
  (await edge.db.applications.toArray())
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ company }) => company);

test('one employer under two names is merged by keyboard, with all that both own, and comes apart by Undo', async () => {
  const one = await keepMessage(edge, invite('m1', 'Brightwater', 'Controller', 17));
  const two = await keepMessage(edge, invite('m2', 'Halden', 'Controller', 19));
  const other = { applicationId: two?.plan.applicationId ?? '', interviewId: two?.plan.interviewId ?? '' };
  await saveAnswer(edge, other, 'f1', { text: 'kept with it' });
  await show();
  await userEvent.click(page.getByText('Merge with another (Controller at Brightwater)'));
  expect(onScreen()).toContain('In common: the same role, an interviewer in common.');
  button('Merge into Controller at Brightwater').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(there).toEqual(['Brightwater']);
  const owned = await loadCase(edge.db, one?.plan.applicationId ?? '');
  expect(owned?.messages.map(({ id }) => id).sort()).toEqual(['m1', 'm2']);
  expect([owned?.interviews.length, owned?.people.length]).toEqual([2, 1]);
  expect(owned?.interviews.map(({ personIds }) => personIds)).toEqual([
    owned?.people.map(({ id }) => id),
    owned?.people.map(({ id }) => id),
  ]);
  expect(owned?.answers.map(({ text }) => text)).toEqual(['kept with it']);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(there).toEqual(['Brightwater', 'Halden']);
  expect((await loadCase(edge.db, other.applicationId))?.answers).toHaveLength(1);
});

test('two roles that were taken for one are split by their mails, each with its interview and what was written there', async () => {
  const one = await keepMessage(edge, invite('m1', 'Brightwater', 'Controller', 17));
  const two = await keepMessage(edge, invite('m2', 'Halden', 'Buyer', 19));
  const second = { applicationId: two?.plan.applicationId ?? '', interviewId: two?.plan.interviewId ?? '' };
  await saveAnswer(edge, second, 'f1', { text: 'kept with it' });
  const oneId = one?.plan.applicationId ?? '';
  await mergeInto(edge, oneId, second.applicationId);
  await show();
  await userEvent.click(page.getByText('Split in two (Controller at Brightwater)'));
  await userEvent.click(page.getByRole('checkbox', { name: /Buyer at Halden/ }));
  await userEvent.click(button('Make a new application of them'));
  await expect.poll(async () => (await there()).sort()).toEqual(['Brightwater', 'Halden']);
  const left = await loadCase(edge.db, oneId);
  expect(left?.messages.map(({ id }) => id)).toEqual(['m1']);
  expect(left?.interviews).toHaveLength(1);
  const moved = await edge.db.interviews.get(second.interviewId);
  const owned = await loadCase(edge.db, moved?.applicationId ?? '');
  expect(owned?.application).toMatchObject({ company: 'Halden', role: 'Buyer' });
  expect(owned?.answers.map(({ text }) => text)).toEqual(['kept with it']);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.poll(there).toEqual(['Brightwater']);
  expect((await loadCase(edge.db, oneId))?.messages).toHaveLength(2);
});

test('nothing for axe to find in either theme, and no line too wide', async () => {
  await keepMessage(edge, invite('m1', 'Brightwater', 'Controller', 17));
  await keepMessage(edge, invite('m2', 'Halden', 'Buyer', 19));
  const [a, b] = await edge.db.applications.toArray();
  await show();
  await mergeInto(edge, a?.id ?? '', b?.id ?? '');
  await keepMessage(
    edge,
    invite('m3', 'Northlight', 'Rechtsschutzversicherungsgesellschaftsvorstandsassistenz', 21),
  );
  await expect.poll(onScreen).toContain('2 mails');
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const scheme of ['light', 'dark'] as const) {
    await theme(scheme);
    expect(await axeFindings()).toEqual([]);
  }
  for (const width of [320, 360, 800]) expect(await overflowAt(width)).toBe(0);
});
