import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../utils/domain/message.ts';
import type { Reading } from '../../../utils/domain/reading.ts';
import { applyWrites, emptySnapshot, planMessage, type Snapshot } from '../../../utils/plan/index.ts';
import { aMessage, anEvent } from '../../support/message.ts';
import { aReading, aSlot } from '../../support/reading.ts';

type Mail = { message: Message; reading: Reading };

const TOM = { name: 'Tom Arkwright', email: null, title: 'COO', family: null };
const MAREN = { name: 'Maren Holt', email: null, title: 'CFO', family: null };
const at = (day: number, hour: number) => aSlot(`2026-03-${day}T${hour}:00:00+00:00`);

/** A mail of the 2nd of March or later. */
const mail = (id: string, day: number, reading: Partial<Reading>, over: Partial<Message> = {}): Mail => ({
  message: aMessage({
    id,
    messageId: id,
    text: id,
    sent: { iso: `2026-03-${String(day).padStart(2, '0')}T10:00:00+00:00`, words: null },
    ...over,
  }),
  reading: aReading({ messageId: id, ...reading }),
});

const event = (id: string, sequence: number, day: number, slot: ReturnType<typeof at> | null): Mail => {
  const stamp = `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`;
  const local = slot?.start.slice(0, 19) ?? '2026-03-17T14:00:00';
  const start = { local, zone: 'UTC', words: '' };
  const method = slot ? 'REQUEST' : 'CANCEL';
  const reading: Partial<Reading> = slot
    ? { intent: sequence === 0 ? 'invite' : 'reschedule', slots: [slot], people: [TOM] }
    : { intent: 'cancel' };
  return mail(id, day, reading, { calendar: [anEvent({ method, sequence, stamp, start })] });
};

/** Everything in this order of arrival; ids say nothing of what came first. */
function arrive(mails: readonly Mail[]): Snapshot {
  let count = 0;
  const newId = () => `row-${count++}`;
  return mails.reduce((snapshot, { message, reading }, i) => {
    const stamp = { now: `2026-04-01T10:00:${String(i).padStart(2, '0')}Z`, newId };
    return applyWrites(snapshot, planMessage(message, reading, snapshot, stamp).writes);
  }, emptySnapshot);
}

/** What a person sees of it: the plan and its history, names in the place of ids. */
function seen(mails: readonly Mail[]) {
  const { applications, interviews, people } = arrive(mails);
  return {
    applications: applications.length,
    interviews: interviews.map(
      ({ status, slots, place, link, personIds, changes, questions, messageIds }) => ({
        status,
        starts: slots.map(({ start }) => start),
        place,
        link,
        people: personIds.map((id) => people.find((person) => person.id === id)?.name),
        changes,
        questions,
        messageIds,
      }),
    ),
  };
}

function everyOrder(mails: readonly Mail[]): void {
  const expected = seen(mails);
  expect(expected.interviews).toHaveLength(1);
  const orders = fc.shuffledSubarray([...mails], { minLength: mails.length });
  fc.assert(
    fc.property(orders, (shuffled) => {
      expect(seen(shuffled)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
}

describe('whatever came in first, the plan and its history are the same', () => {
  test('iTIP: an update, and an older cancel that comes late', () => {
    const mails = [
      event('invite', 0, 2, at(17, 14)),
      event('old-cancel', 1, 3, null),
      event('update', 2, 4, at(18, 15)),
    ];
    everyOrder(mails);
    expect(seen(mails).interviews).toMatchObject([
      { status: 'planned', starts: ['2026-03-18T15:00:00+00:00'] },
    ]);
  });

  test('iTIP and mails: moved, swapped, another place, called off, on again', () => {
    const mails = [
      event('invite', 0, 2, at(17, 14)),
      event('old-cancel', 1, 3, null),
      event('update', 2, 4, at(18, 15)),
      mail(
        'swap',
        5,
        { intent: 'reschedule', people: [MAREN] },
        { text: 'Maren Holt replaces Tom Arkwright.' },
      ),
      mail('place', 6, { intent: 'reschedule', place: '4 Foundry Lane' }),
      event('cancel', 3, 7, null),
      mail('on-again', 8, { intent: 'confirmation', slots: [at(18, 16)] }),
    ];
    everyOrder(mails);
    expect(seen(mails).interviews).toMatchObject([
      {
        status: 'planned',
        people: ['Maren Holt'],
        place: '4 Foundry Lane',
        starts: ['2026-03-18T16:00:00+00:00'],
      },
    ]);
  });

  test('mails alone, without any calendar', () => {
    everyOrder([
      mail('invite', 2, { slots: [at(17, 14)], people: [TOM], place: '12 Harbour Row' }),
      mail('moved', 3, { intent: 'reschedule', slots: [at(19, 15)] }, { threadIds: ['invite'] }),
      mail('off', 4, { intent: 'cancel' }, { threadIds: ['invite'] }),
      mail('on', 5, { intent: 'confirmation', slots: [at(19, 15)] }, { threadIds: ['invite'] }),
    ]);
  });

  test('two sources that disagree, and the one who settles it', () => {
    const agency = { from: { name: 'Priya', email: 'priya@agency.example' } };
    everyOrder([
      event('invite', 0, 2, at(17, 14)),
      mail('agency', 3, { slots: [at(17, 15)] }, agency),
      mail('dana', 4, { intent: 'reschedule', slots: [at(17, 16)] }),
    ]);
  });

  test('a day with an event for each conversation', () => {
    const one = (uid: string, hour: number, day: number, person: typeof TOM, sequence = 0) => {
      const made = event(`${uid}-${sequence}`, sequence, day, at(17, hour));
      const calendar = made.message.calendar.map((each) => ({ ...each, uid }));
      return { message: { ...made.message, calendar }, reading: { ...made.reading, people: [person] } };
    };
    const mails = [one('a', 11, 2, TOM), one('b', 13, 3, MAREN), one('b', 15, 4, MAREN, 1)];
    everyOrder(mails);
    expect(seen(mails).interviews).toMatchObject([
      {
        starts: ['2026-03-17T11:00:00+00:00', '2026-03-17T15:00:00+00:00'],
        people: ['Tom Arkwright', 'Maren Holt'],
      },
    ]);
  });
});
