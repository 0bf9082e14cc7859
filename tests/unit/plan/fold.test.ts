import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldInterview } from '../../../utils/plan/fold.ts';
import { aMessage, anEvent } from '../../support/message.ts';
import { aKept, aSlot } from '../../support/reading.ts';

const nobody = { people: [], namedIn: () => [] };

const request = (id: string, sequence: number, stamp: string, start: string) =>
  aKept(
    id,
    { intent: sequence === 0 ? 'invite' : 'reschedule', slots: [aSlot(start)] },
    aMessage({ id, calendar: [anEvent({ sequence, stamp })] }),
  );

const cancel = (id: string, sequence: number, stamp: string) =>
  aKept(
    id,
    { intent: 'cancel' },
    aMessage({ id, calendar: [anEvent({ method: 'CANCEL', sequence, stamp })] }),
  );

const first = request('first', 0, '2026-03-02T10:00:00Z', '2026-03-05T14:00:00+00:00');
const update = request('update', 2, '2026-03-04T10:00:00Z', '2026-03-06T15:00:00+00:00');
const oldCancel = cancel('old-cancel', 1, '2026-03-03T10:00:00Z');
const newCancel = cancel('new-cancel', 1, '2026-03-05T10:00:00Z');

const fold = (messages: Parameters<typeof foldInterview>[0]) => foldInterview(messages, nobody);

describe('the messages of one interview', () => {
  test('a cancel that is older than the update does not undo it', () => {
    expect(fold([first, update, oldCancel])).toMatchObject({
      status: 'planned',
      slots: [{ start: '2026-03-06T15:00:00+00:00' }],
    });
  });

  test('a cancel sent after the update counts, though its sequence is lower', () => {
    expect(fold([first, update, newCancel])).toMatchObject({ status: 'cancelled' });
  });

  test('a higher sequence counts as newer whatever its stamp says', () => {
    const odd = request('odd', 3, '2026-03-01T00:00:00Z', '2026-03-09T09:00:00+00:00');
    expect(fold([first, update, odd])).toMatchObject({ slots: [{ start: '2026-03-09T09:00:00+00:00' }] });
  });

  test('any order of arrival gives the same plan and the same history', () => {
    const mail = aKept(
      'mail',
      { intent: 'reschedule', place: '4 Foundry Lane', people: [] },
      aMessage({ id: 'mail', sent: { iso: '2026-03-04T12:00:00+00:00', words: null } }),
    );
    const all = [first, update, oldCancel, newCancel, mail];
    const expected = fold(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(fold(shuffled)).toEqual(expected);
      }),
    );
  });

  test('a fixed time ends the offered ones', () => {
    const offered = aKept('offer', {
      slots: [{ ...aSlot('2026-03-05T14:00:00+00:00'), status: 'offered' }],
    });
    const fixed = aKept(
      'fixed',
      { intent: 'confirmation', slots: [aSlot('2026-03-06T10:00:00+00:00')] },
      aMessage({ id: 'fixed', sent: { iso: '2026-03-03T10:00:00+00:00', words: null } }),
    );
    expect(fold([offered, fixed])).toMatchObject({
      status: 'planned',
      slots: [{ start: '2026-03-06T10:00:00+00:00' }],
    });
  });

  test('a reschedule with no new time leaves nothing on the table', () => {
    const postponed = aKept(
      'postponed',
      { intent: 'reschedule' },
      aMessage({ id: 'postponed', sent: { iso: '2026-03-03T10:00:00+00:00', words: null } }),
    );
    const plan = fold([first, postponed]);
    expect(plan.slots).toEqual([]);
    expect(plan.changes).toMatchObject([{ field: 'time', from: '2026-03-05T14:00:00+00:00', to: null }]);
  });
});
