import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import type { Reading } from '../../../utils/domain/reading.ts';
import {
  applyWrites,
  emptySnapshot,
  knownApplications,
  planMessage,
  type Snapshot,
} from '../../../utils/plan/index.ts';
import { aMessage } from '../../support/message.ts';
import { aReading, aSlot } from '../../support/reading.ts';

let next = 0;
const stamp = { now: '2026-03-02T10:00:00Z', newId: () => `new-${next++}` };

/** Plans messages one after the other and answers with all that is then on record. */
function story(...mails: [Partial<Message> & { id: string }, Partial<Reading>][]): Snapshot {
  return mails.reduce((snapshot, [message, reading]) => {
    const whole = aMessage({ text: message.id, messageId: message.id, ...message });
    return applyWrites(snapshot, planMessage(whole, aReading(reading), snapshot, stamp).writes);
  }, emptySnapshot);
}

/** Two applications at one company: the person said that the second one is another. */
function twoRoles(): Snapshot {
  const before = story([{ id: 'm1' }, {}]);
  const plan = planMessage(
    aMessage({ id: 'm2', messageId: 'm2', text: 'm2' }),
    aReading({ role: 'Treasurer' }),
    before,
    stamp,
    'new',
  );
  return applyWrites(before, plan.writes);
}

describe('planning messages', () => {
  test('an invite makes an application, an interview and its people', () => {
    const after = story([
      { id: 'm1' },
      {
        round: { ordinal: 1, final: false, formats: ['video'] },
        slots: [aSlot('2026-03-05T14:00:00+00:00')],
        people: [{ name: 'Jane Doe', email: null, title: 'CFO', family: 'finance' }],
      },
    ]);
    expect(after.applications).toMatchObject([{ company: 'Brightwater', role: 'Controller', state: 'open' }]);
    expect(after.interviews).toMatchObject([
      { ordinal: 1, status: 'planned', formats: ['video'], changes: [] },
    ]);
    expect(after.interviews[0]?.personIds).toEqual(after.people.map(({ id }) => id));
  });

  test('the same message again doubles nothing', () => {
    const mail: [Partial<Message> & { id: string }, Partial<Reading>] = [
      { id: 'm1' },
      { slots: [aSlot('2026-03-05T14:00:00+00:00')] },
    ];
    const after = story(mail, mail);
    expect([after.applications.length, after.interviews.length, after.messages.length]).toEqual([1, 1, 1]);
  });

  test('feedback after an interview belongs to it, and says that it was held', () => {
    const after = story(
      [{ id: 'm1' }, { slots: [aSlot('2026-03-05T14:00:00+00:00')] }],
      [{ id: 'm2', sent: { iso: '2026-03-06T09:00:00+00:00', words: null } }, { intent: 'feedback' }],
    );
    expect(after.interviews).toMatchObject([{ status: 'held', messageIds: ['m1', 'm2'] }]);
  });

  test('feedback on an interview that nobody recorded puts it on record', () => {
    const after = story([{ id: 'm1' }, { intent: 'feedback' }]);
    expect(after.interviews).toMatchObject([{ ordinal: 1, status: 'held' }]);
  });

  test('an invite that speaks of an earlier interview puts that one on record too', () => {
    const after = story([{ id: 'm1' }, { round: { ordinal: 2, final: false, formats: [] }, heldBefore: 1 }]);
    expect(after.interviews.map(({ ordinal, status }) => [ordinal, status]).sort()).toEqual([
      [1, 'held'],
      [2, 'offered'],
    ]);
  });

  test('a reschedule moves the interview ahead and keeps old and new time', () => {
    const after = story(
      [{ id: 'm1' }, { slots: [aSlot('2026-03-05T14:00:00+00:00')] }],
      [
        { id: 'm2', sent: { iso: '2026-03-03T09:00:00+00:00', words: null } },
        { intent: 'reschedule', slots: [aSlot('2026-03-06T15:30:00+00:00')] },
      ],
    );
    expect(after.interviews).toMatchObject([
      {
        slots: [{ start: '2026-03-06T15:30:00+00:00' }],
        changes: [
          {
            field: 'time',
            from: '2026-03-05T14:00:00+00:00',
            to: '2026-03-06T15:30:00+00:00',
            messageId: 'm2',
          },
        ],
      },
    ]);
  });

  test('another company makes another application', () => {
    const from = { name: 'Priya', email: 'priya@northlight.example' };
    const after = story([{ id: 'm1' }, {}], [{ id: 'm2', from }, { company: 'Northlight' }]);
    expect(after.applications.map(({ company }) => company)).toEqual(['Brightwater', 'Northlight']);
  });

  test('a second role at one company is asked about, not guessed', () => {
    const after = story([{ id: 'm1' }, {}], [{ id: 'm2' }, { role: 'Treasurer' }]);
    expect(after.applications).toHaveLength(1);
    expect(after.messages.find(({ id }) => id === 'm2')).toMatchObject({
      applicationId: null,
      choices: [after.applications[0]?.id],
    });
  });

  test('two applications that fit alike are asked about, not guessed', () => {
    const before = twoRoles();
    const plan = planMessage(
      aMessage({ id: 'm3', messageId: 'm3', text: 'm3' }),
      aReading({ role: null, intent: 'feedback' }),
      before,
      stamp,
    );
    expect(plan).toMatchObject({ applicationId: null, interviewId: null });
    expect(plan.choices).toHaveLength(2);
  });

  test('what the person chose is done', () => {
    const before = twoRoles();
    const [first] = before.applications;
    if (!first) throw new Error('not planned');
    const choice = { applicationId: first.id };
    const plan = planMessage(
      aMessage({ id: 'm3', messageId: 'm3', text: 'm3' }),
      aReading({ role: null }),
      before,
      stamp,
      choice,
    );
    const after = applyWrites(before, plan.writes);
    expect(after.messages.find(({ id }) => id === 'm3')).toMatchObject({
      applicationId: first.id,
      choices: [],
    });
  });

  test('a kept concern stays as the person left it when its message is read again', () => {
    const reading: Partial<Reading> = {
      intent: 'feedback',
      concerns: [
        { quote: 'm1', start: 0, end: 2, holder: 'interviewer', topic: 'experience', strength: 0.8 },
      ],
    };
    const first = story([{ id: 'm1' }, reading]);
    const kept = {
      ...first,
      concerns: first.concerns.map((row) => ({ ...row, text: 'mine', state: 'open' as const })),
    };
    const plan = planMessage(aMessage({ id: 'm1', text: 'm1' }), aReading(reading), kept, stamp);
    expect(applyWrites(kept, plan.writes).concerns).toMatchObject([{ text: 'mine', state: 'open' }]);
  });

  test('a rejection closes the application', () => {
    const after = story([{ id: 'm1' }, {}], [{ id: 'm2' }, { intent: 'rejection' }]);
    expect(after.applications).toMatchObject([{ state: 'rejected' }]);
  });
});

describe('rounds on record', () => {
  const roundsKnown = (...mails: Parameters<typeof story>) =>
    knownApplications(story(...mails)).flatMap(({ interviews }) => interviews.map(({ ordinal }) => ordinal));

  test('an agency’s own call, that names no employer, role or interviewer, counts for nobody', () => {
    const call = { company: null, role: null, slots: [aSlot('2026-03-03T14:00:00+00:00')] };
    expect(roundsKnown([{ id: 'm1' }, call])).toEqual([]);
    expect(roundsKnown([{ id: 'm1' }, { ...call, role: 'Buyer' }])).toHaveLength(1);
  });

  test('a first interview had none before it, whatever else the mail speaks of', () => {
    const first = { round: { ordinal: 1, final: false, formats: [] }, heldBefore: 1 };
    expect(roundsKnown([{ id: 'm1' }, first])).toEqual([1]);
  });
});
